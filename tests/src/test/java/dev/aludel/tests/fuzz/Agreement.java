package dev.aludel.tests.fuzz;

import dev.aludel.dialect.Compiled;
import dev.aludel.engine.Connection;
import dev.aludel.error.CompileException;
import dev.aludel.error.ConstraintKind;
import dev.aludel.error.IntegrityException;
import dev.aludel.sql.Row;
import dev.aludel.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one database after another makes of random statements, held against what the first of them made of each. */
final class Agreement {
    private final Map<RandomStatement, List<String>> expected = new HashMap<>();
    private final Set<RandomStatement> compared = new HashSet<>();
    private final List<String> complaints = new ArrayList<>();

    /** Executes the statement and takes back what it changed. */
    void add(Connection connection, RandomStatement random) {
        try {
            outcome(connection, random.statement()).ifPresent(outcome -> compare(connection, random, outcome));
        } catch (RuntimeException e) {
            complain(connection, random, e.toString());
        }
    }

    /** What went wrong. */
    List<String> complaints() {
        return complaints;
    }

    /** How many statements had to come to the same on two databases or more. */
    long compared() {
        return compared.size();
    }

    /** How many of these yielded a row or more. */
    long withRows() {
        return compared.stream()
                .filter(random -> !expected.getOrDefault(random, List.of()).isEmpty())
                .count();
    }

    private void compare(Connection connection, RandomStatement random, List<String> outcome) {
        if (!random.yieldsTheSame()) {
            return;
        }
        List<String> first = expected.putIfAbsent(random, outcome);
        if (first != null) {
            compared.add(random);
            if (!first.equals(outcome)) {
                complain(connection, random, outcome + "\nand not " + first);
            }
        }
    }

    /**
     * Rows, or how many were changed, or that a value is missing, which is for all databases to notice. Nothing if the
     * dialect refuses what it may refuse.
     */
    private static Optional<List<String>> outcome(Connection connection, Statement<?> statement) {
        try {
            var result = connection.execute(statement);
            return Optional.of(
                    statement.projection().isEmpty()
                            ? List.of("changed " + result.rowCount())
                            : result.all().stream()
                                    .map(Agreement::described)
                                    .sorted()
                                    .toList());
        } catch (CompileException e) {
            if (Refusals.isExpected(e)) {
                return Optional.empty();
            }
            throw e;
        } catch (IntegrityException e) {
            if (e.kind() == ConstraintKind.NOT_NULL) {
                return Optional.of(List.of("a NULL is refused"));
            }
            throw e;
        } finally {
            connection.rollback();
        }
    }

    private static String described(Object row) {
        Row values = (Row) row;
        return values.get(0) + "|" + values.get(1);
    }

    private void complain(Connection connection, RandomStatement random, String complaint) {
        String dialect = connection.dialect().name();
        complaints.add("\n" + dialect + ", seed " + random.seed() + ": " + complaint + "\n" + sql(connection, random)
                + "\n" + random.statement());
    }

    private static String sql(Connection connection, RandomStatement random) {
        try {
            Compiled<?> compiled = connection.dialect().compile(random.statement());
            return compiled.sql() + "\n" + compiled.binds();
        } catch (CompileException e) {
            return e.getMessage();
        }
    }
}
