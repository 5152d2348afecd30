package dev.aludel.dialect.sqlite;

import dev.aludel.dialect.sqlite.SqliteTokens.Token;
import java.util.List;
import java.util.Optional;

/**
 * What a {@code CREATE INDEX} statement says that no pragma tells: expressions and the condition.
 *
 * @param parts the SQL of each part, without its direction
 * @param condition what stands behind WHERE
 */
record SqliteIndexText(List<String> parts, Optional<String> condition) {
    static SqliteIndexText of(String sql) {
        List<Token> tokens = SqliteTokens.of(sql);
        int open = 0;
        while (!tokens.get(open).is("(")) {
            open++;
        }
        int close = SqliteTableText.closing(tokens, open);
        List<String> parts = SqliteTableText.parts(tokens.subList(open + 1, close)).stream()
                .map(part -> part(sql, part))
                .toList();
        List<Token> rest = tokens.subList(close + 1, tokens.size());
        return new SqliteIndexText(
                parts,
                rest.isEmpty()
                        ? Optional.empty()
                        : Optional.of(sql.substring(
                                rest.get(1).start(), rest.getLast().end())));
    }

    private static String part(String sql, List<Token> part) {
        int size = part.size();
        boolean directed = part.getLast().is("ASC") || part.getLast().is("DESC");
        return sql.substring(
                part.get(0).start(), part.get(directed ? size - 2 : size - 1).end());
    }
}
