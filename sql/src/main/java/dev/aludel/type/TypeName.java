package dev.aludel.type;

/**
 * The names of the standard types, in the words of the SQL standard. A dialect has a rule for each
 * ({@code dev.aludel.dialect.TypeMap}); a new name is a new line here and one in every dialect.
 */
public enum TypeName {
    /** {@code INTEGER}: a whole number of 32 bits. */
    INTEGER,
    /** {@code BIGINT}: a whole number of 64 bits. */
    BIGINT,
    /** {@code DOUBLE PRECISION}: a binary floating point number of 64 bits. */
    DOUBLE,
    /** {@code NUMERIC(precision, scale)}: an exact decimal. */
    NUMERIC,
    /** {@code BOOLEAN}. */
    BOOLEAN,
    /** {@code VARCHAR(length)}: text with an upper limit. */
    VARCHAR,
    /** Text without a limit of its own. */
    TEXT,
    /** Bytes without a limit of their own. */
    BYTES,
    /** {@code DATE}: a day of the calendar. */
    DATE,
    /** {@code TIME}: a time of day without a zone. */
    TIME,
    /** {@code TIMESTAMP}: a day and a time without a zone. */
    TIMESTAMP,
    /** {@code TIMESTAMP WITH TIME ZONE}: a point in time. */
    TIMESTAMP_TZ,
    /** A universally unique identifier. */
    UUID,
    /** A JSON document, kept as its text where the database can. */
    JSON,
    /** A JSON document in PostgreSQL's searchable form; the same as {@link #JSON} elsewhere. */
    JSONB
}
