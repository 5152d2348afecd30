package dev.aludel.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.driver.Driver;
import dev.aludel.schema.CreateTable;
import dev.aludel.schema.DropTable;
import dev.aludel.schema.Schema;
import dev.aludel.sql.SchemaStatement;
import dev.aludel.sql.Select;
import dev.aludel.sql.Statement;
import dev.aludel.testkit.PlainConnection.Answer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Executes cases on a database with the fixture.
 *
 * @param driver the driver
 * @param connection the one connection all cases share
 */
record CaseRun(Driver driver, PlainConnection connection) implements AutoCloseable {
    static CaseRun prepare(Driver driver) {
        PlainConnection connection = PlainConnection.open(driver);
        Fixture.create().forEach(connection::execute);
        return new CaseRun(driver, connection);
    }

    boolean isRunnable(CompileCase line) {
        return line.plan().runsOn(dialect()) && line.line(dialect()).orElse(null) instanceof Expected.Text;
    }

    void check(CompileCase line) {
        line.plan().given().forEach(connection::execute);
        try {
            run(line);
        } finally {
            line.plan().undone().forEach(connection::execute);
        }
    }

    private void run(CompileCase line) {
        if (line.statement() instanceof SchemaStatement statement) {
            before(statement).ifPresent(connection::execute);
            try {
                execute(line);
            } finally {
                after(statement).ifPresent(connection::execute);
            }
        } else {
            connection.driver().begin();
            try {
                execute(line);
            } finally {
                connection.driver().rollback();
            }
        }
    }

    private void execute(CompileCase line) {
        RunPlan plan = line.plan();
        Answer answer = connection.execute(line.statement());
        plan.rows(dialect()).ifPresent(rows -> compare(line.statement(), rows, answer));
        plan.changes().ifPresent(rows -> assertThat(answer.rowCount()).isEqualTo(rows));
        plan.then().forEach(connection::execute);
        plan.leaves().ifPresent(leaves -> compare(leaves.query(), leaves.rows(), connection.execute(leaves.query())));
    }

    private static void compare(Statement<?> statement, List<List<@Nullable Object>> expected, Answer answer) {
        boolean sorted =
                statement instanceof Select<?> select && !select.order().isEmpty();
        assertThat(Values.sameRows(expected, answer.rows(), sorted))
                .withFailMessage(() -> "The rows should be, " + (sorted ? "in this order:" : "in any order:")
                        + Values.describeRows(expected) + "\nand are:" + Values.describeRows(answer.rows()))
                .isTrue();
    }

    private static Optional<Statement<?>> before(SchemaStatement statement) {
        return statement instanceof DropTable drop && !drop.ifExists()
                ? Optional.of(Schema.createTable(drop.table()))
                : Optional.empty();
    }

    /** What else a case does to the schema it undoes itself. */
    private static Optional<Statement<?>> after(SchemaStatement statement) {
        return switch (statement) {
            case CreateTable create -> Optional.of(Schema.dropTableIfExists(create.table()));
            case DropTable drop -> Optional.of(Schema.dropTableIfExists(drop.table()));
            default -> Optional.empty();
        };
    }

    private String dialect() {
        return connection.dialect().name();
    }

    @Override
    public void close() {
        try (driver;
                connection) {
            Fixture.drop().forEach(connection::execute);
        }
    }
}
