package dev.aludel.tests.engine;

import static dev.aludel.schema.Schema.notNull;
import static dev.aludel.schema.Schema.primaryKey;
import static dev.aludel.sql.Sql.row;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.type.Types.BIGINT;
import static dev.aludel.type.Types.INTEGER;
import static dev.aludel.type.Types.varchar;

import dev.aludel.sql.Column;
import dev.aludel.sql.Select;
import dev.aludel.sql.Table;

/** A table that Aludel creates, and what the tests ask of it. */
final class Users extends Table {
    static final Users USERS = new Users();

    final Column<Long> id = column("id", BIGINT, primaryKey());
    final Column<String> name = column("name", varchar(40), notNull());
    final Column<Integer> age = column("age", INTEGER);

    private Users() {
        super("users");
    }

    record User(Long id, String name, Integer age) {}

    static Select<User> all() {
        return select(row(USERS.id, USERS.name, USERS.age, User::new))
                .from(USERS)
                .orderBy(USERS.id);
    }

    static Select<String> names() {
        return select(USERS.name).from(USERS).orderBy(USERS.id);
    }
}
