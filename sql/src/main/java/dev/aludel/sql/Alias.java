package dev.aludel.sql;

import java.util.List;

/**
 * A relation under another name: {@code users AS u}.
 *
 * @param relation what it stands for
 * @param name the other name
 */
public record Alias(Relation relation, String name) implements Relation {
    /** Refuses a name that is empty; an alias of an alias stands for what that one stands for. */
    public Alias {
        Names.check("an alias", name);
        relation = relation instanceof Alias other ? other.relation : relation;
    }

    @Override
    public List<Column<?>> columns() {
        return relation.columns().stream()
                .<Column<?>>map(column -> column.of(this))
                .toList();
    }

    @Override
    public Alias mapChildren(Mapper mapper) {
        return new Alias(mapper.map(relation), name);
    }
}
