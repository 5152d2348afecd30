package dev.aludel.dialect;

import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.createTable;
import static dev.aludel.schema.Schema.primaryKey;
import static dev.aludel.schema.Schema.schema;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.schema.SchemaObjects.nextValue;
import static dev.aludel.schema.SchemaObjects.sequence;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.type.Types.BIGINT;
import static dev.aludel.type.Types.enumOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.sql.Statement;
import dev.aludel.sql.Table;
import org.junit.jupiter.api.Test;

class SchemaMapTest {
    private enum Mood {
        OK
    }

    private final Table plain = table(
            "users",
            column("id", BIGINT, primaryKey()),
            column("mood", enumOf("mood", Mood.class).inSchema("app")));
    private final Table inApp = table("orders", schema("app"), column("id", BIGINT, primaryKey()));

    private String sql(SchemaMap map, Statement<?> statement) {
        return map.on(POSTGRESQL).compile(statement).sql();
    }

    @Test
    void leavesOthersAsTheyAre() {
        SchemaMap map = SchemaMap.none().and("app", "tenant");

        assertThat(sql(map, select(plain.column("id")))).isEqualTo("SELECT users.id FROM users");
        assertThat(sql(map, select(inApp.column("id")))).isEqualTo("SELECT tenant.orders.id FROM tenant.orders");
        assertThat(sql(SchemaMap.none(), select(inApp.column("id")))).isEqualTo("SELECT app.orders.id FROM app.orders");
    }

    @Test
    void putsInAndTakesOut() {
        SchemaMap map = SchemaMap.none().to("Tenant").without("app");

        assertThat(sql(map, select(plain.column("id")))).isEqualTo("SELECT \"Tenant\".users.id FROM \"Tenant\".users");
        assertThat(sql(map, select(inApp.column("id")))).isEqualTo("SELECT orders.id FROM orders");
    }

    @Test
    void isForDefinitionsTypesAndSequencesToo() {
        SchemaMap map = SchemaMap.none().to("x").and("app", "y");

        assertThat(sql(map, createTable(plain)))
                .startsWith("CREATE TABLE x.users (")
                .contains("mood y.mood");
        assertThat(sql(map, select(nextValue(sequence("ticket"))))).isEqualTo("SELECT nextval('x.ticket')");
        assertThat(POSTGRESQL.compile(createTable(plain)).sql()).contains("mood app.mood");
    }
}
