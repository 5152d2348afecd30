package dev.aludel.dialect;

import dev.aludel.sql.CustomStatement;
import dev.aludel.sql.Mapper;
import dev.aludel.sql.Projection;
import dev.aludel.sql.Row;
import dev.aludel.sql.SqlOut;
import dev.aludel.sql.Table;
import dev.aludel.type.Types;
import java.util.List;
import java.util.Optional;

/**
 * A question to the catalog of a database about one schema.
 *
 * @param text SQL in which <code>{schema}</code> stands for the schema as a value, <code>{schema.name}</code> for it as
 *     a name and <code>{name}</code> and
 *     <code>{name.value}</code> for a name within it
 * @param shape the columns of the answer
 * @param schema the schema
 * @param names names within the schema, each of which the text is about in its turn; none where it is about all of it
 */
public record CatalogQuery(String text, Table shape, String schema, List<String> names)
        implements CustomStatement<Row> {
    /** Copies the names. */
    public CatalogQuery {
        names = List.copyOf(names);
    }

    @Override
    public Optional<Projection<Row>> projection() {
        return Optional.of(new Projection.Values(List.copyOf(shape.columns())));
    }

    @Override
    public void write(SqlOut out) {
        if (names.isEmpty()) {
            write(out, "");
            return;
        }
        String separator = "";
        for (String name : names) {
            out.sql(separator);
            write(out, name);
            separator = " UNION ALL ";
        }
    }

    private void write(SqlOut out, String name) {
        int written = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', written)) {
            int close = text.indexOf('}', open);
            out.sql(text.substring(written, open));
            slot(out, text.substring(open + 1, close), name);
            written = close + 1;
        }
        out.sql(text.substring(written));
    }

    private void slot(SqlOut out, String slot, String name) {
        switch (slot) {
            case "schema" -> out.bind(Types.TEXT, schema);
            case "schema.name" -> out.name(schema);
            case "name" -> out.name(name);
            case "name.value" -> out.bind(Types.TEXT, name);
            default -> throw new IllegalStateException("{" + slot + "} stands for nothing in a query of the catalog");
        }
    }

    @Override
    public CatalogQuery mapChildren(Mapper mapper) {
        return this;
    }
}
