package dev.aludel.tests.types;

import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.createTable;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.json;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.update;
import static dev.aludel.sql.Sql.value;
import static dev.aludel.type.Types.JSONB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.aludel.engine.Engine;
import dev.aludel.engine.Engines;
import dev.aludel.error.AludelException;
import dev.aludel.jackson2.Jackson2;
import dev.aludel.jackson3.Jackson3;
import dev.aludel.schema.Schema;
import dev.aludel.sql.Column;
import dev.aludel.sql.Table;
import dev.aludel.tests.server.TestDatabase;
import dev.aludel.type.Json;
import dev.aludel.type.JsonMapper;
import dev.aludel.type.Types;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Objects kept as documents by each of the mappers, on each database. */
class JsonMapperTest {
    private static final List<JsonMapper> MAPPERS =
            List.of(new Jackson2(new ObjectMapper()), new Jackson3(new tools.jackson.databind.ObjectMapper()));

    /** A class of a user's own. */
    public record Settings(String theme, long size, BigDecimal price, List<String> tags) {}

    private static Table table(JsonMapper mapper) {
        return Schema.table("settings", column("body", Types.jsonb(Settings.class, mapper)));
    }

    @ParameterizedTest
    @EnumSource
    void objectsComeBackEqual(TestDatabase database) {
        Settings settings =
                new Settings("it's \"dark\" \\ 🚀", Long.MAX_VALUE, new BigDecimal("0.10"), Arrays.asList("a", null));
        for (JsonMapper mapper : MAPPERS) {
            Table table = table(mapper);
            Column<Settings> body = table.column("body", Settings.class);
            try (Engine engine = Engines.create(database.url())) {
                engine.execute(createTable(table));
                engine.execute(insert(table).set(body, settings));
                engine.execute(insert(table).set(body, (Settings) null));

                assertThat(engine.all(select(body).from(table))).containsExactlyInAnyOrder(settings, null);
                assertThat(engine.all(select(json(body).get("size").asLong())
                                .from(table)
                                .where(json(body).get("theme").asText().eq(settings.theme()))))
                        .containsExactly(Long.MAX_VALUE);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void jsonsNullIsNoObject(TestDatabase database) {
        for (JsonMapper mapper : MAPPERS) {
            Table table = table(mapper);
            Column<Settings> body = table.column("body", Settings.class);
            try (Engine engine = Engines.create(database.url())) {
                engine.execute(createTable(table));
                engine.execute(insert(table).set(body, new Settings("", 0, BigDecimal.ONE, List.of())));
                engine.execute(update(table).set(body, value(JSONB, Json.NULL).cast(body.type())));

                assertThatThrownBy(() -> engine.all(select(body).from(table)))
                        .isInstanceOf(AludelException.class)
                        .hasStackTraceContaining("whose Json.NULL is not SQL's NULL");
            }
        }
    }
}
