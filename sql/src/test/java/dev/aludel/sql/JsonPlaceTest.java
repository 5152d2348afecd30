package dev.aludel.sql;

import static dev.aludel.sql.Sql.json;
import static dev.aludel.sql.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.ArgumentException;
import dev.aludel.type.Json;
import dev.aludel.type.SqlType;
import dev.aludel.type.Types;
import org.junit.jupiter.api.Test;

class JsonPlaceTest {
    private static final Bind<Json> DOCUMENT = value(new Json("{}"));

    @Test
    void aPathIsWrittenAsSqlHasIt() {
        assertThat(JsonPath.ROOT.text()).isEqualTo("$");
        assertThat(JsonPath.ROOT.then("a b").then(0).then(new JsonPath.Key("c")).text())
                .isEqualTo("$.\"a b\"[0].\"c\"");
        assertThat(JsonPath.ROOT.then("q\"u\\o\b\f\n\r\t\u0001").text())
                .isEqualTo("$.\"q\\\"u\\\\o\\b\\f\\n\\r\\t\\u0001\"");
    }

    @Test
    void aStepIsAKeyOrAPosition() {
        assertThatThrownBy(() -> json(DOCUMENT).path("a", 1L))
                .isInstanceOf(ArgumentException.class)
                .hasMessage(
                        "A path in a JSON document is made of keys (String) and positions (Integer), and this step is"
                                + " a java.lang.Long.");
    }

    @Test
    void aPositionIsNotNegative() {
        assertThatThrownBy(() -> json(DOCUMENT).get(-1))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("The position -1 in a JSON array is less than 0, which is the first.");
    }

    @Test
    void textIsNoDocument() {
        assertThatThrownBy(() -> json(value("{}")))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("json(…) goes into a document, and this expression has the type TEXT; cast it first:"
                        + " json(x.cast(JSONB)).");
    }

    @Test
    void aClassOfTheUsersOwnIsADocument() {
        SqlType<Integer> number = Types.JSONB.map(Integer.class, json -> Integer.valueOf(json.text()), i -> Json.NULL);
        assertThat(json(value(number, 5)).get("a").asJson().type()).isEqualTo(Types.JSONB);
        assertThat(json(DOCUMENT).get("a").asJson().type()).isEqualTo(Types.JSON);
    }

    @Test
    void aDocumentCannotBeRemovedFromItself() {
        assertThatThrownBy(() -> json(DOCUMENT).remove())
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("go down with get(…) first");
    }

    @Test
    void noKeysAreNoQuestion() {
        assertThatThrownBy(() -> json(DOCUMENT).hasAnyKey())
                .isInstanceOf(ArgumentException.class)
                .hasMessageContaining("needs at least one key");
    }
}
