package dev.aludel.tests.types;

import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.createTable;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.json;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.type.Types.INTEGER;
import static dev.aludel.type.Types.JSON;
import static dev.aludel.type.Types.JSONB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.aludel.engine.Engine;
import dev.aludel.engine.Engines;
import dev.aludel.error.DatabaseException;
import dev.aludel.sql.Column;
import dev.aludel.sql.Table;
import dev.aludel.tests.server.TestDatabase;
import dev.aludel.type.Json;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents at the edges, on each database. */
class JsonRoundTripTest {
    private static final Table DOCS =
            table("docs", column("id", INTEGER), column("plain", JSON), column("fast", JSONB));
    private static final Column<Integer> ID = DOCS.column("id", Integer.class);
    private static final Column<Json> PLAIN = DOCS.column("plain", Json.class);
    private static final Column<Json> FAST = DOCS.column("fast", Json.class);

    private static final ObjectMapper EXACT =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private static final List<String> DOCUMENTS = List.of(
            "null",
            "true",
            "0",
            "\"\"",
            "{}",
            "[null, [null], {\"a\": null}]",
            "12345678901234567890.12345678901234567890",
            "9223372036854775807",
            "\"it's \\\"a\\\" \\\\ / \\b\\f\\n\\r\\t \\u0001 ? $1 :x {}\"",
            "\"Größe, Ж, 日本, 🚀👩‍👩‍👧 e\u0301\"",
            "{\"\": 1, \"a\\\"b\": {\"c\": []}, \"🚀\": \"\"}",
            "\"" + "ß🚀".repeat(20_000) + "\"",
            "[".repeat(30) + "]".repeat(30));

    private static Engine docs(TestDatabase database) {
        Engine engine = Engines.create(database.url());
        engine.execute(createTable(DOCS));
        return engine;
    }

    @ParameterizedTest
    @EnumSource
    void aDocumentComesBackWithTheSameContent(TestDatabase database) throws JsonProcessingException {
        try (Engine engine = docs(database)) {
            for (String document : DOCUMENTS) {
                Json sent = new Json(document);
                engine.execute(insert(DOCS).set(ID, 1).set(PLAIN, sent).set(FAST, sent));
            }
            List<Json> plain = engine.all(select(PLAIN).from(DOCS));
            List<Json> fast = engine.all(select(FAST).from(DOCS));
            for (int i = 0; i < DOCUMENTS.size(); i++) {
                JsonNode expected = EXACT.readTree(DOCUMENTS.get(i));
                assertThat(EXACT.readTree(plain.get(i).text())).isEqualTo(expected);
                assertThat(EXACT.readTree(fast.get(i).text())).isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void jsonsNullAndSqlsNullStayApart(TestDatabase database) {
        try (Engine engine = docs(database)) {
            engine.execute(insert(DOCS).set(ID, 1).set(PLAIN, Json.NULL).set(FAST, Json.NULL));
            engine.execute(insert(DOCS).set(ID, 2).set(PLAIN, (Json) null).set(FAST, (Json) null));
            assertThat(engine.all(select(PLAIN).from(DOCS).orderBy(ID))).isEqualTo(Arrays.asList(Json.NULL, null));
            assertThat(engine.all(select(FAST).from(DOCS).orderBy(ID))).isEqualTo(Arrays.asList(Json.NULL, null));
            assertThat(engine.all(select(ID).from(DOCS).where(FAST.isNull()))).containsExactly(2);
            assertThat(engine.all(select(ID).from(DOCS).where(FAST.eq(Json.NULL))))
                    .containsExactly(1);
        }
    }

    /** PostgreSQL's JSONB has no U+0000, not even as an escape, and says so; what is taken is kept. */
    @ParameterizedTest
    @EnumSource
    void escapesAreKeptOrRefused(TestDatabase database) throws JsonProcessingException {
        try (Engine engine = docs(database)) {
            Json zero = new Json("\"a\\u0000b\"");
            if (database == TestDatabase.POSTGRESQL) {
                assertThatThrownBy(() -> engine.execute(insert(DOCS).set(FAST, zero)))
                        .isInstanceOf(DatabaseException.class)
                        .hasMessageContaining("unsupported Unicode escape sequence");
                engine.execute(insert(DOCS).set(PLAIN, zero));
            } else {
                engine.execute(insert(DOCS).set(PLAIN, zero).set(FAST, zero));
            }
            assertThat(EXACT.readTree(engine.one(select(PLAIN).from(DOCS)).text())
                            .textValue())
                    .isEqualTo("a\0b");
        }
    }

    @ParameterizedTest
    @EnumSource
    void textThatIsNoDocumentIsRefused(TestDatabase database) {
        try (Engine engine = docs(database)) {
            for (String text : List.of("", "{bad", "[1,]", "'a'")) {
                if (database == TestDatabase.SQLITE && !text.isEmpty() && !text.equals("{bad")) {
                    continue; // SQLite reads JSON5, and writes it as JSON
                }
                assertThatThrownBy(() -> engine.execute(insert(DOCS).set(PLAIN, new Json(text))))
                        .as(text)
                        .isInstanceOf(DatabaseException.class);
            }
            assertThat(engine.all(select(PLAIN).from(DOCS))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPlaceIsFoundWhateverTheKey(TestDatabase database) {
        List<String> keys =
                List.of("a", "A", "a b", "a.b", "a[0]", "it's", "q\"q", "b\\b", "", "$", "🚀", "0", "%_?", "\n");
        try (Engine engine = docs(database)) {
            for (String key : keys) {
                String document = EXACT.createObjectNode()
                        .put(key, "value of " + key)
                        .put("other", 1)
                        .toString();
                engine.execute(insert(DOCS).set(ID, keys.indexOf(key)).set(PLAIN, new Json(document)));
            }
            for (String key : keys) {
                assertThat(engine.all(select(ID)
                                .from(DOCS)
                                .where(json(PLAIN).get(key).asText().eq("value of " + key))))
                        .as("key <%s>", key)
                        .containsExactly(keys.indexOf(key));
                assertThat(engine.all(select(ID).from(DOCS).where(json(PLAIN).hasKey(key))))
                        .as("has key <%s>", key)
                        .containsExactly(keys.indexOf(key));
            }
        }
    }
}
