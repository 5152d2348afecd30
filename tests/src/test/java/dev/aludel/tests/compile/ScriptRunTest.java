package dev.aludel.tests.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.engine.Connection;
import dev.aludel.engine.Engine;
import dev.aludel.engine.Engines;
import dev.aludel.error.AludelException;
import dev.aludel.error.ArgumentException;
import dev.aludel.error.CompileException;
import dev.aludel.error.DatabaseException;
import dev.aludel.sql.CustomStatement;
import dev.aludel.sql.Mapper;
import dev.aludel.sql.Projection;
import dev.aludel.sql.Select;
import dev.aludel.sql.SqlOut;
import dev.aludel.sql.Statement;
import dev.aludel.testkit.CompileCase;
import dev.aludel.testkit.Fixture;
import dev.aludel.testkit.cases.CompileTable;
import dev.aludel.tests.server.TestDatabase;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A select printed with its values in it yields the rows it yields with the values beside it. */
final class ScriptRunTest {
    /** Some cases are about products of tables, which is no news here. */
    private static final Logger PRODUCTS = Logger.getLogger("dev.aludel.engine.cartesian");

    static {
        PRODUCTS.setUseParentHandlers(false);
    }

    @ParameterizedTest
    @EnumSource
    void printedValuesAreTheSame(TestDatabase database) {
        List<String> wrong = new ArrayList<>();
        int compared = 0;
        try (Engine engine = Engines.create(database.url())) {
            Fixture.create().forEach(engine::execute);
            for (CompileCase line : CompileTable.cases()) {
                if (line.statement() instanceof Select<?> select && !hasOwnRows(line)) {
                    Optional<List<String>> differences = differences(engine, select);
                    differences.ifPresent(texts -> texts.forEach(text -> wrong.add(line.name() + ": " + text)));
                    compared += differences.isPresent() ? 1 : 0;
                }
            }
        }
        assertThat(compared).isGreaterThan(800);
        assertThat(wrong).isEmpty();
    }

    /** What is random, or the time, is another value each time. */
    private static boolean hasOwnRows(CompileCase line) {
        return line.name().matches(".*(random|now|current|time|sample).*");
    }

    /** None or one, or nothing if the select cannot be compared: it is refused, or one of its values has no literal. */
    private static Optional<List<String>> differences(Engine engine, Select<?> select) {
        List<String> rows;
        Printed<?> printed;
        try (Connection connection = engine.connect()) {
            rows = rows(connection, select);
            printed = new Printed<>(select, connection.dialect().script(select));
        } catch (CompileException | ArgumentException | DatabaseException e) {
            return Optional.empty();
        }
        try (Connection connection = engine.connect()) {
            List<String> others = rows(connection, printed);
            return Optional.of(
                    others.equals(rows) ? List.of() : List.of(printed.sql() + " yields " + others + ", not " + rows));
        } catch (AludelException e) {
            return Optional.of(List.of(printed.sql() + " fails: " + e.getMessage()));
        }
    }

    private static List<String> rows(Connection connection, Statement<?> statement) {
        return connection.all(statement).stream()
                .map(ScriptRunTest::text)
                .sorted()
                .toList();
    }

    /** The offset of a point in time is not kept. */
    private static String text(@Nullable Object row) {
        return switch (row) {
            case byte[] bytes -> Arrays.toString(bytes);
            case OffsetDateTime time -> time.toInstant().toString();
            case null, default -> String.valueOf(row);
        };
    }

    /** SQL with a projection. */
    record Printed<R>(Statement<R> statement, String sql) implements CustomStatement<R> {
        @Override
        public Optional<Projection<R>> projection() {
            return statement.projection();
        }

        @Override
        public void write(SqlOut out) {
            out.sql(sql);
        }

        @Override
        public Printed<R> mapChildren(Mapper mapper) {
            return this;
        }
    }
}
