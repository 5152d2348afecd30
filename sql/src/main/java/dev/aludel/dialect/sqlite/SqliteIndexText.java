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
        boolean directed = part.getLast().is("ASC") || part.getLast().is("DESC");
        return bare(sql, directed ? part.subList(0, part.size() - 1) : part);
    }

    /** An expression without the parentheses around all of it. */
    private static String bare(String sql, List<Token> tokens) {
        int last = tokens.size() - 1;
        boolean bracketed = tokens.get(0).is("(") && SqliteTableText.closing(tokens, 0) == last && last > 1;
        return bracketed
                ? bare(sql, tokens.subList(1, last))
                : sql.substring(tokens.get(0).start(), tokens.get(last).end());
    }
}
