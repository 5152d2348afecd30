package dev.aludel.dialect;

import static dev.aludel.dialect.h2.H2Dialect.H2;
import static dev.aludel.dialect.mysql.MariadbDialect.MARIADB;
import static dev.aludel.dialect.mysql.MysqlDialect.MYSQL;
import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Messages as the databases send them: SQLSTATE, code, what it means, the constraint it names, the words. */
class RealErrorsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        23505 | 0 | UNIQUE      | users_pkey | ERROR: duplicate key value violates unique constraint "users_pkey"
        23505 | 0 | UNIQUE      | odd one    | ERROR: duplicate key value violates unique constraint "odd one"
        23503 | 0 | FOREIGN_KEY | fk_parent  | ERROR: insert or update on table "t" violates foreign key constraint "fk_parent"
        23001 | 0 | FOREIGN_KEY | fk_parent  | ERROR: update or delete on table "t" violates RESTRICT setting of foreign key constraint "fk_parent" on table "u"
        23502 | 0 | NOT_NULL    |            | ERROR: null value in column "name" of relation "users" violates not-null constraint
        23514 | 0 | CHECK       | ck_age     | ERROR: new row for relation "users" violates check constraint "ck_age"
        23P01 | 0 | EXCLUSION   | no_overlap | ERROR: conflicting key value violates exclusion constraint "no_overlap"
        22P02 | 0 | DATA        |            | ERROR: invalid input syntax for type integer: "x"
        42P01 | 0 | PROGRAMMING |            | ERROR: relation "nowhere" does not exist
        3F000 | 0 | PROGRAMMING |            | ERROR: schema "nowhere" does not exist
        42501 | 0 | OPERATIONAL |            | ERROR: permission denied for table users
        40001 | 0 | CONFLICT    |            | ERROR: could not serialize access due to concurrent update
        40P01 | 0 | CONFLICT    |            | ERROR: deadlock detected
        55P03 | 0 | CONFLICT    |            | ERROR: could not obtain lock on row in relation "users"
        57P01 | 0 | CONNECTION  |            | FATAL: terminating connection due to administrator command
        57014 | 0 | OPERATIONAL |            | ERROR: canceling statement due to user request
        3D000 | 0 | CONNECTION  |            | FATAL: database "nowhere" does not exist
        28P01 | 0 | AUTHENTICATION |         | FATAL: password authentication failed for user "ana"
        XX000 | 0 | INTERNAL    |            | ERROR: cache lookup failed
        """)
    void postgresql(String state, int code, ErrorKind kind, String constraint, String message) {
        means(POSTGRESQL, state, code, kind, constraint, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        23000 | 1062 | PRIMARY_KEY | PRIMARY   | Duplicate entry '1' for key 'PRIMARY'
        23000 | 1062 | UNIQUE      | uq_name   | Duplicate entry 'a' for key 'uq_name'
        23000 | 1062 | UNIQUE      | uq_name   | Duplicate entry 'a' for key 'users.uq_name'
        23000 | 1452 | FOREIGN_KEY | fk_parent | Cannot add or update a child row: a foreign key constraint fails (`d`.`t`, CONSTRAINT `fk_parent` FOREIGN KEY (`p`) REFERENCES `u` (`id`))
        23000 | 1451 | FOREIGN_KEY | fk_parent | Cannot delete or update a parent row: a foreign key constraint fails (`d`.`t`, CONSTRAINT `fk_parent` FOREIGN KEY (`p`) REFERENCES `u` (`id`))
        23000 | 1048 | NOT_NULL    |           | Column 'name' cannot be null
        HY000 | 1364 | NOT_NULL    |           | Field 'name' doesn't have a default value
        23000 | 4025 | CHECK       | ck_age    | CONSTRAINT `ck_age` failed for `d`.`users`
        HY000 | 3819 | CHECK       | ck_age    | Check constraint 'ck_age' is violated.
        22001 | 1406 | DATA        |           | Data too long for column 'name' at row 1
        22007 | 1366 | DATA        |           | Incorrect integer value: 'x' for column `d`.`users`.`id` at row 1
        42000 | 1064 | PROGRAMMING |           | You have an error in your SQL syntax
        42S02 | 1146 | PROGRAMMING |           | Table 'd.nowhere' doesn't exist
        23000 | 1052 | PROGRAMMING |           | Column 'id' in SELECT is ambiguous
        21S01 | 1136 | PROGRAMMING |           | Column count doesn't match value count at row 1
        40001 | 1213 | CONFLICT    |           | Deadlock found when trying to get lock; try restarting transaction
        HY000 | 1205 | CONFLICT    |           | Lock wait timeout exceeded; try restarting transaction
        28000 | 1045 | AUTHENTICATION |        | Access denied for user 'ana'@'localhost' (using password: YES)
        42000 | 1049 | CONNECTION  |           | Unknown database 'nowhere'
        08S01 | 2013 | CONNECTION  |           | Lost connection to server during query
        70100 | 1317 | OPERATIONAL |           | Query execution was interrupted
        """)
    void mysqlAndMariadb(String state, int code, ErrorKind kind, String constraint, String message) {
        means(MYSQL, state, code, kind, constraint, message);
        means(MARIADB, state, code, kind, constraint, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        1555 | PRIMARY_KEY |        | [SQLITE_CONSTRAINT_PRIMARYKEY] A PRIMARY KEY constraint failed (UNIQUE constraint failed: users.id)
        2067 | UNIQUE      |        | [SQLITE_CONSTRAINT_UNIQUE] A UNIQUE constraint failed (UNIQUE constraint failed: users.name)
        787  | FOREIGN_KEY |        | [SQLITE_CONSTRAINT_FOREIGNKEY] A foreign key constraint failed (FOREIGN KEY constraint failed)
        1299 | NOT_NULL    |        | [SQLITE_CONSTRAINT_NOTNULL] A NOT NULL constraint failed (NOT NULL constraint failed: users.name)
        275  | CHECK       | ck_age | [SQLITE_CONSTRAINT_CHECK] A CHECK constraint failed (CHECK constraint failed: ck_age)
        19   | INTEGRITY   |        | [SQLITE_CONSTRAINT] Abort due to constraint violation
        1    | PROGRAMMING |        | [SQLITE_ERROR] SQL error or missing database (no such table: nowhere)
        20   | DATA        |        | [SQLITE_MISMATCH] Data type mismatch (datatype mismatch)
        5    | CONFLICT    |        | [SQLITE_BUSY] The database file is locked (database is locked)
        517  | CONFLICT    |        | [SQLITE_BUSY_SNAPSHOT] Another database connection has already written to the database
        14   | CONNECTION  |        | [SQLITE_CANTOPEN] Unable to open the database file
        26   | CONNECTION  |        | [SQLITE_NOTADB] File opened that is not a database file
        9    | OPERATIONAL |        | [SQLITE_INTERRUPT] Operation terminated by sqlite3_interrupt()
        """)
    void sqlite(int code, ErrorKind kind, String constraint, String message) {
        means(SQLITE, null, code, kind, constraint, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        23505 | 23505 | PRIMARY_KEY | CONSTRAINT_F | Unique index or primary key violation: "PUBLIC.CONSTRAINT_F PRIMARY KEY ON PUBLIC.USERS(ID) ( /* key:1 */ 1, 'a', 1)"
        23505 | 23505 | UNIQUE      | UQ_NAME      | Unique index or primary key violation: "PUBLIC.UQ_NAME INDEX PUBLIC.UQ_NAME_INDEX_F ON PUBLIC.USERS(NAME NULLS FIRST) VALUES ( /* 1 */ 'a' )"
        23505 | 23505 | UNIQUE      | UQ_NAME      | Unique index or primary key violation: "APP.UQ_NAME ON APP.USERS(NAME) VALUES ('a')"
        23505 | 23505 | UNIQUE      | odd one      | Unique index or primary key violation: "PUBLIC.""odd one"" INDEX PUBLIC.""odd one_INDEX_6"" ON PUBLIC.""Odd name""(A NULLS FIRST) VALUES ( /* 1 */ 1 )"
        23506 | 23506 | FOREIGN_KEY | FK_PARENT    | Referential integrity constraint violation: "FK_PARENT: PUBLIC.T FOREIGN KEY(PARENT) REFERENCES PUBLIC.U(ID) (9)"
        23503 | 23503 | FOREIGN_KEY | odd one      | Referential integrity constraint violation: "odd one: PUBLIC.T FOREIGN KEY(PARENT) REFERENCES PUBLIC.U(ID) (1)"
        23502 | 23502 | NOT_NULL    |              | NULL not allowed for column "NAME"
        23513 | 23513 | CHECK       | CK_AGE       | Check constraint violation: "CK_AGE: "
        22018 | 22018 | DATA        |              | Data conversion error converting "x"
        22001 | 22001 | DATA        |              | Value too long for column "NAME CHARACTER VARYING(9)": "'0123456789' (10)"
        42001 | 42001 | PROGRAMMING |              | Syntax error in SQL statement "SELECT FROM [*]FROM x"; expected "identifier"
        42S02 | 42102 | PROGRAMMING |              | Table "NOWHERE" not found
        90079 | 90079 | PROGRAMMING |              | Schema "NOWHERE" not found
        90022 | 90022 | PROGRAMMING |              | Function "NOFUNCTION" not found
        90059 | 90059 | PROGRAMMING |              | Ambiguous column name "ID"
        21S02 | 21002 | PROGRAMMING |              | Column count does not match
        HYT00 | 50200 | CONFLICT    |              | Timeout trying to lock table "USERS"
        40001 | 40001 | CONFLICT    |              | Deadlock detected
        0A000 | 50100 | NOT_SUPPORTED |            | Feature not supported: "x"
        90007 | 90007 | CONNECTION  |              | The object is already closed
        57014 | 57014 | OPERATIONAL |              | Statement was canceled or the session timed out
        """)
    void h2(String state, int code, ErrorKind kind, String constraint, String message) {
        means(H2, state, code, kind, constraint, message);
    }

    private static void means(
            Dialect dialect, String state, int code, ErrorKind kind, String constraint, String message) {
        assertThat(dialect.errors().classify(state, code, message)).isEqualTo(kind);
        if (constraint == null) {
            assertThat(dialect.errors().constraintName(message)).isEmpty();
        } else {
            assertThat(dialect.errors().constraintName(message)).contains(constraint);
        }
    }
}
