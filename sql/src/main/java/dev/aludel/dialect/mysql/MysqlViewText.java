package dev.aludel.dialect.mysql;

import dev.aludel.dialect.CatalogKind;
import dev.aludel.sql.ColumnSpec;
import dev.aludel.sql.Row;
import dev.aludel.sql.Table;
import dev.aludel.type.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The queries of views, in which every name stands behind that of its database. That of the database itself is taken out,
 * so that the view can be created in another one; text and other names that look like it stay.
 */
final class MysqlViewText {
    /** The answer; {@code own} is the database to take out. */
    static final Table SHAPE = new Table(
            "VIEWS",
            ColumnSpec.of("relation", Types.TEXT),
            ColumnSpec.of("definition", Types.TEXT),
            ColumnSpec.of("own", Types.TEXT));

    private final String text;
    private final String quoted;
    private final StringBuilder rest = new StringBuilder();
    private boolean alias;

    private MysqlViewText(String text, String database) {
        this.text = text;
        this.quoted = "`" + database.replace("`", "``") + "`";
    }

    static List<Row> read(List<Row> rows) {
        List<Row> read = new ArrayList<>();
        for (Row row : rows) {
            read.add(CatalogKind.VIEWS.row(
                    row.get(0), without(row.get("definition", String.class), row.get("own", String.class))));
        }
        return read;
    }

    static @Nullable String without(@Nullable String definition, @Nullable String database) {
        return definition == null || database == null ? definition : new MysqlViewText(definition, database).rest();
    }

    /** Where a table has another name that is the same as that of the database, none can be told from the other. */
    private String rest() {
        int at = 0;
        while (at < text.length()) {
            int end = end(at);
            String token = text.substring(at, end);
            boolean dot = end < text.length() && text.charAt(end) == '.';
            if (token.equals(quoted) && dot && !endsWith(".")) {
                at = end + 1;
                continue;
            }
            alias |= token.equals(quoted) && !dot && !endsWith(".") && !endsWith("as ");
            rest.append(token);
            at = end;
        }
        return alias ? text : rest.toString();
    }

    private boolean endsWith(String ending) {
        int start = rest.length() - ending.length();
        return start >= 0 && rest.substring(start).toLowerCase(Locale.ROOT).equals(ending);
    }

    /** The end of a literal or of a name in quotes; of anything else, the next character. */
    private int end(int start) {
        char quote = text.charAt(start);
        if (quote != '\'' && quote != '`' && quote != '"') {
            return start + 1;
        }
        int at = start + 1;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean twice = c == quote && at + 1 < text.length() && text.charAt(at + 1) == quote;
            if (twice || (c == '\\' && quote != '`')) {
                at += 2;
            } else if (c == quote) {
                return at + 1;
            } else {
                at++;
            }
        }
        return text.length();
    }
}
