package dev.aludel.tests.reflect;

import static dev.aludel.schema.SchemaChanges.createSchema;
import static dev.aludel.tests.server.TestDatabase.POSTGRESQL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.engine.Connection;
import dev.aludel.engine.Engine;
import dev.aludel.engine.Engines;
import dev.aludel.reflect.Inspector;
import dev.aludel.reflect.Reflection;
import dev.aludel.schema.MetaData;
import dev.aludel.sql.Table;
import dev.aludel.tests.server.FreshDatabase;
import dev.aludel.tests.server.TestDatabase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is read from one database, created in another and read there is what it was. */
@Timeout(180)
class RoundTripTest {
    /** What PostgreSQL itself says of everything that has a definition. */
    private static final String DEFINITIONS = """
        select 'constraint ' || conrelid::regclass || ' ' || conname || ': ' || pg_get_constraintdef(oid)
        from pg_constraint where connamespace = 'public'::regnamespace
        union all
        select 'index ' || indexrelid::regclass || ': ' || pg_get_indexdef(indexrelid)
        from pg_index join pg_class c on c.oid = indexrelid where c.relnamespace = 'public'::regnamespace
        union all
        select 'view ' || c.oid::regclass || ': ' || pg_get_viewdef(c.oid)
        from pg_class c where relkind in ('v', 'm') and relnamespace = 'public'::regnamespace
        union all
        select 'column ' || attrelid::regclass || '.' || attname || ' ' || format_type(atttypid, atttypmod)
            || ' ' || attnotnull::text || ' ' || attidentity::text || attgenerated::text || ' '
            || coalesce(pg_get_expr(adbin, adrelid), '') || ' ' || coalesce(col_description(c.oid, attnum), '')
        from pg_attribute join pg_class c on c.oid = attrelid
        left join pg_attrdef on adrelid = attrelid and adnum = attnum
        where c.relnamespace = 'public'::regnamespace and attnum > 0 and c.relkind in ('r', 'v', 'm')
        union all
        select 'sequence ' || c.relname || (to_jsonb(s) - 'seqrelid')::text from pg_sequence s
        join pg_class c on c.oid = seqrelid where c.relnamespace = 'public'::regnamespace
        order by 1
        """;

    private static MetaData reflected(FreshDatabase database) {
        try (Engine engine = Engines.create(database.url());
                Connection connection = engine.connect()) {
            return Reflection.of(Inspector.of(connection)).metaData();
        }
    }

    /** The views, read as if they were tables: what they are called and which types they yield. */
    private static Map<String, Table> columnsOfViews(FreshDatabase database) {
        Map<String, Table> views = new TreeMap<>();
        try (Engine engine = Engines.create(database.url());
                Connection connection = engine.connect()) {
            Inspector inspector = Inspector.of(connection);
            Reflection reflection = Reflection.of(inspector);
            inspector.viewNames().forEach(name -> views.put(name, reflection.table(name)));
        }
        return views;
    }

    private static FreshDatabase created(TestDatabase database, MetaData metadata) {
        FreshDatabase elsewhere = database.fresh();
        try (Engine engine = Engines.create(elsewhere.url())) {
            metadata.tables().stream()
                    .flatMap(table -> table.schemaName().stream())
                    .distinct()
                    .forEach(name -> engine.execute(createSchema(name)));
            engine.createAll(metadata);
        }
        return elsewhere;
    }

    private static Map<String, Table> byName(MetaData metadata) {
        Map<String, Table> tables = new TreeMap<>();
        metadata.tables().forEach(table -> tables.put(table.name(), table));
        return tables;
    }

    @ParameterizedTest
    @EnumSource
    void aSchemaIsTheSameElsewhere(TestDatabase database) {
        FreshDatabase here = RichSchema.create(database);
        MetaData first = reflected(here);
        FreshDatabase there = created(database, first);

        MetaData second = reflected(there);

        byName(first)
                .forEach((name, table) ->
                        assertThat(byName(second).get(name).facts()).as(name).isEqualTo(table.facts()));
        assertThat(byName(second)).isEqualTo(byName(first));
        assertThat(second.sequences()).isEqualTo(first.sequences());
        assertThat(second.types()).isEqualTo(first.types());
        assertThat(second.views()).isEqualTo(first.views()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(columnsOfViews(there)).isEqualTo(columnsOfViews(here)).containsKeys("a_view", "b_view");
    }

    @Test
    void postgresqlSaysItIsTheSame() {
        FreshDatabase rich = RichSchema.create(POSTGRESQL);

        FreshDatabase elsewhere = created(POSTGRESQL, reflected(rich));

        assertThat(definitions(elsewhere)).isEqualTo(definitions(rich)).hasSizeGreaterThan(40);
    }

    private static List<String> definitions(FreshDatabase database) {
        List<String> definitions = new ArrayList<>();
        try (java.sql.Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(DEFINITIONS)) {
            while (rows.next()) {
                definitions.add(rows.getString(1));
            }
            return definitions;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
