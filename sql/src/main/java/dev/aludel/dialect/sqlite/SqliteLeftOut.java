package dev.aludel.dialect.sqlite;

import dev.aludel.dialect.CatalogKind;
import dev.aludel.dialect.sqlite.SqliteTokens.Token;
import dev.aludel.sql.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What the statements of SQLite have in them and a schema value cannot say. */
final class SqliteLeftOut {
    private SqliteLeftOut() {}

    static List<Row> read(List<Row> statements) {
        List<Row> found = new ArrayList<>();
        for (Row row : statements) {
            List<Token> tokens = SqliteTokens.of(string(row, "sql"));
            String name = string(row, "name");
            switch (string(row, "type")) {
                case "trigger" -> add(found, row, name, "is a trigger");
                case "index" -> index(found, row, name, tokens);
                default -> table(found, row, tokens);
            }
        }
        return found;
    }

    private static void index(List<Row> found, Row row, String name, List<Token> tokens) {
        if (has(tokens, "COLLATE")) {
            add(found, row, name, "compares a part by rules of its own (COLLATE)");
        }
    }

    private static void table(List<Row> found, Row row, List<Token> tokens) {
        if (tokens.size() > 1 && tokens.get(1).is("VIRTUAL")) {
            add(found, row, "", "is kept by a module (VIRTUAL TABLE)");
        }
        if (has(tokens, "AUTOINCREMENT")) {
            add(found, row, "", "never gives a number twice (AUTOINCREMENT)");
        }
        if (has(tokens, "CONFLICT")) {
            add(found, row, "", "has an answer of its own to what violates a constraint (ON CONFLICT)");
        }
    }

    private static boolean has(List<Token> tokens, String word) {
        return tokens.stream().anyMatch(token -> token.is(word));
    }

    private static void add(List<Row> found, Row row, String subject, String fact) {
        found.add(CatalogKind.LEFT_OUT.row(row.get("relation"), subject, fact));
    }

    private static String string(Row row, String column) {
        return Objects.requireNonNullElse(row.get(column, String.class), "");
    }
}
