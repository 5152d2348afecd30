package dev.aludel.dialect;

import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.createTable;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.value;
import static dev.aludel.type.Types.BIGINT;
import static dev.aludel.type.Types.BYTES;
import static dev.aludel.type.Types.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.CompileException;
import dev.aludel.sql.Bind;
import dev.aludel.sql.Column;
import dev.aludel.sql.CustomExpression;
import dev.aludel.sql.Inline;
import dev.aludel.sql.Mapper;
import dev.aludel.sql.Select;
import dev.aludel.sql.SqlOut;
import dev.aludel.sql.Statement;
import dev.aludel.sql.Table;
import dev.aludel.type.SqlType;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StatementCacheTest {
    private static final Table USERS = table("users", column("id", BIGINT), column("name", TEXT));
    private static final Column<Long> ID = USERS.column("id", Long.class);

    private final AtomicInteger compiled = new AtomicInteger();
    private final Dialect dialect = Dialect.standard("toy").compiler(target -> {
        compiled.incrementAndGet();
        return new SqlCompiler(target);
    });
    private final StatementCache cache = new StatementCache(dialect);

    private static Select<Long> user(long id) {
        return select(ID).from(USERS).where(ID.eq(id));
    }

    @Test
    void aStatementThatComesAgainIsFoundFromTheThirdTimeOn() {
        Select<Long> statement = user(1);
        var first = cache.compile(statement);
        var second = cache.compile(statement);
        var third = cache.compile(statement);
        assertThat(third).isSameAs(second);
        assertThat(List.of(first, second)).allSatisfy(result -> {
            assertThat(result.sql()).isEqualTo("SELECT users.id FROM users WHERE users.id = ?");
            assertThat(result.binds()).extracting("value").containsExactly(1L);
        });
        assertThat(compiled).hasValue(2);
        assertThat(cache.dialect()).isSameAs(dialect);
    }

    @Test
    void anEqualStatementIsAnother() {
        Select<Long> one = user(1);
        Select<Long> other = user(1);
        assertThat(one).isEqualTo(other);
        for (int i = 0; i < 3; i++) {
            assertThat(cache.compile(one)).isNotSameAs(cache.compile(other));
        }
        assertThat(compiled).hasValue(4);
    }

    @Test
    void statementsOfOneUseAreNotRemembered() {
        List<Statement<?>> held = new ArrayList<>();
        for (long i = 0; i < 5_000; i++) {
            Select<Long> statement = user(i);
            held.add(statement);
            assertThat(cache.compile(statement).binds()).extracting("value").containsExactly(i);
        }
        assertThat(held).hasSize(5_000);
        assertThat(cache.size()).isLessThan(10);
    }

    /** More than there is room for, all of them in use. */
    @Test
    void thereIsSoMuchRoomAndNoMore() {
        List<Select<Long>> held = new ArrayList<>();
        for (long i = 0; i < 3_000; i++) {
            held.add(user(i));
        }
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < held.size(); i++) {
                for (int again = 0; again < 3; again++) {
                    assertThat(cache.compile(held.get(i)).binds())
                            .extracting("value")
                            .containsExactly((long) i);
                }
            }
        }
        assertThat(cache.size()).isBetween(900, 1024);
    }

    @Test
    void whatIsUsedNowhereElseIsLetGo() throws InterruptedException {
        List<Select<Long>> held = new ArrayList<>();
        List<WeakReference<?>> values = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            held.add(used("value " + i));
            values.add(new WeakReference<>(held.getLast().where().orElseThrow()));
        }
        assertThat(cache.size()).isBetween(40, 50);
        held.clear();
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (cache.size() > 0 && System.nanoTime() < deadline) {
            System.gc();
            Thread.sleep(20);
            cache.compile(user(1));
        }
        assertThat(cache.size()).isZero();
        System.gc();
        assertThat(values).allMatch(value -> value.refersTo(null));
    }

    private Select<Long> used(String value) {
        Column<String> name = USERS.column("name", String.class);
        Select<Long> statement = select(ID).from(USERS).where(name.eq(value));
        for (int i = 0; i < 3; i++) {
            cache.compile(statement);
        }
        return statement;
    }

    @Test
    void aValueThatChangesWithinIsSentAsItIsNow() {
        byte[] bytes = {1};
        Select<byte[]> statement = select(new Inline<>(BYTES, bytes));
        for (byte i = 1; i < 5; i++) {
            bytes[0] = i;
            assertThat(cache.compile(statement).sql()).isEqualTo("SELECT X'0" + i + "'");
        }
        StringBuilder text = new StringBuilder();
        SqlType<StringBuilder> builder = TEXT.map(StringBuilder.class, StringBuilder::new, StringBuilder::toString);
        Select<StringBuilder> bound = select(new Bind<>(builder, text));
        for (int i = 1; i < 5; i++) {
            text.append('a');
            assertThat(cache.compile(bound).binds()).extracting("value").containsExactly("a".repeat(i));
        }
    }

    @Test
    void nodesOfTheUsersOwnAndChangesOfTheSchemaAreCompiledEachTime() {
        Select<Long> statement = select(new Counter(new AtomicInteger()));
        for (int i = 1; i < 5; i++) {
            assertThat(cache.compile(statement).sql()).isEqualTo("SELECT " + i);
        }
        compiled.set(0);
        Statement<?> create = createTable(USERS);
        for (int i = 1; i < 5; i++) {
            assertThat(cache.compile(create).sql()).startsWith("CREATE TABLE users");
        }
        assertThat(compiled).hasValue(4);
    }

    private record Counter(AtomicInteger counter) implements CustomExpression<Long> {
        @Override
        public SqlType<Long> type() {
            return BIGINT;
        }

        @Override
        public void write(SqlOut out) {
            out.sql(String.valueOf(counter.incrementAndGet()));
        }

        @Override
        public Counter mapChildren(Mapper mapper) {
            return this;
        }
    }

    @Test
    void nullAndAValueAreTwoStatements() {
        Column<String> name = USERS.column("name", String.class);
        for (int i = 0; i < 3; i++) {
            assertThat(cache.compile(select(ID).where(name.eq((String) null))).sql())
                    .endsWith("users.name IS NULL");
            assertThat(cache.compile(select(ID).where(name.eq("x"))).sql()).endsWith("users.name = ?");
        }
    }

    @Test
    void aStatementThatIsRefusedIsRefusedEachTime() {
        Select<Long> statement = select(ID.collate("german")).from(USERS);
        for (int i = 0; i < 4; i++) {
            assertThatThrownBy(() -> cache.compile(statement)).isInstanceOf(CompileException.class);
        }
        assertThat(cache.size()).isZero();
    }

    @Test
    void threadsFindWhatIsTheirs() throws Exception {
        List<Select<Long>> shared = new ArrayList<>();
        for (long i = 0; i < 1_500; i++) {
            shared.add(user(i));
        }
        List<Callable<Integer>> work = new ArrayList<>();
        for (int thread = 0; thread < 8; thread++) {
            int seed = thread;
            work.add(() -> use(shared, new Random(seed)));
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var done : threads.invokeAll(work)) {
                assertThat(done.get()).isZero();
            }
        }
        assertThat(cache.size()).isBetween(500, 1024);
    }

    /** How many answers were wrong. */
    private int use(List<Select<Long>> shared, Random random) {
        int wrong = 0;
        for (int i = 0; i < 20_000; i++) {
            int id = random.nextInt(shared.size());
            Select<Long> statement = i % 4 == 0 ? user(id) : shared.get(id);
            Object sent = cache.compile(statement).binds().getFirst().value();
            wrong += Long.valueOf(id).equals(sent) ? 0 : 1;
        }
        return wrong;
    }

    @Test
    void valuesAndLiteralsOfEveryConstantKindAreRemembered() {
        Select<?> statement = select(value(1), value("a"), value(1.5), literal(true), value(2L));
        for (int i = 0; i < 5; i++) {
            cache.compile(statement);
        }
        assertThat(compiled).hasValue(2);
    }
}
