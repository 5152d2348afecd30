package dev.aludel.dialect;

import dev.aludel.error.CompileException;
import dev.aludel.sql.Expression;
import dev.aludel.sql.Node;
import dev.aludel.sql.Precedence;
import dev.aludel.sql.SqlOut;
import dev.aludel.type.SqlType;
import dev.aludel.type.WireValue;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lowest layer of the compiler: the text that has been written, the values that are bound, the names. */
abstract class SqlText implements SqlOut {
    private final Dialect dialect;
    private StringBuilder text = new StringBuilder(384);
    private Binds binds = new Binds();
    private boolean printing;

    SqlText(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public final SqlOut sql(String sql) {
        text.append(sql);
        return this;
    }

    @Override
    public abstract SqlOut node(Node node);

    @Override
    public final SqlOut nodes(List<? extends Node> nodes, String separator) {
        for (int i = 0; i < nodes.size(); i++) {
            if (i > 0) {
                sql(separator);
            }
            node(nodes.get(i));
        }
        return this;
    }

    @Override
    public final SqlOut operand(Expression<?> expression, Precedence surroundings) {
        return expression.precedence().compareTo(surroundings) > 0 ? node(expression) : bracketed(expression);
    }

    /**
     * Writes a node in parentheses.
     *
     * @param node the node
     * @return this
     */
    protected final SqlOut bracketed(Node node) {
        return sql("(").node(node).sql(")");
    }

    @Override
    public final <T> SqlOut bind(SqlType<T> type, @Nullable T value) {
        if (printing) {
            literal(type, value);
            return this;
        }
        binds.add(encode(type, value));
        return around(type, "?");
    }

    /**
     * Prints a value.
     *
     * @param type the value's type
     * @param value the value, or {@code null}
     * @param <T> its class
     */
    abstract <T> void literal(SqlType<T> type, @Nullable T value);

    /** Whether values are printed as literals. */
    final boolean isPrinting() {
        return printing;
    }

    /** Prints every value as a literal, since no database takes values beside a definition. */
    final void printed(Runnable writer) {
        boolean before = printing;
        printing = true;
        writer.run();
        printing = before;
    }

    /**
     * Turns a value into what the driver would be given.
     *
     * @param type the value's type
     * @param value the value
     * @param <T> its class
     * @return the value in the form in which it travels
     */
    protected final <T> WireValue encode(SqlType<T> type, @Nullable T value) {
        return dialect.types().encode(type, value, dialect.name());
    }

    /**
     * Writes a value, and around it what its type needs: {@code CAST(? AS JSON)}.
     *
     * @param type the type
     * @param value the value in SQL
     * @return this
     */
    protected final SqlOut around(SqlType<?> type, String value) {
        String around = dialect.types().around(type);
        return sql(around.equals("{}") ? value : around.replace("{}", value));
    }

    @Override
    public final SqlOut name(String identifier) {
        return sql(dialect.identifiers().write(identifier));
    }

    @Override
    public final String qualified(Optional<String> schema, String name) {
        return dialect.identifiers().qualified(schema, name);
    }

    /**
     * Writes names with commas between them.
     *
     * @param identifiers the names
     */
    protected final void names(List<String> identifiers) {
        for (int i = 0; i < identifiers.size(); i++) {
            sql(i > 0 ? ", " : "").name(identifiers.get(i));
        }
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

    @Override
    public final String dialect() {
        return dialect.name();
    }

    /**
     * Returns the dialect that is being written.
     *
     * @return the dialect
     */
    protected final Dialect target() {
        return dialect;
    }

    /** Writes something apart, to be put in front of everything later. */
    final Part apart(Runnable writer) {
        StringBuilder outerText = text;
        Binds outerBinds = binds;
        Part part = new Part(new StringBuilder(), new Binds());
        text = part.text();
        binds = part.binds();
        try {
            writer.run();
        } finally {
            text = outerText;
            binds = outerBinds;
        }
        return part;
    }

    /** Puts something that was written apart in front of everything. */
    final void append(Part part) {
        text.append(part.text());
        binds.addAll(part.binds());
    }

    final void prepend(Part part) {
        text.insert(0, part.text());
        binds.prepend(part.binds());
    }

    /** Text and values that were written apart. */
    record Part(StringBuilder text, Binds binds) {}

    final String written() {
        return text.toString();
    }

    final Binds binds() {
        return binds;
    }
}
