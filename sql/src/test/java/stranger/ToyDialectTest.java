package stranger;

import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.createTable;
import static dev.aludel.schema.Schema.primaryKey;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.value;
import static dev.aludel.type.Types.BIGINT;
import static dev.aludel.type.Types.BOOLEAN;
import static dev.aludel.type.Types.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.dialect.DdlCompiler;
import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.Feature;
import dev.aludel.dialect.Identifiers;
import dev.aludel.dialect.SqlCompiler;
import dev.aludel.dialect.TypeMap;
import dev.aludel.error.CompileException;
import dev.aludel.schema.Identity;
import dev.aludel.sql.Bind;
import dev.aludel.sql.Column;
import dev.aludel.sql.Comparison;
import dev.aludel.sql.CustomExpression;
import dev.aludel.sql.CustomFromItem;
import dev.aludel.sql.CustomStatement;
import dev.aludel.sql.Expression;
import dev.aludel.sql.Join;
import dev.aludel.sql.Mapper;
import dev.aludel.sql.Node;
import dev.aludel.sql.Page;
import dev.aludel.sql.Projection;
import dev.aludel.sql.SqlOut;
import dev.aludel.sql.Statement;
import dev.aludel.sql.Table;
import dev.aludel.type.SqlType;
import dev.aludel.type.TypeName;
import dev.aludel.type.Types;
import dev.aludel.type.WireValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A dialect and nodes written by a stranger, who sees what is public and no more. */
class ToyDialectTest {
    private static final Table USERS =
            table("users", column("id", BIGINT, primaryKey()), column("name", TEXT), column("select", BOOLEAN));
    private static final Column<Long> ID = USERS.column("id", Long.class);
    private static final Column<String> NAME = USERS.column("name", String.class);
    private static final Column<Boolean> SELECT = USERS.column("select", Boolean.class);

    private static final Dialect TOY = Dialect.standard("toy")
            .with(new Identifiers("toy", '|', 30, Set.of("select")))
            .with(Feature.INSERT_RETURNING)
            .with(TypeMap.standard().with(TypeName.TEXT, "STRING"))
            .with(node -> node instanceof Soundex soundex && soundex.text() instanceof Bind<?> ? NAME : node)
            .compiler(ToyCompiler::new)
            .ddl(ToyDdl::new);

    /** Overrides one method of each layer that can be reached. */
    private static final class ToyCompiler extends SqlCompiler {
        ToyCompiler(Dialect dialect) {
            super(dialect);
        }

        @Override
        protected String bool(boolean value) {
            return value ? "yes" : "no";
        }

        @Override
        protected void comparison(Comparison<?> comparison) {
            node(comparison.left()).sql(" is ").node(comparison.right());
        }

        @Override
        protected void page(Page page) {
            page.limit().ifPresent(rows -> sql(" TOP ").bind(BIGINT, rows));
        }

        @Override
        protected void join(Join join) {
            require(Feature.FULL_JOIN);
        }

        @Override
        protected String defaultRow() {
            return "NOTHING";
        }
    }

    private static final class ToyDdl extends DdlCompiler {
        ToyDdl(Dialect dialect, SqlOut out) {
            super(dialect, out);
        }

        @Override
        protected void numbering(Table table, Column<?> column, Optional<Identity> identity) {
            out().sql(" COUNTED");
        }
    }

    @Test
    void aDialectIsTheListOfItsDifferences() {
        assertThat(sql(select(ID).from(USERS).where(NAME.eq("Dan")).limit(3)))
                .isEqualTo("SELECT users.id FROM users WHERE users.name is ? TOP ?");
        assertThat(sql(select(literal(true), SELECT))).isEqualTo("SELECT yes, users.|select| FROM users");
        assertThat(sql(insert(USERS))).isEqualTo("INSERT INTO users NOTHING");
        assertThat(sql(insert(USERS).set(ID, 1L).returning(ID)))
                .isEqualTo("INSERT INTO users (id) VALUES (?) RETURNING id");
        assertThat(sql(createTable(USERS)))
                .isEqualTo("CREATE TABLE users (id BIGINT NOT NULL COUNTED, name STRING, |select| BOOLEAN,"
                        + " PRIMARY KEY (id))");
    }

    @Test
    void whatItCannotDoItRefusesInItsName() {
        assertThatThrownBy(() -> sql(select(ID).from(USERS.join(USERS.as("u"), SELECT))))
                .isInstanceOf(CompileException.class)
                .hasMessage("toy cannot do FULL JOIN; use a LEFT JOIN and a RIGHT JOIN");
    }

    @Test
    void aNodeOfItsOwnWritesItself() {
        var statement = select(new Soundex(NAME)).from(new Sample(USERS, 7)).where(new Soundex(NAME).eq("D500"));
        assertThat(sql(statement))
                .isEqualTo("SELECT soundex(users.name) FROM users SAMPLE ? WHERE soundex(users.name) is ?");
        assertThat(TOY.compile(statement).binds()).extracting(WireValue::value).containsExactly(7L, "D500");
        assertThat(sql(new Analyze(USERS))).isEqualTo("ANALYZE users");
    }

    @Test
    void aDialectMayWriteItInAnotherWay() {
        Dialect other = TOY.withCustom(
                        Soundex.class, (node, out) -> out.sql("sounds ").node(node.text()))
                .withCustomFromItem(
                        Sample.class, (node, out) -> out.node(node.table()).sql(" AT RANDOM"))
                .withCustomStatement(
                        Analyze.class, (node, out) -> out.sql("LOOK AT ").node(node.table()));
        assertThat(other.compile(select(new Soundex(NAME)).from(new Sample(USERS, 7)))
                        .sql())
                .isEqualTo("SELECT sounds users.name FROM users AT RANDOM");
        assertThat(other.compile(new Analyze(USERS)).sql()).isEqualTo("LOOK AT users");
        assertThat(sql(select(new Soundex(NAME)))).isEqualTo("SELECT soundex(users.name) FROM users");
        assertThat(sql(new Analyze(USERS))).isEqualTo("ANALYZE users");
    }

    @Test
    void aRewriteSeesThroughIt() {
        Node changed = select(new Soundex(value("a").concat(NAME)))
                .rewrite(node -> node instanceof Bind<?> ? literal("b") : node);
        assertThat(changed).isEqualTo(select(new Soundex(literal("b").concat(NAME))));
    }

    @Test
    void aRewriteOfTheDialectMayReplaceIt() {
        assertThat(sql(select(new Soundex(value("a"))))).isEqualTo("SELECT users.name FROM users");
    }

    private static String sql(Statement<?> statement) {
        return TOY.compile(statement).sql();
    }

    private record Soundex(Expression<String> text) implements CustomExpression<String> {
        @Override
        public SqlType<String> type() {
            return Types.VARCHAR;
        }

        @Override
        public void write(SqlOut out) {
            out.sql("soundex(").node(text).sql(")");
        }

        @Override
        public Soundex mapChildren(Mapper mapper) {
            return new Soundex(mapper.map(text));
        }
    }

    private record Sample(Table table, long rows) implements CustomFromItem {
        @Override
        public void write(SqlOut out) {
            out.nodes(List.of(table), "").sql(" SAMPLE ").bind(Types.BIGINT, rows);
        }

        @Override
        public Sample mapChildren(Mapper mapper) {
            return new Sample(mapper.map(table), rows);
        }
    }

    private record Analyze(Table table) implements CustomStatement<Void> {
        @Override
        public Optional<Projection<Void>> projection() {
            return Optional.empty();
        }

        @Override
        public void write(SqlOut out) {
            out.sql("ANALYZE ").name(table.name());
        }

        @Override
        public Analyze mapChildren(Mapper mapper) {
            return new Analyze(mapper.map(table));
        }
    }
}
