package dev.aludel.sql;

import dev.aludel.type.SqlType;

/**
 * A call of a function that only one database has: {@code to_tsvector('english', docs.body)}.
 *
 * @param database the dialect that has it
 * @param call the call
 * @param <T> the class of the result
 */
public record NativeCall<T>(String database, FunctionCall<T> call) implements Structured<T> {
    @Override
    public SqlType<T> type() {
        return call.type();
    }

    @Override
    public NativeCall<T> mapChildren(Mapper mapper) {
        return new NativeCall<>(database, mapper.map(call));
    }
}
