package dev.aludel.dialect.sqlite;

import dev.aludel.dialect.sqlite.SqliteTokens.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a {@code CREATE TABLE} statement says that no pragma tells: the names of constraints, checks, what columns are
 * computed from, AUTOINCREMENT. The grammar is https://www.sqlite.org/lang_createtable.html.
 */
final class SqliteTableText {
    private static final List<String> TABLE_CONSTRAINTS =
            List.of("CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN");
    private static final List<String> OTHER_CLAUSES = List.of("NOT", "NULL", "DEFAULT");

    private final String sql;
    private final List<Constraint> constraints = new ArrayList<>();
    private final Map<String, Column> columns = new HashMap<>();
    private boolean autoincrement;
    private boolean withoutRowid;
    private boolean strict;

    private SqliteTableText(String sql) {
        this.sql = sql;
    }

    /** What a constraint asks for. */
    enum Kind {
        PRIMARY_KEY,
        UNIQUE,
        CHECK,
        FOREIGN_KEY
    }

    /** A constraint; the columns are those named in it, the expression is that of a check. */
    record Constraint(
            Kind kind,
            Optional<String> name,
            List<String> columns,
            String expression,
            boolean deferrable,
            boolean deferred) {}

    /** What is said of a column beside its constraints. */
    record Column(Optional<String> collation, Optional<String> computed) {
        static final Column PLAIN = new Column(Optional.empty(), Optional.empty());
    }

    /** Reads a statement; one that is no {@code CREATE TABLE} with columns says nothing. */
    static SqliteTableText of(String sql) {
        SqliteTableText text = new SqliteTableText(sql);
        List<Token> tokens = SqliteTokens.of(sql);
        int open = 0;
        while (open < tokens.size() && !tokens.get(open).is("(")) {
            open++;
        }
        if (tokens.size() > 2 && open < tokens.size() && isCreateTable(tokens)) {
            int close = closing(tokens, open);
            text.definitions(tokens.subList(open + 1, close));
            text.options(tokens.subList(Math.min(close + 1, tokens.size()), tokens.size()));
        }
        return text;
    }

    private static boolean isCreateTable(List<Token> tokens) {
        return tokens.get(0).is("CREATE")
                && (tokens.get(1).is("TABLE") || tokens.get(2).is("TABLE"))
                && !tokens.get(1).is("VIRTUAL");
    }

    /** Finds the query of a view, which stands behind the first AS outside of parentheses. */
    static String query(String sql) {
        List<Token> tokens = SqliteTokens.of(sql);
        for (int i = 0; i < tokens.size() - 1; i++) {
            if (tokens.get(i).is("(")) {
                i = closing(tokens, i);
            } else if (tokens.get(i).is("AS")) {
                return sql.substring(tokens.get(i + 1).start());
            }
        }
        return sql;
    }

    List<Constraint> constraints(Kind kind) {
        return constraints.stream()
                .filter(constraint -> constraint.kind() == kind)
                .toList();
    }

    /** Finds the name of a constraint by the columns in it. */
    Optional<String> name(Kind kind, List<String> columns) {
        return constraints(kind).stream()
                .filter(constraint -> folded(constraint.columns()).equals(folded(columns)))
                .findFirst()
                .flatMap(Constraint::name);
    }

    Column column(String name) {
        return columns.getOrDefault(name.toLowerCase(Locale.ROOT), Column.PLAIN);
    }

    boolean autoincrement() {
        return autoincrement;
    }

    boolean withoutRowid() {
        return withoutRowid;
    }

    boolean strict() {
        return strict;
    }

    private static List<String> folded(List<String> names) {
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }

    private void definitions(List<Token> tokens) {
        for (List<Token> definition : parts(tokens)) {
            Token first = definition.get(0);
            if (first.isOneOf(TABLE_CONSTRAINTS)) {
                new Definition(List.of()).clauses(definition);
            } else {
                columns.put(first.value().toLowerCase(Locale.ROOT), Column.PLAIN);
                new Definition(List.of(first.value())).clauses(definition.subList(1, definition.size()));
            }
        }
    }

    private void options(List<Token> tokens) {
        for (Token token : tokens) {
            withoutRowid |= token.is("ROWID");
            strict |= token.is("STRICT");
        }
    }

    /** Splits at the commas that stand in no parentheses. */
    static List<List<Token>> parts(List<Token> tokens) {
        List<List<Token>> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is("(")) {
                i = closing(tokens, i);
            } else if (tokens.get(i).is(",")) {
                parts.add(tokens.subList(start, i));
                start = i + 1;
            }
        }
        parts.add(tokens.subList(start, tokens.size()));
        return parts.stream().filter(part -> !part.isEmpty()).toList();
    }

    /** Finds the parenthesis that closes the one at {@code open}. */
    static int closing(List<Token> tokens, int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return tokens.size();
    }

    /** One definition between two commas: a column with its clauses, or constraints of the table. */
    private final class Definition {
        private final List<String> own;
        private Optional<String> name = Optional.empty();
        private List<Token> rest = List.of();
        private Token taken = new Token(SqliteTokens.Kind.OTHER, "", 0, 0);

        Definition(List<String> own) {
            this.own = own;
        }

        void clauses(List<Token> tokens) {
            rest = tokens;
            while (!rest.isEmpty()) {
                if (next("(")) {
                    group();
                } else {
                    boolean negated = taken.is("NOT");
                    taken = take();
                    if (taken.kind() == SqliteTokens.Kind.WORD) {
                        clause(taken, negated);
                    }
                }
            }
        }

        private void clause(Token token, boolean negated) {
            switch (token.value().toUpperCase(Locale.ROOT)) {
                case "CONSTRAINT" -> name = Optional.of(take().value());
                case "PRIMARY" -> primaryKey();
                case "UNIQUE" -> add(Kind.UNIQUE, columns(), "");
                case "CHECK" -> add(Kind.CHECK, List.of(), expression());
                case "FOREIGN" -> foreignKey();
                case "REFERENCES" -> reference(own);
                case "DEFERRABLE" -> deferrable(!negated);
                case "COLLATE" ->
                    change(new Column(
                            Optional.of(take().value()), column(own.get(0)).computed()));
                case "AS" -> change(new Column(column(own.get(0)).collation(), Optional.of(expression())));
                default -> {
                    if (token.isOneOf(OTHER_CLAUSES)) {
                        name = Optional.empty();
                    }
                }
            }
        }

        private void primaryKey() {
            take();
            if (next("ASC") || next("DESC")) {
                take();
            }
            List<Token> words = next("(") ? rest.subList(0, closing(rest, 0)) : rest;
            autoincrement |= words.stream().anyMatch(word -> word.is("AUTOINCREMENT"));
            add(Kind.PRIMARY_KEY, columns(), "");
        }

        private void foreignKey() {
            take();
            List<String> referring = columns();
            take();
            reference(referring);
        }

        private void reference(List<String> referring) {
            take();
            if (next("(")) {
                group();
            }
            add(Kind.FOREIGN_KEY, referring, "");
        }

        private void deferrable(boolean deferrable) {
            boolean deferred =
                    next("INITIALLY") && rest.size() > 1 && rest.get(1).is("DEFERRED");
            Constraint last = constraints.removeLast();
            constraints.add(new Constraint(
                    last.kind(), last.name(), last.columns(), last.expression(), deferrable, deferrable && deferred));
        }

        private void change(Column column) {
            SqliteTableText.this.columns.put(own.get(0).toLowerCase(Locale.ROOT), column);
        }

        private void add(Kind kind, List<String> columns, String expression) {
            constraints.add(new Constraint(kind, name, columns, expression, false, false));
            name = Optional.empty();
        }

        private Token take() {
            Token token = rest.get(0);
            rest = rest.subList(1, rest.size());
            return token;
        }

        private boolean next(String word) {
            return !rest.isEmpty() && rest.get(0).is(word);
        }

        private List<Token> group() {
            int close = closing(rest, 0);
            List<Token> inner = rest.subList(1, close);
            rest = rest.subList(Math.min(close + 1, rest.size()), rest.size());
            return inner;
        }

        private List<String> columns() {
            return next("(")
                    ? parts(group()).stream().map(part -> part.get(0).value()).toList()
                    : own;
        }

        private String expression() {
            List<Token> inner = group();
            return inner.isEmpty()
                    ? ""
                    : sql.substring(inner.get(0).start(), inner.getLast().end());
        }
    }
}
