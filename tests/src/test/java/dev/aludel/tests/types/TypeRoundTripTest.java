package dev.aludel.tests.types;

import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.createTable;
import static dev.aludel.schema.Schema.primaryKey;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.type.Types.INTEGER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.engine.Engine;
import dev.aludel.engine.Engines;
import dev.aludel.error.AludelException;
import dev.aludel.error.ArgumentException;
import dev.aludel.error.CompileException;
import dev.aludel.error.DataException;
import dev.aludel.schema.Schema;
import dev.aludel.sql.Column;
import dev.aludel.sql.Inline;
import dev.aludel.sql.Parameters;
import dev.aludel.sql.Statement;
import dev.aludel.sql.Table;
import dev.aludel.tests.server.FreshDatabase;
import dev.aludel.tests.server.TestDatabase;
import dev.aludel.type.SqlType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A value comes back equal, or is refused by name; nothing changes without a word. */
@Timeout(180)
class TypeRoundTripTest {
    private static final String KEPT = "kept";

    private final Map<SqlType<?>, Table> tables = new HashMap<>();

    /** An engine for an empty database; the type of the enum is there where there are such types. */
    static Engine engine(TestDatabase database) throws SQLException {
        FreshDatabase fresh = database.fresh();
        if (database == TestDatabase.POSTGRESQL) {
            try (Connection connection = fresh.connect();
                    java.sql.Statement statement = connection.createStatement()) {
                statement.execute("CREATE TYPE mood AS ENUM ('it''s sad', 'a\\b', 'Größe 🚀')");
            }
        }
        return Engines.create(fresh.url());
    }

    private <T> Table table(Engine engine, SqlType<T> type) {
        Table known = tables.get(type);
        if (known != null) {
            return known;
        }
        Table table = Schema.table("t" + tables.size(), column("id", INTEGER, primaryKey()), column("v", type));
        engine.execute(createTable(table));
        tables.put(type, table);
        return table;
    }

    @ParameterizedTest
    @EnumSource
    void aValueComesBackOrIsRefused(TestDatabase database) throws SQLException {
        eachComesBackOrIsRefused(database, false);
    }

    /** However the dialect sends many rows. */
    @ParameterizedTest
    @EnumSource
    void aValueOfABatchIsWhatItIsAlone(TestDatabase database) throws SQLException {
        eachComesBackOrIsRefused(database, true);
    }

    private void eachComesBackOrIsRefused(TestDatabase database, boolean asBatch) throws SQLException {
        try (Engine engine = engine(database)) {
            List<String> wrong = new ArrayList<>();
            int number = 0;
            for (Edge<?> edge : Edges.all()) {
                number += 2;
                String outcome = stored(engine, edge, number, asBatch);
                if (!isExpected(outcome, edge.refusal(database))) {
                    wrong.add(edge + ": " + outcome);
                }
            }
            assertThat(wrong).isEmpty();
        }
    }

    private static boolean isExpected(String outcome, Optional<String> refusal) {
        return refusal.map(words -> outcome.startsWith("refused: ")
                        && outcome.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)))
                .orElse(outcome.equals(KEPT));
    }

    private <T> String stored(Engine engine, Edge<T> edge, int number, boolean asBatch) {
        Table table = table(engine, edge.type());
        Column<T> v = table.column("v", edge.type().javaType());
        Column<Integer> id = table.column("id", Integer.class);
        try {
            if (asBatch) {
                Parameters set = Parameters.of(v, edge.value());
                engine.execute(insert(table), List.of(set.and(id, number), set.and(id, number + 1)));
            } else {
                engine.execute(insert(table).set(id, number).set(v, edge.value()));
            }
            String outcome = same(edge, engine.all(select(v).from(table).where(id.eq(number))));
            return outcome.equals(KEPT)
                    ? found(engine, edge, select(id).from(table).where(v.eq(edge.kept())), number)
                    : outcome;
        } catch (ArgumentException | DataException e) {
            return "refused: " + e.getMessage();
        } catch (AludelException e) {
            return "failed: " + e;
        }
    }

    /** NaN is equal to nothing, or to itself, as the database likes. */
    private static String found(Engine engine, Edge<?> edge, Statement<Integer> query, int number) {
        boolean found =
                engine.all(query).contains(number) || edge.value().toString().equals("NaN");
        return found ? KEPT : "not found by its value";
    }

    private static String same(Edge<?> edge, List<?> back) {
        return edge.isSame(back.getFirst()) ? KEPT : "changed to " + back;
    }

    /** A literal is refused where the value is, and where no literal has it. */
    @ParameterizedTest
    @EnumSource
    void aLiteralIsTheValueOrIsRefused(TestDatabase database) throws SQLException {
        try (Engine engine = engine(database)) {
            for (Edge<?> edge : Edges.all()) {
                assertThat(printed(engine, edge)).as("%s", edge).isIn(KEPT, "refused");
            }
        }
    }

    private static <T> String printed(Engine engine, Edge<T> edge) {
        try {
            return same(edge, engine.all(select(new Inline<>(edge.type(), edge.kept()))));
        } catch (ArgumentException | CompileException e) {
            return "refused";
        } catch (AludelException e) {
            return "failed: " + e;
        }
    }

    @ParameterizedTest
    @EnumSource
    void nullComesBackInEveryType(TestDatabase database) throws SQLException {
        try (Engine engine = engine(database)) {
            for (Edge<?> edge : Edges.all()) {
                assertThat(withoutValue(engine, edge.type()))
                        .as("%s", edge.type())
                        .containsOnlyNulls();
            }
        }
    }

    private <T> List<T> withoutValue(Engine engine, SqlType<T> type) {
        Table table = table(engine, type);
        Column<T> v = table.column("v", type.javaType());
        engine.execute(insert(table).set(v, (T) null));
        return engine.all(select(v).from(table));
    }
}
