package dev.aludel.sql;

import dev.aludel.type.SqlType;
import dev.aludel.type.Types;

/**
 * A part of a date or time: {@code EXTRACT(YEAR FROM users.born)}.
 *
 * @param part which part
 * @param source the date or time
 */
public record Extract(Part part, Expression<?> source) implements Expression<Integer> {
    @Override
    public SqlType<Integer> type() {
        return Types.INTEGER;
    }

    @Override
    public Extract mapChildren(Mapper mapper) {
        return new Extract(part, mapper.map(source));
    }

    /** The parts that all databases know, whole numbers all. */
    public enum Part {
        /** The year. */
        YEAR,
        /** The month, 1 to 12. */
        MONTH,
        /** The day of the month, 1 to 31. */
        DAY,
        /** The hour, 0 to 23. */
        HOUR,
        /** The minute, 0 to 59. */
        MINUTE,
        /** The whole seconds, 0 to 59. */
        SECOND
    }
}
