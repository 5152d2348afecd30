package dev.aludel.dialect;

import dev.aludel.sql.Bound;
import dev.aludel.sql.Expression;
import dev.aludel.sql.Node;
import dev.aludel.sql.Projection;
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
        return new Compiled<>(
                compiler.written(),
                binds.values(),
                binds.slots(),
                statement.projection().map(this::shape));
    }

    private <R> Compiled.ResultShape<R> shape(Projection<R> projection) {
        List<Expression<?>> expressions = projection.expressions();
        Codec<?>[] codecs = new Codec<?>[expressions.size()];
        for (int i = 0; i < codecs.length; i++) {
            codecs[i] = dialect.types().codec(expressions.get(i).type());
        }
        List<String> labels = Labels.fitting(projection, projection.labels(), dialect.identifiers());
        return new Compiled.ResultShape<>(projection, new RowLayout(labels, expressions), List.of(codecs));
    }
}
