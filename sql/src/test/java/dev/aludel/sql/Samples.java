package dev.aludel.sql;

import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.notNull;
import static dev.aludel.schema.Schema.primaryKey;
import static dev.aludel.schema.Schema.references;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.sql.Sql.conflict;
import static dev.aludel.sql.Sql.count;
import static dev.aludel.sql.Sql.delete;
import static dev.aludel.sql.Sql.excluded;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.now;
import static dev.aludel.sql.Sql.parameter;
import static dev.aludel.sql.Sql.row;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.text;
import static dev.aludel.sql.Sql.update;
import static dev.aludel.sql.Sql.value;
import static dev.aludel.type.Types.BIGINT;
import static dev.aludel.type.Types.BOOLEAN;
import static dev.aludel.type.Types.TEXT;

import dev.aludel.type.SqlType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Two tables, and a node of each kind with every child it can have. */
final class Samples {
    static final Table USERS = table(
            "users",
            column("id", BIGINT, primaryKey()),
            column("name", TEXT, notNull()),
            column("active", BOOLEAN, notNull()));
    static final Table POSTS = table(
            "posts",
            column("id", BIGINT, primaryKey()),
            column("author_id", BIGINT, references(() -> USERS.column("id"))));

    static final Column<Long> ID = USERS.column("id", Long.class);
    static final Column<String> NAME = USERS.column("name", String.class);
    static final Column<Boolean> ACTIVE = USERS.column("active", Boolean.class);
    static final Column<Long> AUTHOR = POSTS.column("author_id", Long.class);

    private Samples() {}

    static List<Node> nodes() {
        return Stream.of(
                        expressions(),
                        conditions(),
                        fromItems(),
                        clauses(),
                        statements(),
                        QuerySamples.nodes(),
                        StructureSamples.nodes(),
                        DdlSamples.nodes())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Node> expressions() {
        return List.of(
                ID,
                value(7L),
                literal("x"),
                ID.as("label"),
                count(),
                new Star(),
                ID.plus(1L),
                ID.negate(),
                ID.cast(TEXT),
                parameter("id", BIGINT).orElse(1L),
                excluded(ID),
                ID.bitNot(),
                now().plus(Duration.ofHours(1)),
                ID.tryCast(TEXT),
                ID.retyped(TEXT),
                new ColumnName<>(List.of("a"), TEXT),
                new RawSql<>("a", TEXT),
                NAME.op("->>", ID, TEXT),
                NAME.replaceMatches("a", "b"),
                new Twice(ID));
    }

    private static List<Node> conditions() {
        return List.of(
                ID.eq(7L),
                ID.eq(7L).and(ACTIVE).and(NAME.isNull()),
                new Not(ACTIVE),
                ID.isNull(),
                ID.in(1L, 2L),
                ID.between(1L, 2L),
                NAME.like("x").escape('!'),
                new Truth(true),
                new Holds(ACTIVE),
                NAME.boolOp("@>", ID),
                NAME.match("x"));
    }

    private static List<Node> fromItems() {
        return List.of(USERS, USERS.as("u"), USERS.join(POSTS), new Chosen(USERS, value(true)));
    }

    private static List<Node> clauses() {
        return List.of(
                new Projection.Value<>(ID),
                new Projection.Values(List.of(ID, NAME)),
                new Projection.Named(List.of(NAME)),
                Projection.Reported.ROWS,
                row(ID, NAME, (id, name) -> id + name),
                ID.desc(),
                new Assignment(NAME, value("x")),
                new ValueRow(List.of(value(1L), value("x"))));
    }

    private static List<Node> statements() {
        Insert insert = insert(USERS).columns(ID, NAME).values(1L, "a").values(2L, "b");
        return List.of(
                select(ID, NAME)
                        .from(USERS, POSTS.as("p"))
                        .where(ACTIVE)
                        .groupBy(ID, NAME)
                        .having(count().gt(1L))
                        .orderBy(ID, NAME)
                        .limit(1)
                        .offset(2)
                        .asDistinct(),
                insert,
                insert(USERS)
                        .columns(ID)
                        .from(select(AUTHOR))
                        .onConflict(conflict(ID).setExcluded(NAME)),
                update(USERS).set(NAME, "x").from(POSTS).where(ACTIVE),
                delete(USERS).using(POSTS).where(ACTIVE).orderBy(ID.desc()).limit(3),
                text("SELECT :id"),
                select(ID).where(ID.eq(parameter("id", BIGINT))).with("id", 7L),
                insert.returning(ID, NAME),
                new Wrapped(select(ID)));
    }

    record Twice(Expression<Long> number) implements CustomExpression<Long> {
        @Override
        public SqlType<Long> type() {
            return BIGINT;
        }

        @Override
        public void write(SqlOut out) {
            out.operand(number, Precedence.MULTIPLICATION).sql(" * 2");
        }

        @Override
        public Twice mapChildren(Mapper mapper) {
            return new Twice(mapper.map(number));
        }
    }

    record Chosen(FromItem item, Expression<Boolean> condition) implements CustomFromItem {
        @Override
        public void write(SqlOut out) {
            out.node(item).sql(" CHOSEN BY ").node(condition);
        }

        @Override
        public Chosen mapChildren(Mapper mapper) {
            return new Chosen(mapper.map(item), mapper.map(condition));
        }
    }

    record Wrapped(Select<Long> select) implements CustomStatement<Long> {
        @Override
        public Optional<Projection<Long>> projection() {
            return select.projection();
        }

        @Override
        public void write(SqlOut out) {
            out.sql("WRAPPED ").node(select);
        }

        @Override
        public Wrapped mapChildren(Mapper mapper) {
            return new Wrapped(mapper.map(select));
        }
    }
}
