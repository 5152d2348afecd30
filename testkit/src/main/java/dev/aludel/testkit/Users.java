package dev.aludel.testkit;

import static dev.aludel.schema.Schema.notNull;
import static dev.aludel.schema.Schema.primaryKey;
import static dev.aludel.schema.Schema.references;
import static dev.aludel.type.Types.BIGINT;
import static dev.aludel.type.Types.BOOLEAN;
import static dev.aludel.type.Types.INTEGER;
import static dev.aludel.type.Types.varchar;

import dev.aludel.sql.Column;
import dev.aludel.sql.Table;

/** The table {@code users} of the {@link Fixture}; a user may have a boss among the users. */
public final class Users extends Table {
    /** Numbered by the database. */
    public final Column<Long> id = column("id", BIGINT, primaryKey());

    /** Always there. */
    public final Column<String> name = column("name", varchar(50), notNull());

    /** Not always there. */
    public final Column<String> nick = column("nick", varchar(50));

    /** Not always there. */
    public final Column<Integer> age = column("age", INTEGER);

    /** Always there. */
    public final Column<Boolean> active = column("active", BOOLEAN, notNull());

    /** Another user. */
    public final Column<Long> bossId = column("boss_id", BIGINT, references(() -> Fixture.users.id));

    Users() {
        super("users");
    }
}
