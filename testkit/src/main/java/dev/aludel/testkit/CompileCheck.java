package dev.aludel.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.fail;

import dev.aludel.dialect.Compiled;
import dev.aludel.dialect.Dialect;
import dev.aludel.error.CompileException;
import dev.aludel.sql.Bind;
import dev.aludel.sql.Bound;
import dev.aludel.sql.Delete;
import dev.aludel.sql.Node;
import dev.aludel.sql.Page;
import dev.aludel.sql.Parameter;
import dev.aludel.sql.Parameters;
import dev.aludel.sql.Select;
import dev.aludel.sql.SetOperation;
import dev.aludel.sql.Shift;
import dev.aludel.sql.Statement;
import dev.aludel.sql.TextPiece;
import dev.aludel.sql.TextStatement;
import dev.aludel.sql.Update;
import dev.aludel.type.Codec;
import dev.aludel.type.WireValue;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Compares what a dialect makes of a statement with what a case says.
 *
 * @param dialect the dialect
 */
record CompileCheck(Dialect dialect) {
    void compiles(CompileCase line) {
        check(line, line.statement());
    }

    void survivesRewrites(CompileCase line) {
        Statement<?> copy = (Statement<?>) line.statement().rewrite(node -> node);
        assertThat(copy).isEqualTo(line.statement());
        check(line, copy);
        if (line.line(dialect.name()).orElse(null) instanceof Expected.Text) {
            findsEveryBind(line.statement());
        }
    }

    private void check(CompileCase line, Statement<?> statement) {
        switch (line.line(dialect.name()).orElse(null)) {
            case Expected.Text text -> sends(line.framed(text.sql()), text.binds(), statement);
            case Expected.Refusal refusal -> refuses(refusal, statement);
            case null ->
                fail("The case '%s' says nothing of the dialect %s; add on(…), or refused(…) if it cannot do it."
                        .formatted(line.name(), dialect.name()));
        }
    }

    private void sends(String sql, List<Bind<?>> binds, Statement<?> statement) {
        Compiled<?> compiled = dialect.compile(statement);
        assertThat(compiled.sql()).isEqualTo(sql);
        assertThat(Values.describeWires(compiled.binds()))
                .as("the values of %s", sql)
                .isEqualTo(
                        Values.describeWires(binds.stream().map(this::encoded).toList()));
        assertThat(compiled.result().isPresent())
                .isEqualTo(statement.projection().isPresent());
    }

    private void refuses(Expected.Refusal refusal, Statement<?> statement) {
        assertThatExceptionOfType(CompileException.class)
                .isThrownBy(() -> dialect.compile(statement))
                .satisfies(e -> {
                    assertThat(e.construct()).contains(refusal.construct());
                    assertThat(e.dialect()).isEqualTo(dialect.name());
                    assertThat(e.hint()).isNotBlank();
                    assertThat(e).hasMessageContainingAll(e.construct(), e.dialect(), e.hint());
                });
    }

    /** Only the numbers of LIMIT and OFFSET, lengths of time and the values of parameters are no nodes. */
    private void findsEveryBind(Statement<?> statement) {
        if (hasShift(statement)) {
            return;
        }
        Compiled<?> before = dialect.compile(statement);
        Compiled<?> emptied = dialect.compile((Statement<?>) statement.rewrite(CompileCheck::emptied));
        assertThat(emptied.sql()).isEqualTo(before.sql());
        assertThat(emptied.binds().stream().filter(bind -> bind.value() != null))
                .as("the values that a rewrite does not find in %s", before.sql())
                .hasSize(pageNumbers(statement) + parameters(statement));
    }

    private static boolean hasShift(Statement<?> statement) {
        AtomicInteger shifts = new AtomicInteger();
        statement.walk(node -> shifts.addAndGet(node instanceof Shift<?> ? 1 : 0));
        return shifts.get() > 0;
    }

    private static Node emptied(Node node) {
        return node instanceof Bind<?> bind ? new Bind<>(bind.type(), null) : node;
    }

    /** The places that get the values of parameters, not of nodes. */
    private int parameters(Statement<?> statement) {
        if (!(statement instanceof Bound<?>(Statement<?> open, Parameters given))) {
            return 0;
        }
        int values = 0;
        for (String name : given.names()) {
            Object value = given.get(name);
            values += value instanceof Collection<?> list ? list.size() : value == null ? 0 : places(open, name);
        }
        return values;
    }

    private static int places(Statement<?> statement, String name) {
        AtomicInteger places = new AtomicInteger();
        statement.walk(node -> {
            if (node instanceof Parameter<?> parameter && parameter.name().equals(name)) {
                places.incrementAndGet();
            } else if (node instanceof TextStatement text) {
                places.addAndGet((int) text.pieces().stream()
                        .filter(new TextPiece.Value(name)::equals)
                        .count());
            }
        });
        return places.get();
    }

    private static int pageNumbers(Statement<?> statement) {
        AtomicInteger numbers = new AtomicInteger();
        statement.walk(node -> {
            switch (node) {
                case Select<?> select -> numbers.addAndGet(pageNumbers(select.page()));
                case SetOperation<?> operation -> numbers.addAndGet(pageNumbers(operation.page()));
                case Update update -> numbers.addAndGet(update.portion().limit().isPresent() ? 1 : 0);
                case Delete delete -> numbers.addAndGet(delete.portion().limit().isPresent() ? 1 : 0);
                default -> {
                    // has no page
                }
            }
        });
        return numbers.get();
    }

    private static int pageNumbers(Page page) {
        return (page.limit().isPresent() ? 1 : 0) + (page.offset().isPresent() ? 1 : 0);
    }

    private <T> WireValue encoded(Bind<T> bind) {
        Codec<T> codec = dialect.types().codec(bind.type());
        return new WireValue(codec.wire(), codec.encode(bind.value()));
    }
}
