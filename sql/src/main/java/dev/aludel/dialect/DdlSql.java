package dev.aludel.dialect;

import dev.aludel.error.CompileException;
import dev.aludel.schema.DialectOption;
import dev.aludel.schema.ObjectName;
import dev.aludel.schema.SequenceOptions;
import dev.aludel.sql.Expression;
import dev.aludel.sql.Inline;
import dev.aludel.sql.Precedence;
import dev.aludel.sql.SqlOut;
import dev.aludel.type.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lowest layer of the DDL compiler: names, values and options. */
abstract class DdlSql {
    private final Dialect dialect;
    private final SqlOut out;

    DdlSql(Dialect dialect, SqlOut out) {
        this.dialect = dialect;
        this.out = out;
    }

    /**
     * Returns where to write.
     *
     * @return the compiler of the statement
     */
    protected final SqlOut out() {
        return out;
    }

    /**
     * Returns the dialect that is being written.
     *
     * @return the dialect
     */
    protected final Dialect target() {
        return dialect;
    }

    /**
     * Refuses a construct the dialect cannot do.
     *
     * @param feature what the construct needs
     * @throws CompileException if the dialect lacks it
     */
    protected final void require(Feature feature) {
        if (!dialect.has(feature)) {
            throw new CompileException(feature.construct(), dialect.name(), feature.hint());
        }
    }

    /**
     * Writes a name with the schema it stands in: {@code app.ticket}.
     *
     * @param schema the schema
     * @param name the name
     * @return where to write
     */
    protected final SqlOut qualified(Optional<String> schema, String name) {
        return out.sql(out.qualified(schema, name));
    }

    /**
     * Writes the name of a constraint or an index; one that a naming convention made is shortened to what the dialect takes.
     *
     * @param name the name
     * @return where to write
     */
    protected final SqlOut objectName(ObjectName name) {
        return out.name(text(name));
    }

    /**
     * Returns the name of a constraint or an index as the database will know it.
     *
     * @param name the name
     * @return the name, shortened where it has to be and may be
     */
    protected final String text(ObjectName name) {
        return name.origin() == ObjectName.Origin.GENERATED
                ? dialect.identifiers().shortened(name.text())
                : name.text();
    }

    /**
     * Writes names with commas between them, in parentheses.
     *
     * @param names the names
     * @return where to write
     */
    protected final SqlOut names(List<String> names) {
        String separator = "(";
        for (String name : names) {
            out.sql(separator).name(name);
            separator = ", ";
        }
        return out.sql(")");
    }

    /**
     * Writes a value computed of the columns of the table, by their names alone.
     *
     * @param expression the value
     * @return where to write
     */
    protected final SqlOut expression(Expression<?> expression) {
        return out.node(own(expression));
    }

    /**
     * Writes a value in parentheses, unless it is a column, a literal or a call.
     *
     * @param expression the value
     * @return where to write
     */
    protected final SqlOut bracketed(Expression<?> expression) {
        return out.operand(own(expression), Precedence.ATOM);
    }

    private Expression<?> own(Expression<?> expression) {
        return BareColumn.within((Expression<?>) dialect.rewritten(expression));
    }

    /**
     * Writes text as a literal.
     *
     * @param text the text
     * @return where to write
     */
    protected final SqlOut literal(String text) {
        return out.node(new Inline<>(Types.TEXT, text));
    }

    /**
     * Says whether an option is for this dialect.
     *
     * @param option the option
     * @return {@code false} if it is to be passed over
     */
    protected boolean isOwn(DialectOption option) {
        return option.dialect().equals(dialect.name());
    }

    /**
     * Refuses an option that the dialect does not know.
     *
     * @param option the option
     * @return the exception to throw
     */
    protected final CompileException unknown(DialectOption option) {
        return new CompileException(
                "the option '" + option.name() + "'",
                dialect.name(),
                "use the options that stand beside the dialect, or statements of your own: ddl(…)");
    }

    /**
     * Returns how something counts: {@code START WITH 100 INCREMENT BY 10}.
     *
     * @param options how it counts
     * @return the words, none if nothing is said
     */
    protected final String counting(SequenceOptions options) {
        List<String> words = new ArrayList<>();
        options.start().ifPresent(number -> words.add("START WITH " + number));
        options.increment().ifPresent(number -> words.add("INCREMENT BY " + number));
        options.min().ifPresent(number -> words.add("MINVALUE " + number));
        options.max().ifPresent(number -> words.add("MAXVALUE " + number));
        options.cache().ifPresent(number -> words.add("CACHE " + number));
        if (options.cycle()) {
            words.add("CYCLE");
        }
        return String.join(" ", words);
    }
}
