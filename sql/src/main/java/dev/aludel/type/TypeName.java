package dev.aludel.type;

/**
 * The names of the standard types, in the words of the SQL standard. A dialect has a rule for each
 * ({@code dev.aludel.dialect.TypeMap}); a new name is a new line here and one in every dialect.
 */
public enum TypeName {
    /** {@code SMALLINT}: a whole number of 16 bits. */
    SMALLINT,
    /** {@code INTEGER}: a whole number of 32 bits. */
    INTEGER,
    /** {@code BIGINT}: a whole number of 64 bits. */
    BIGINT,
    /** {@code REAL}: a binary floating point number of 32 bits. */
    REAL,
    /** {@code DOUBLE PRECISION}: a binary floating point number of 64 bits. */
    DOUBLE,
    /** {@code NUMERIC(precision, scale)}: an exact decimal. */
    NUMERIC,
    /** {@code BOOLEAN}. */
    BOOLEAN,
    /** {@code CHAR(length)}: text of one length, filled up with spaces. */
    CHAR,
    /** {@code VARCHAR(length)}: text with an upper limit. */
    VARCHAR,
    /** Text without a limit of its own. */
    TEXT,
    /** Bytes, with or without an upper limit. */
    BYTES,
    /** {@code DATE}: a day of the calendar. */
    DATE,
    /** {@code TIME(precision)}: a time of day without a zone. */
    TIME,
    /** {@code TIMESTAMP(precision)}: a day and a time without a zone. */
    TIMESTAMP,
    /** {@code TIMESTAMP(precision) WITH TIME ZONE}: a point in time. */
    TIMESTAMP_TZ,
    /** {@code INTERVAL DAY TO SECOND}: a length of time. */
    INTERVAL,
    /** A universally unique identifier. */
    UUID,
    /** A JSON document, kept as its text where the database can. */
    JSON,
    /** A JSON document in PostgreSQL's searchable form; the same as {@link #JSON} elsewhere. */
    JSONB
}
