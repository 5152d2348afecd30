package dev.aludel.tests.schema;

import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.notNull;
import static dev.aludel.schema.Schema.primaryKey;
import static dev.aludel.schema.Schema.references;
import static dev.aludel.schema.Schema.schema;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.schema.SchemaObjects.index;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.text;
import static dev.aludel.type.Types.BIGINT;
import static dev.aludel.type.Types.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.aludel.engine.Connection;
import dev.aludel.engine.Engine;
import dev.aludel.engine.Engines;
import dev.aludel.error.IntegrityException;
import dev.aludel.reflect.Inspector;
import dev.aludel.reflect.Reflection;
import dev.aludel.schema.MetaData;
import dev.aludel.sql.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** On SQLite the schemas are the databases that are attached. */
@Timeout(60)
class AttachedDatabaseTest {
    private final Table users = table(
            "users",
            schema("my aux"),
            column("id", BIGINT, primaryKey()),
            column("name", TEXT, notNull()),
            index("name").named("ix_users"));
    private final Table notes = table(
            "notes",
            schema("my aux"),
            column("id", BIGINT, primaryKey()),
            column("user_id", BIGINT, references("my aux.users.id")));
    private final Table here = table("users", column("id", BIGINT, primaryKey()));
    private final MetaData metadata = MetaData.of(notes, users, here);

    @Test
    void tablesAreCreatedReadAndDroppedThere() {
        try (Engine engine = Engines.create("sqlite:");
                Connection connection = engine.connect()) {
            connection.executeSql("PRAGMA foreign_keys = ON");
            connection.commit();
            connection.executeAutocommitted(text("attach ':memory:' as \"my aux\""));
            connection.createAll(metadata);
            connection.createAll(metadata);
            connection.execute(insert(users).set(users.column("name", String.class), "Ada"));
            assertThat(connection.all(select(here))).isEmpty();
            assertThatExceptionOfType(IntegrityException.class)
                    .isThrownBy(() -> connection.execute(insert(notes).set(notes.column("user_id", Long.class), 7L)));

            Inspector inspector = Inspector.of(connection).in("my aux");
            MetaData found = Reflection.of(inspector).metaData();
            assertThat(found.tables()).extracting(Table::toString).containsExactly("my aux.notes", "my aux.users");
            assertThat(inspector.indexes().get("users")).hasSize(1);
            assertThat(connection.all(select(found.tables().get(1)))).hasSize(1);

            connection.dropAll(found);
            inspector.clear();
            assertThat(inspector.tableNames()).isEmpty();
            assertThat(Inspector.of(connection).tableNames()).containsExactly("users");
        }
    }
}
