package dev.aludel.dialect;

import dev.aludel.sql.CustomExpression;
import dev.aludel.sql.Expression;
import dev.aludel.sql.Labeled;
import dev.aludel.sql.Mapper;
import dev.aludel.sql.Node;
import dev.aludel.sql.Projection;
import dev.aludel.sql.Returning;
import dev.aludel.sql.Select;
import dev.aludel.sql.SetOperation;
import dev.aludel.sql.SqlOut;
import dev.aludel.sql.Statement;
import dev.aludel.type.SqlType;
import dev.aludel.type.StandardType;

/**
 * {@code SELECT places.spot} -> {@code SELECT ST_AsText(places.spot)}, for types that say so, in what the statement itself
 * yields; subqueries pass their values on as they are.
 *
 * @param types the types of the dialect
 */
record SelectedTypes(TypeMap types) {
    Node in(Statement<?> statement, Node rewritten) {
        return statement.projection().filter(this::concerns).isPresent() ? apply(rewritten) : rewritten;
    }

    private Node apply(Node statement) {
        return switch (statement) {
            case Select<?> select -> select.mapChildren(this::yields);
            case SetOperation<?> operation -> operation.mapChildren(this::operand);
            case Returning<?> returning -> returning.mapChildren(this::yields);
            default -> statement;
        };
    }

    private boolean concerns(Projection<?> projection) {
        for (Expression<?> expression : projection.expressions()) {
            SqlType<?> type = expression.type();
            if (!(type instanceof StandardType<?>) && !types.selected(type).equals("{}")) {
                return true;
            }
        }
        return false;
    }

    private Node operand(Node child) {
        return child instanceof Select<?> || child instanceof SetOperation<?> ? apply(child) : child;
    }

    private Node yields(Node child) {
        return child instanceof Projection<?> projection ? projection.mapChildren(this::read) : child;
    }

    private Node read(Node expression) {
        return switch (expression) {
            case Labeled<?> labeled -> labeled.mapChildren(this::read);
            case Expression<?> plain -> read(plain);
            default -> expression;
        };
    }

    private <T> Expression<T> read(Expression<T> expression) {
        String around = types.selected(expression.type());
        return around.equals("{}") ? expression : new Read<>(expression, around);
    }

    /** An expression with SQL around it. */
    private record Read<T>(Expression<T> expression, String around) implements CustomExpression<T> {
        @Override
        public SqlType<T> type() {
            return expression.type();
        }

        @Override
        public void write(SqlOut out) {
            int hole = around.indexOf("{}");
            out.sql(around.substring(0, hole)).node(expression).sql(around.substring(hole + 2));
        }

        @Override
        public Read<T> mapChildren(Mapper mapper) {
            return new Read<>(mapper.map(expression), around);
        }
    }
}
