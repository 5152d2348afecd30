package dev.aludel.dialect;

import dev.aludel.error.CompileException;
import dev.aludel.sql.Between;
import dev.aludel.sql.BinaryOperation;
import dev.aludel.sql.Bind;
import dev.aludel.sql.Cast;
import dev.aludel.sql.Column;
import dev.aludel.sql.Comparison;
import dev.aludel.sql.Expression;
import dev.aludel.sql.FunctionCall;
import dev.aludel.sql.InList;
import dev.aludel.sql.Inline;
import dev.aludel.sql.Junction;
import dev.aludel.sql.Labeled;
import dev.aludel.sql.Like;
import dev.aludel.sql.Negative;
import dev.aludel.sql.Not;
import dev.aludel.sql.NullTest;
import dev.aludel.sql.Precedence;
import dev.aludel.sql.Quantified;
import dev.aludel.sql.Relation;
import dev.aludel.sql.Star;
import dev.aludel.sql.Table;
import dev.aludel.sql.Truth;
import java.util.regex.Pattern;

/** The layer of the compiler that writes expressions. A dialect overrides the methods it spells differently. */
abstract class ExpressionSql extends ParameterSql {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_$]*");

    private boolean qualified = true;

    ExpressionSql(Dialect dialect) {
        super(dialect);
    }

    /**
     * Writes a column: {@code users.name}.
     *
     * @param column the column
     */
    protected void column(Column<?> column) {
        Relation owner = column.owner();
        if (!qualified) {
            name(column.name());
        } else if (owner instanceof Table table
                && target().identifiers().schema(table.schemaName()).isPresent()) {
            table(table);
            sql(".").name(column.name());
        } else {
            sql(target().identifiers().write(owner.name(), column.name()));
        }
    }

    /**
     * Writes the name of a table, with its schema where it has one: {@code app.users}.
     *
     * @param table the table
     */
    protected void table(Table table) {
        sql(qualified(table.schemaName(), table.name()));
    }

    final boolean isQualified() {
        return qualified;
    }

    /**
     * Writes something in which columns stand without the name of their table.
     *
     * @param part writes it
     */
    protected final void unqualified(Runnable part) {
        boolean before = qualified;
        qualified = false;
        part.run();
        qualified = before;
    }

    /**
     * Writes a bound value: {@code ?}.
     *
     * @param bind the value
     * @param <T> its class
     */
    @Override
    protected <T> void bind(Bind<T> bind) {
        bind(bind.type(), bind.value());
    }

    /**
     * Writes a literal: {@code 1}, {@code 'it''s'}.
     *
     * @param inline the value
     * @param <T> its class
     */
    protected <T> void inline(Inline<T> inline) {
        literal(inline.type(), inline.value());
    }

    /**
     * Writes an expression that has a label, without the label, as everywhere but in the list of a {@code SELECT}.
     *
     * @param labeled the expression
     */
    protected void labeled(Labeled<?> labeled) {
        node(labeled.expression());
    }

    /**
     * Writes a call: {@code lower(users.name)}.
     *
     * @param call the call
     */
    protected void functionCall(FunctionCall<?> call) {
        target().functions()
                .writer(call.name())
                .ifPresentOrElse(writer -> writer.write(call, this), () -> plainCall(call));
    }

    private void plainCall(FunctionCall<?> call) {
        sql(functionName(call.name())).sql("(").nodes(call.arguments(), ", ").sql(")");
    }

    /**
     * Returns what the dialect calls a function. Capital letters stay; what is no plain name is quoted.
     *
     * @param name the name in the tree
     * @return the name in SQL
     */
    protected String functionName(String name) {
        String known = target().functions().name(name);
        StringBuilder written = new StringBuilder();
        for (String part : known.split("\\.", -1)) {
            written.append(written.isEmpty() ? "" : ".")
                    .append(
                            PLAIN.matcher(part).matches()
                                    ? part
                                    : target().identifiers().write(part));
        }
        return written.toString();
    }

    /**
     * Writes the star of {@code count(*)}.
     *
     * @param star the star
     */
    protected void star(Star star) {
        sql("*");
    }

    /**
     * Writes two operands with an operator between them: {@code items.price * items.quantity}.
     *
     * @param operation the operation
     */
    protected void binaryOperation(BinaryOperation<?> operation) {
        Precedence precedence = operation.precedence();
        Precedence surroundings = surroundings(operation.operator());
        if (operation.left().precedence() == precedence) {
            node(operation.left());
        } else {
            operand(operation.left(), surroundings);
        }
        sql(" ").sql(operation.operator().symbol()).sql(" ");
        if (operation.operator().isAssociative()
                && operation.right() instanceof BinaryOperation<?> right
                && right.operator() == operation.operator()) {
            node(right);
        } else {
            operand(operation.right(), surroundings);
        }
    }

    /**
     * What binds less tightly than this is bracketed. SQLite binds {@code ||} more tightly than {@code *} and {@code +},
     * the others less: https://www.sqlite.org/lang_expr.html#operators_and_parse_affecting_attributes.
     */
    private static Precedence surroundings(BinaryOperation.Operator operator) {
        return operator == BinaryOperation.Operator.CONCAT ? Precedence.MULTIPLICATION : operator.precedence();
    }

    /**
     * Writes a number with its sign turned: {@code -items.price}. A literal is bracketed, since two signs in a row begin
     * a comment.
     *
     * @param negative the number
     */
    protected void negative(Negative<?> negative) {
        sql("-");
        Expression<?> operand =
                negative.operand() instanceof Labeled<?> labeled ? labeled.expression() : negative.operand();
        if (operand instanceof Inline<?> literal) {
            bracketed(literal);
        } else {
            operand(operand, Precedence.SIGN);
        }
    }

    /**
     * Writes a conversion: {@code CAST(orders.total AS VARCHAR(20))}.
     *
     * @param cast the conversion
     */
    protected void cast(Cast<?> cast) {
        sql("CAST(").node(cast.operand()).sql(" AS ").sql(castType(cast)).sql(")");
    }

    /**
     * Returns what the dialect calls the type of a conversion.
     *
     * @param cast the conversion
     * @return the type in SQL
     */
    protected String castType(Cast<?> cast) {
        return target().types().spelling(cast.type(), dialect());
    }

    /**
     * Writes a comparison: {@code users.id = ?}.
     *
     * @param comparison the comparison
     */
    protected void comparison(Comparison<?> comparison) {
        operand(comparison.left(), Precedence.COMPARISON)
                .sql(comparison.operator().separator());
        if (comparison.right() instanceof Quantified<?> quantified) {
            quantified(quantified);
        } else {
            operand(comparison.right(), Precedence.COMPARISON);
        }
    }

    /** Writes any or all of a query, beside an operator. */
    abstract void quantified(Quantified<?> quantified);

    /** Any or all of a query anywhere else. */
    final CompileException misplaced(Quantified<?> quantified) {
        return new CompileException(
                quantified.quantity() + " of a query outside of a comparison",
                dialect(),
                "compare with it: users.age.gt(any(query))");
    }

    /**
     * Writes a condition that is always true, or never.
     *
     * @param truth the condition
     */
    protected void truth(Truth truth) {
        sql(bool(truth.value()));
    }

    /**
     * Writes conditions with {@code AND} or {@code OR} between them.
     *
     * @param junction the conditions
     */
    protected void junction(Junction junction) {
        String separator = "";
        for (Expression<Boolean> term : junction.terms()) {
            sql(separator).operand(term, junction.precedence());
            separator = junction.operator().separator();
        }
    }

    /**
     * Writes the opposite of a condition: {@code NOT (a OR b)}.
     *
     * @param not the opposite
     */
    protected void not(Not not) {
        sql("NOT ").operand(not.condition(), Precedence.NOT);
    }

    /**
     * Writes the question for NULL: {@code users.name IS NULL}.
     *
     * @param test the question
     */
    protected void nullTest(NullTest test) {
        operand(test.expression(), Precedence.COMPARISON).sql(test.negated() ? " IS NOT NULL" : " IS NULL");
    }

    /**
     * Writes the question whether a value is in a list: {@code users.id IN (?, ?)}. An empty list is no SQL, so the
     * question is answered here.
     *
     * @param in the question
     */
    protected void inList(InList<?> in) {
        if (in.values().isEmpty()) {
            sql(in.negated() ? "1 = 1" : "1 = 0");
            return;
        }
        operand(in.expression(), Precedence.COMPARISON).sql(in.negated() ? " NOT IN (" : " IN (");
        nodes(in.values(), ", ").sql(")");
    }

    /**
     * Writes the question whether a value lies between two others: {@code users.age BETWEEN ? AND ?}.
     *
     * @param between the question
     */
    protected void between(Between<?> between) {
        operand(between.value(), Precedence.COMPARISON).sql(between.negated() ? " NOT BETWEEN " : " BETWEEN ");
        sql(between.symmetric() ? "SYMMETRIC " : "");
        operand(between.low(), Precedence.COMPARISON).sql(" AND ").operand(between.high(), Precedence.COMPARISON);
    }

    /**
     * Writes the question whether text matches a pattern: {@code users.name LIKE ? ESCAPE '!'}.
     *
     * @param like the question
     */
    protected void like(Like like) {
        if (like.ignoreCase()) {
            likeIgnoringCase(like);
        } else {
            operand(like.text(), Precedence.COMPARISON).sql(like.negated() ? " NOT LIKE " : " LIKE ");
            operand(like.pattern(), Precedence.COMPARISON);
        }
        like.escape().ifPresent(escape -> sql(" ESCAPE ").sql(text(escape.toString())));
    }

    /**
     * Writes the question whether text matches a pattern, capital and small letters being the same, without the escape:
     * {@code lower(users.name) LIKE lower(?)}.
     *
     * @param like the question
     */
    protected void likeIgnoringCase(Like like) {
        sql("lower(").node(like.text()).sql(like.negated() ? ") NOT LIKE lower(" : ") LIKE lower(");
        node(like.pattern()).sql(")");
    }

    /**
     * Writes the question whether text matches a pattern with {@code ILIKE}, without the escape.
     *
     * @param like the question
     */
    protected final void ilike(Like like) {
        operand(like.text(), Precedence.COMPARISON).sql(like.negated() ? " NOT ILIKE " : " ILIKE ");
        operand(like.pattern(), Precedence.COMPARISON);
    }
}
