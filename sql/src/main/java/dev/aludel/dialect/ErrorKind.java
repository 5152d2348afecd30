package dev.aludel.dialect;

/** What kind of error a database reported, whatever it called it. */
public enum ErrorKind {
    /** A unique constraint was violated; also the primary key's, where the database does not tell the two apart. */
    UNIQUE,
    /** The primary key is there already. */
    PRIMARY_KEY,
    /** A foreign key leads nowhere, or would after the change. */
    FOREIGN_KEY,
    /** A column that may not be NULL would be. */
    NOT_NULL,
    /** A check constraint was violated. */
    CHECK,
    /** An exclusion constraint was violated. */
    EXCLUSION,
    /** A constraint was violated and the database does not say of which kind. */
    INTEGRITY,
    /** A value does not fit: too long, out of range, not of the type. */
    DATA,
    /** The statement is wrong: a syntax error, an unknown table. */
    PROGRAMMING,
    /** The database cannot do what it was asked. */
    NOT_SUPPORTED,
    /** Another transaction was in the way: a deadlock, a serialization failure, a lock not had in time. */
    CONFLICT,
    /** The connection is gone, or could not be made. */
    CONNECTION,
    /** Name or password were refused. */
    AUTHENTICATION,
    /** Something about the running of the database: disk full, shutting down. */
    OPERATIONAL,
    /** The database found itself in disorder. */
    INTERNAL
}
