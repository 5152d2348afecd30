package dev.aludel.dialect;

import dev.aludel.sql.Column;
import dev.aludel.sql.CustomExpression;
import dev.aludel.sql.Mapper;
import dev.aludel.sql.SqlOut;
import dev.aludel.type.SqlType;

/**
 * A value that came within an array, with what is written around values of its type.
 *
 * @param column where it is found
 * @param type its type
 * @param around SQL in which <code>{}</code> stands for the value
 */
record Sent<T>(Column<?> column, SqlType<T> type, String around) implements CustomExpression<T> {
    @Override
    public void write(SqlOut out) {
        int place = around.indexOf("{}");
        out.sql(around.substring(0, place)).node(column).sql(around.substring(place + 2));
    }

    @Override
    public Sent<T> mapChildren(Mapper mapper) {
        return new Sent<>(mapper.map(column), type, around);
    }
}
