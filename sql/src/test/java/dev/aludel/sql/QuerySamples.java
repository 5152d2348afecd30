package dev.aludel.sql;

import static dev.aludel.schema.Schema.column;
import static dev.aludel.sql.Samples.ACTIVE;
import static dev.aludel.sql.Samples.AUTHOR;
import static dev.aludel.sql.Samples.ID;
import static dev.aludel.sql.Samples.NAME;
import static dev.aludel.sql.Samples.POSTS;
import static dev.aludel.sql.Samples.USERS;
import static dev.aludel.sql.Sql.any;
import static dev.aludel.sql.Sql.caseWhen;
import static dev.aludel.sql.Sql.conflict;
import static dev.aludel.sql.Sql.count;
import static dev.aludel.sql.Sql.extract;
import static dev.aludel.sql.Sql.generateSeries;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.max;
import static dev.aludel.sql.Sql.rollup;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.text;
import static dev.aludel.sql.Sql.tuple;
import static dev.aludel.sql.Sql.value;
import static dev.aludel.sql.Sql.values;
import static dev.aludel.sql.Sql.window;
import static dev.aludel.type.Types.TEXT;

import java.util.List;
import java.util.stream.Stream;

/** One node of each kind that is made of queries, and of those that only queries have. */
final class QuerySamples {
    private static final Select<Long> AUTHORS = select(AUTHOR).from(POSTS);

    private QuerySamples() {}

    static List<Node> nodes() {
        return Stream.of(expressions(), conditions(), relations(), clauses())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Node> expressions() {
        return List.of(
                caseWhen(NAME.isNull(), "yes").otherwise("no"),
                max(ID).filter(ACTIVE).orderBy(NAME.asc()).withinGroup(ID.desc()),
                count().over(window().partitionBy(NAME).orderBy(ID)),
                extract(Extract.Part.YEAR, NAME),
                NAME.collate("C"),
                AUTHORS.asValue(),
                any(AUTHORS));
    }

    private static List<Node> conditions() {
        return List.of(
                AUTHORS.exists(),
                ID.in(AUTHORS),
                tuple(ID, NAME).in(List.of(List.of(1L, "a"), List.of(2L, "b"))),
                ID.isDistinctFrom(AUTHOR),
                ID.inParameter("ids"),
                NAME.matches("^a"),
                tuple(ID, NAME).gt(1L, "a"),
                tuple(ID, NAME).in(select(AUTHOR, NAME).from(POSTS, USERS)));
    }

    private static List<Node> relations() {
        Cte tree = Cte.recursive("tree", select(ID), found -> select(AUTHOR).from(POSTS, found));
        return List.of(
                AUTHORS.as("s"),
                values("v", column("a", TEXT)).row(NAME).row("x"),
                generateSeries("g", ID, AUTHOR).withOrdinality("n"),
                USERS.sampled(10).repeatable(7),
                tree,
                new CteReference("tree", new Projection.Value<>(ID)),
                text("SELECT 1").yields(ID),
                select(ID)
                        .lock(Lock.forUpdate().of(USERS))
                        .hint("x")
                        .with(tree.asDistinct().nested())
                        .correlate(USERS),
                select(ID).from(USERS).union(AUTHORS).orderBy(ID).limit(3));
    }

    private static List<Node> clauses() {
        return List.of(
                new CaseWhen.Branch<>(NAME.isNull(), literal(1)),
                window().partitionBy(NAME, ID).orderBy(value(1L)),
                conflict(ID).among(ACTIVE).set(NAME, "x").where(ACTIVE),
                Lock.forShare().of(USERS),
                tuple(ID, NAME),
                new Distinct(List.of(ID, NAME)),
                rollup(ID, NAME));
    }
}
