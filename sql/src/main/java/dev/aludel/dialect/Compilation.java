package dev.aludel.dialect;

import dev.aludel.sql.Bound;
import dev.aludel.sql.Column;
import dev.aludel.sql.ColumnName;
import dev.aludel.sql.Expression;
import dev.aludel.sql.FunctionCall;
import dev.aludel.sql.Labeled;
import dev.aludel.sql.Node;
import dev.aludel.sql.Projection;
import dev.aludel.sql.Retyped;
import dev.aludel.sql.RowLayout;
import dev.aludel.sql.Statement;
import dev.aludel.type.Codec;
import java.util.List;

/** The way of a statement through the rewrites and the compiler of a dialect. */
final class Compilation {
    private final Dialect dialect;

    Compilation(Dialect dialect) {
        this.dialect = dialect;
    }

    <R> Compiled<R> of(Statement<R> statement) {
        if (!(statement instanceof Bound<R> bound)) {
            return compiled(statement, dialect.compiler());
        }
        SqlCompiler compiler = dialect.compiler();
        compiler.given(bound.parameters());
        Compiled<R> open = compiled(bound.statement(), compiler);
        return new ParameterValues(dialect, bound.parameters()).fill(open, compiler.spent());
    }

    String script(Statement<?> statement) {
        SqlCompiler compiler = dialect.compiler();
        if (!(statement instanceof Bound<?> bound)) {
            return printed(statement, compiler);
        }
        compiler.given(bound.parameters());
        String printed = printed(bound.statement(), compiler);
        new ParameterValues(dialect, bound.parameters()).refuseOthers(List.of(), compiler.spent());
        return printed;
    }

    private String printed(Statement<?> statement, SqlCompiler compiler) {
        Node tree = tree(statement);
        compiler.printed(() -> compiler.node(tree));
        compiler.finish(tree);
        return compiler.written();
    }

    private Node tree(Statement<?> statement) {
        return new SelectedTypes(dialect.types()).in(statement, dialect.rewritten(statement));
    }

    private <R> Compiled<R> compiled(Statement<R> statement, SqlCompiler compiler) {
        Node tree = tree(statement);
        compiler.node(tree);
        compiler.finish(tree);
        Binds binds = compiler.binds();
        dialect.batches().check(binds.values().size(), dialect.name());
        return new Compiled<>(
                compiler.written(),
                binds.values(),
                binds.slots(),
                statement.projection().map(this::shape));
    }

    private <R> Compiled.ResultShape<R> shape(Projection<R> projection) {
        List<Expression<?>> expressions = projection.expressions();
        String[] labels = new String[expressions.size()];
        Codec<?>[] codecs = new Codec<?>[expressions.size()];
        for (int i = 0; i < labels.length; i++) {
            Expression<?> expression = expressions.get(i);
            labels[i] = expression instanceof Labeled<?> labeled
                    ? labeled.label()
                    : free(label(expression, i + 1), labels, i);
            codecs[i] = dialect.types().codec(expression.type());
        }
        return new Compiled.ResultShape<>(projection, new RowLayout(List.of(labels), expressions), List.of(codecs));
    }

    /** A second column of one name is called {@code id_1}; labels that the user gave stay as they are. */
    private static String free(String wanted, String[] labels, int count) {
        String label = wanted;
        for (int number = 1; isTaken(label, labels, count); number++) {
            label = wanted + "_" + number;
        }
        return label;
    }

    private static boolean isTaken(String label, String[] labels, int count) {
        for (int i = 0; i < count; i++) {
            if (labels[i].equals(label)) {
                return true;
            }
        }
        return false;
    }

    private static String label(Expression<?> expression, int number) {
        return switch (expression) {
            case Column<?> column -> column.name();
            case Labeled<?> labeled -> labeled.label();
            case ColumnName<?> named -> named.path().getLast();
            case Retyped<?> retyped -> label(retyped.operand(), number);
            case FunctionCall<?> call -> call.name();
            default -> "column_" + number;
        };
    }
}
