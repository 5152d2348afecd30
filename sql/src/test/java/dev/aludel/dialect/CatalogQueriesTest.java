package dev.aludel.dialect;

import static dev.aludel.type.Types.BIGINT;
import static dev.aludel.type.Types.TEXT;
import static dev.aludel.type.Types.array;
import static dev.aludel.type.Types.exact;
import static dev.aludel.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.sql.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CatalogQueriesTest {
    private static final Dialect TOY = Dialect.standard("toy");

    @Test
    void aSchemaIsBoundAsAValueAndWrittenAsAName() {
        var query = new CatalogQuery(
                "SELECT name FROM {schema.name}.tables WHERE s = {schema}",
                CatalogKind.DEFAULT_SCHEMA.shape(),
                "my app",
                List.of());

        var compiled = TOY.compile(query);

        assertThat(compiled.sql()).isEqualTo("SELECT name FROM \"my app\".tables WHERE s = ?");
        assertThat(compiled.binds()).extracting(bind -> bind.value()).containsExactly("my app");
        assertThat(query.rewrite(node -> node)).isEqualTo(query);
    }

    @Test
    void thingsThatOnlyTellOfThemselvesAreAskedTogether() {
        List<String> asked = new ArrayList<>();
        CatalogQueries catalog = CatalogQueries.none()
                .withEach(
                        CatalogKind.DEFAULT_SCHEMA,
                        "SELECT name FROM all_of_them",
                        "SELECT {name.value} FROM {schema.name}.{name}");

        var rows = catalog.ask(CatalogKind.DEFAULT_SCHEMA, "s", query -> {
            asked.add(TOY.compile(query).sql());
            return List.of(CatalogKind.DEFAULT_SCHEMA.row("a"), CatalogKind.DEFAULT_SCHEMA.row("b c"));
        });

        assertThat(asked)
                .containsExactly("SELECT name FROM all_of_them", "SELECT ? FROM s.a UNION ALL SELECT ? FROM s.\"b c\"");
        assertThat(rows).hasSize(2);
        assertThat(catalog.ask(CatalogKind.DEFAULT_SCHEMA, "s", query -> List.of()))
                .isEmpty();
    }

    @Test
    void whatThereIsNoQueryForIsNotThere() {
        assertThat(CatalogQueries.none().has(CatalogKind.SEQUENCES)).isFalse();
        assertThat(CatalogQueries.none().ask(CatalogKind.SEQUENCES, "s", query -> {
                    throw new AssertionError(query);
                }))
                .isEmpty();
    }

    @Test
    void aSlotOfNoMeaningIsAnError() {
        var query = new CatalogQuery("SELECT {table}", CatalogKind.DEFAULT_SCHEMA.shape(), "s", List.of());
        assertThatThrownBy(() -> TOY.compile(query))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("{table} stands for nothing in a query of the catalog");
    }

    @Test
    void aRowHasAValueForEachColumn() {
        Row row = CatalogKind.VIEWS.row("v", "SELECT 1");
        assertThat(row.get("definition")).isEqualTo("SELECT 1");
        assertThatThrownBy(() -> CatalogKind.VIEWS.row("v"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("VIEWS has 2 columns and not 1");
    }

    @Test
    void arraysAndTypesOfUsersAreRead() {
        TypeNames names = TypeNames.none()
                .with("big int", BIGINT)
                .withArrays("\\[\\d*\\]")
                .withOwn(Map.of("Mood", TEXT))
                .withRest(spelling -> varchar(spelling.length()));

        assertThat(names.find("big int[]")).contains(array(BIGINT));
        assertThat(names.find("big int[3]")).contains(exact("big int[3]", array(BIGINT)));
        assertThat(names.find("Mood[]")).contains(array(TEXT));
        assertThat(names.find("mood")).isEmpty();
        assertThat(names.find("point[]")).isEmpty();
        assertThat(names.rest("point")).isEqualTo(varchar(5));
        assertThat(names.rest("")).as("where that fails").isEqualTo(TEXT);
        assertThat(TypeNames.none().rest("point")).isEqualTo(exact("point", TEXT));
        assertThat(TypeNames.labels("enum('a,b', 'it''s')")).containsExactly("a,b", "it's");
        assertThat(TypeNames.labels("enum")).isEmpty();
    }

    @Test
    void aNameOfATypeIsReadWithItsArguments() {
        TypeNames names = TypeNames.none()
                .with("big int", BIGINT)
                .with("text with time", TEXT)
                .with("chars", arguments -> varchar(Integer.parseInt(arguments.get(0))))
                .with("enum", arguments -> varchar(arguments.size()));

        assertThat(names.find("Big  INT")).contains(BIGINT);
        assertThat(names.find("big int(20)")).contains(BIGINT);
        assertThat(names.find("text(6) with time")).contains(TEXT);
        assertThat(names.find("CHARS(20)")).contains(varchar(20));
        assertThat(names.find("enum('a,b', 'c')")).contains(varchar(2));
        assertThat(names.find("chars")).as("without its argument").isEmpty();
        assertThat(names.find("chars(x)")).isEmpty();
        assertThat(names.find("point")).isEmpty();
        assertThat(names.find("")).isEmpty();
    }
}
