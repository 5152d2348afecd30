package dev.aludel.dialect;

import dev.aludel.error.ArgumentException;
import dev.aludel.error.CompileException;
import dev.aludel.sql.Bind;
import dev.aludel.sql.Expression;
import dev.aludel.sql.InList;
import dev.aludel.sql.InParameter;
import dev.aludel.sql.Parameter;
import dev.aludel.sql.Parameters;
import dev.aludel.sql.TextPiece;
import dev.aludel.sql.TextStatement;
import dev.aludel.type.SqlType;
import dev.aludel.type.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The layer of the compiler that writes parameters and text. A dialect overrides the methods it spells differently. */
abstract class ParameterSql extends LiteralSql {
    private static final Parameters NONE = Parameters.of(Map.of());

    /** Most statements have no parameters; those that have make room for them. */
    private Map<String, SqlType<?>> types = Map.of();

    private Set<String> spent = Set.of();
    private Parameters given = NONE;

    ParameterSql(Dialect dialect) {
        super(dialect);
    }

    /** The values that are known; those of lists go into the SQL text. */
    final void given(Parameters parameters) {
        given = parameters;
    }

    /** The names of the parameters whose values went into the SQL text, which therefore is good for these values only. */
    final Set<String> spent() {
        return spent;
    }

    /**
     * Writes the place of a parameter: {@code ?}.
     *
     * @param parameter the parameter
     * @param <T> the class of its values
     */
    protected <T> void parameter(Parameter<T> parameter) {
        if (types.isEmpty()) {
            types = new HashMap<>();
        }
        SqlType<?> known = types.putIfAbsent(parameter.name(), parameter.type());
        if (known != null && !known.equals(parameter.type())) {
            throw new CompileException(
                    "the parameter '" + parameter.name() + "' with two types, " + known + " and " + parameter.type(),
                    dialect(),
                    "give one of them another name");
        }
        Optional<Bind<?>> fallback = parameter.fallback().map(value -> value);
        place(new ParameterSlot(0, parameter.name(), Optional.of(parameter.type()), fallback, false));
    }

    /**
     * Writes the question whether a value is among those of a parameter: {@code users.id IN (?, ?)}.
     *
     * @param in the question
     * @param <T> the class of the values
     */
    protected <T> void inParameter(InParameter<T> in) {
        if (!given.has(in.name())) {
            throw new ArgumentException("A list is required for the parameter '" + in.name()
                    + "', since its length is part of the SQL; give it with(\"" + in.name() + "\", …).");
        }
        if (!(given.get(in.name()) instanceof Collection<?> values)) {
            throw new ArgumentException("The parameter '" + in.name() + "' of an IN takes a collection.");
        }
        spend(in.name());
        List<Expression<T>> binds = new ArrayList<>(values.size());
        for (Object value : values) {
            binds.add(ParameterValues.typed(in.expression().type(), in.name(), value));
        }
        node(new InList<>(in.expression(), binds, in.negated()));
    }

    /**
     * Writes a statement that is given as text.
     *
     * @param text the statement
     */
    protected void textStatement(TextStatement text) {
        for (TextPiece piece : text.pieces()) {
            switch (piece) {
                case TextPiece.Words words -> sql(words.text());
                case TextPiece.Value value -> textParameter(text, value.name());
            }
        }
    }

    private void textParameter(TextStatement text, String name) {
        Optional<SqlType<?>> type = Optional.ofNullable(text.types().get(name));
        if (given.get(name) instanceof Collection<?> values && type.isEmpty()) {
            spend(name);
            elements(name, values);
        } else {
            place(new ParameterSlot(0, name, type, Optional.empty(), false));
        }
    }

    private void spend(String name) {
        if (spent.isEmpty()) {
            spent = new HashSet<>();
        }
        spent.add(name);
    }

    /** A placeholder, or the value itself where values are printed. */
    private void place(ParameterSlot slot) {
        if (isPrinting()) {
            spend(slot.name());
            bind(new ParameterValues(target(), given).bind(slot));
        } else {
            binds().open(slot);
            slot.type().ifPresentOrElse(type -> around(type, "?"), () -> sql("?"));
        }
    }

    /**
     * Writes a bound value: {@code ?}.
     *
     * @param bind the value
     * @param <T> its class
     */
    protected abstract <T> void bind(Bind<T> bind);

    /** The elements of a list one by one, for {@code IN (:ids)}. */
    private void elements(String name, Collection<?> values) {
        if (values.isEmpty()) {
            throw new ArgumentException("The list of the parameter '" + name
                    + "' is empty, and what is text cannot be changed to fit; leave the condition out.");
        }
        String separator = "";
        for (Object value : values) {
            sql(separator);
            element(value);
            separator = ", ";
        }
    }

    private <T> void element(@Nullable T value) {
        if (value == null) {
            sql("NULL");
        } else {
            bind(Types.of(value), value);
        }
    }
}
