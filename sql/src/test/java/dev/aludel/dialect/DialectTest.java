package dev.aludel.dialect;

import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.createTable;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.sql.Sql.count;
import static dev.aludel.sql.Sql.delete;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.value;
import static dev.aludel.type.Types.BIGINT;
import static dev.aludel.type.Types.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.CompileException;
import dev.aludel.sql.Bind;
import dev.aludel.sql.Column;
import dev.aludel.sql.Inline;
import dev.aludel.sql.Mapper;
import dev.aludel.sql.SchemaStatement;
import dev.aludel.sql.Table;
import dev.aludel.type.Codec;
import dev.aludel.type.TypeName;
import dev.aludel.type.Wire;
import dev.aludel.type.WireValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DialectTest {
    private static final Dialect TOY = Dialect.standard("toy");
    private static final Table USERS = table("users", column("id", BIGINT), column("name", TEXT));
    private static final Column<Long> ID = USERS.column("id", Long.class);
    private static final Column<String> NAME = USERS.column("name", String.class);

    @Test
    void eachCallReturnsAnotherDialect() {
        Dialect other = TOY.named("other")
                .with(Feature.FULL_JOIN)
                .with(new Identifiers("other", '\'', 10, Set.of("users")))
                .with(TypeMap.standard().with(TypeName.TEXT, "STRING"))
                .with(ErrorRules.standard().code(1, ErrorKind.DATA));
        assertThat(other.name()).isEqualTo("other");
        assertThat(other.has(Feature.FULL_JOIN)).isTrue();
        assertThat(other.compile(createTable(USERS)).sql()).isEqualTo("CREATE TABLE 'users' (id BIGINT, name STRING)");
        assertThat(other.errors().classify(null, 1, "")).isEqualTo(ErrorKind.DATA);
        assertThat(TOY.name()).isEqualTo("toy");
        assertThat(TOY.has(Feature.FULL_JOIN)).isFalse();
        assertThat(TOY.compile(createTable(USERS)).sql()).isEqualTo("CREATE TABLE users (id BIGINT, name TEXT)");
        assertThat(TOY.errors().classify(null, 1, "")).isEqualTo(ErrorKind.OPERATIONAL);
        assertThat(TOY).hasToString("Dialect(toy)");
    }

    @Test
    void featuresAreAdded() {
        Dialect both = TOY.with(Feature.FULL_JOIN).with(Feature.INSERT_RETURNING);
        assertThat(both.has(Feature.FULL_JOIN)).isTrue();
        assertThat(both.has(Feature.INSERT_RETURNING)).isTrue();
        assertThat(both.has(Feature.DELETE_RETURNING)).isFalse();
    }

    @Test
    void theStandardDoesNotReturnRowsOfAChange() {
        assertThatThrownBy(() -> TOY.compile(delete(USERS).returning(ID)))
                .isInstanceOf(CompileException.class)
                .hasMessage("toy cannot do DELETE … RETURNING;"
                        + " select the rows first, then delete them in the same transaction");
    }

    @Test
    void rewritesAreMadeInTheirOrder() {
        Dialect rewriting = TOY.with(node ->
                        node instanceof Bind<?> bind && bind.value() != null ? new Inline<>(TEXT, "first") : node)
                .with(node -> node instanceof Inline<?> ? new Inline<>(TEXT, "second") : node);
        assertThat(rewriting.compile(select(value("zero"))).sql()).isEqualTo("SELECT 'second'");
        assertThat(TOY.compile(select(value("zero"))).sql()).isEqualTo("SELECT ?");
    }

    @Test
    void aStatementIsNotChangedByTheRewritesOfADialect() {
        var statement = select(value(7L));
        Compiled<Long> compiled =
                TOY.with(node -> node instanceof Bind<?> ? literal(8L) : node).compile(statement);
        assertThat(compiled.sql()).isEqualTo("SELECT 8");
        assertThat(statement).isEqualTo(select(value(7L)));
        assertThat(compiled.result().orElseThrow().projection()).isEqualTo(statement.yields());
    }

    @Test
    void theResultHasALabelAndACodecForEachColumn() {
        Compiled.ResultShape<?> shape = POSTGRESQL
                .compile(select(ID, NAME.as("who"), count(), ID.plus(1L), literal("x")))
                .result()
                .orElseThrow();
        assertThat(shape.layout().labels()).containsExactly("id", "who", "count", "column_4", "column_5");
        assertThat(shape.codecs())
                .extracting(Codec::wire)
                .containsExactly(Wire.BIGINT, Wire.TEXT, Wire.BIGINT, Wire.BIGINT, Wire.TEXT);
        assertThat(shape.layout().position(NAME)).isEqualTo(1);
    }

    @Test
    void aStatementWithoutRowsHasNoResult() {
        assertThat(TOY.compile(delete(USERS)).result()).isEmpty();
        assertThat(TOY.compile(createTable(USERS)).result()).isEmpty();
        assertThat(POSTGRESQL.compile(insert(USERS).returning(ID)).result()).isPresent();
    }

    @Test
    void compiledListsAreCopied() {
        List<WireValue> binds = new ArrayList<>(List.of(new WireValue(Wire.BIGINT, 1L)));
        Compiled<Void> compiled = new Compiled<>("x", binds, List.of(), Optional.empty());
        binds.clear();
        assertThat(compiled.binds()).hasSize(1);
    }

    @Test
    void aSchemaStatementFromElsewhereIsRefused() {
        SchemaStatement other = new SchemaStatement() {
            @Override
            public SchemaStatement mapChildren(Mapper mapper) {
                return this;
            }
        };
        assertThatThrownBy(() -> TOY.compile(other))
                .isInstanceOf(CompileException.class)
                .hasMessageStartingWith("toy cannot do the schema statement dev.aludel.dialect.DialectTest$")
                .hasMessageEndingWith("; for a statement of your own implement CustomStatement");
    }

    @Test
    void aLiteralOfAFormThatNobodyKnowsIsRefused() {
        Dialect dialect =
                TOY.with(TypeMap.standard().with(TypeName.TEXT, "TEXT", Codec.identity(Wire.ANY, String.class)));
        assertThatThrownBy(() -> dialect.compile(select(literal("x"))))
                .isInstanceOf(CompileException.class)
                .hasMessage("toy cannot do a literal of the type TEXT; bind the value instead of printing it");
    }
}
