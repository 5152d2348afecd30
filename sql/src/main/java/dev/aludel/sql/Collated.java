package dev.aludel.sql;

import dev.aludel.type.SqlType;

/**
 * Text compared and sorted by other rules: {@code users.name COLLATE "de_DE"}.
 *
 * @param operand the text
 * @param collation the name of the rules, as the database has it
 * @param <T> the class of the text
 */
public record Collated<T>(Expression<T> operand, String collation) implements Expression<T> {
    /** Refuses a name that is empty. */
    public Collated {
        Names.check("collation", collation);
    }

    @Override
    public SqlType<T> type() {
        return operand.type();
    }

    @Override
    public Collated<T> mapChildren(Mapper mapper) {
        return new Collated<>(mapper.map(operand), collation);
    }
}
