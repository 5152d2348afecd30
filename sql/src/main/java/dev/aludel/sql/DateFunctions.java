package dev.aludel.sql;

import dev.aludel.type.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;

/** The part of {@link Sql} that asks for the time, and for who is asking. */
class DateFunctions extends NumberFunctions {
    DateFunctions() {}

    /**
     * The point in time at which the statement, or in PostgreSQL the transaction, began: {@code CURRENT_TIMESTAMP}.
     *
     * @return the call
     */
    public static FunctionCall<OffsetDateTime> now() {
        return function("now", Types.TIMESTAMP_TZ);
    }

    /**
     * Today, in the time zone of the session: {@code CURRENT_DATE}. SQLite has no time zones and says it in UTC.
     *
     * @return the call
     */
    public static FunctionCall<LocalDate> currentDate() {
        return function("current_date", Types.DATE);
    }

    /**
     * The time of day in the time zone of the session: {@code LOCALTIME}. SQLite has no time zones and says it in UTC.
     *
     * @return the call
     */
    public static FunctionCall<LocalTime> currentTime() {
        return function("localtime", Types.TIME);
    }

    /**
     * The day and time in the time zone of the session: {@code LOCALTIMESTAMP}. SQLite has no time zones and says it in
     * UTC.
     *
     * @return the call
     */
    public static FunctionCall<LocalDateTime> localTimestamp() {
        return function("localtimestamp", Types.TIMESTAMP);
    }

    /**
     * The user whose rights count: {@code CURRENT_USER}.
     *
     * @return the call
     */
    public static FunctionCall<String> currentUser() {
        return function("current_user", Types.VARCHAR);
    }

    /**
     * The user who is connected: {@code SESSION_USER}.
     *
     * @return the call
     */
    public static FunctionCall<String> sessionUser() {
        return function("session_user", Types.VARCHAR);
    }
}
