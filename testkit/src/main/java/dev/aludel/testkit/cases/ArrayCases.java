package dev.aludel.testkit.cases;

import static dev.aludel.dialect.h2.H2Dialect.H2;
import static dev.aludel.dialect.mysql.MariadbDialect.MARIADB;
import static dev.aludel.dialect.mysql.MysqlDialect.MYSQL;
import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.createTable;
import static dev.aludel.schema.Schema.defaultValue;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.sql.Sql.all;
import static dev.aludel.sql.Sql.any;
import static dev.aludel.sql.Sql.array;
import static dev.aludel.sql.Sql.arrayAgg;
import static dev.aludel.sql.Sql.arrayOf;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.not;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.value;
import static dev.aludel.testkit.CompileCase.compileCase;
import static dev.aludel.testkit.CompileCase.row;
import static dev.aludel.testkit.Fixture.users;
import static dev.aludel.testkit.KnownDialects.MYSQL_FAMILY;
import static dev.aludel.testkit.cases.Lines.bare;
import static dev.aludel.testkit.cases.Lines.where;
import static dev.aludel.type.Types.BIGINT;
import static dev.aludel.type.Types.INTEGER;
import static dev.aludel.type.Types.TEXT;

import dev.aludel.sql.Bind;
import dev.aludel.sql.Inline;
import dev.aludel.sql.Table;
import dev.aludel.testkit.CompileCase;
import dev.aludel.type.SqlType;
import dev.aludel.type.Types;
import java.util.Arrays;
import java.util.List;

/** Arrays: their types, their parts, and what is asked of them. */
final class ArrayCases {
    private static final SqlType<List<Integer>> NUMBERS = Types.array(INTEGER);
    private static final SqlType<List<String>> TEXTS = Types.array(TEXT);
    private static final Bind<List<Integer>> SOME = value(NUMBERS, Arrays.asList(1, null, 3));
    private static final Bind<List<String>> WORDS =
            value(TEXTS, Arrays.asList("a,b", "NULL", null, "q\"\\ {x}", "", "it's 🚀"));
    private static final Table LISTS = table(
            "lists",
            column("id", INTEGER),
            column("numbers", NUMBERS),
            column("texts", TEXTS),
            column("table_of", Types.array(NUMBERS)),
            column("started", NUMBERS, defaultValue(new Inline<>(NUMBERS, List.of(1, 2)))));

    private ArrayCases() {}

    static List<CompileCase> cases() {
        return Lines.all(
                aBoundArray(),
                madeOfValues(),
                anElement(),
                anElementOfArrays(),
                aSlice(),
                gatherRows(),
                contains(),
                containsAll(),
                isEqual());
    }

    private static List<CompileCase> aBoundArray() {
        return List.of(
                bare("array: a bound array", SOME)
                        .on(POSTGRESQL, "CAST(? AS INTEGER[])", SOME)
                        .on(H2, "CAST(? AS INTEGER ARRAY)", SOME)
                        .refused(List.of(SQLITE, MYSQL, MARIADB), "the type array of INTEGER")
                        .yields(row(Arrays.asList(1, null, 3))),
                bare("array: of text", WORDS)
                        .on(POSTGRESQL, "CAST(? AS TEXT[])", WORDS)
                        .on(H2, "CAST(? AS CHARACTER LARGE OBJECT ARRAY)", WORDS)
                        .refused(List.of(SQLITE, MYSQL, MARIADB), "the type array of TEXT")
                        .yields(row(WORDS.value())),
                bare("array: none", value(NUMBERS, null))
                        .on(POSTGRESQL, "CAST(? AS INTEGER[])", value(NUMBERS, null))
                        .on(H2, "CAST(? AS INTEGER ARRAY)", value(NUMBERS, null))
                        .refused(List.of(SQLITE, MYSQL, MARIADB), "the type array of INTEGER")
                        .yields((Object) null),
                bare("array: empty", value(NUMBERS, List.of()))
                        .on(POSTGRESQL, "CAST(? AS INTEGER[])", value(NUMBERS, List.of()))
                        .on(H2, "CAST(? AS INTEGER ARRAY)", value(NUMBERS, List.of()))
                        .refused(List.of(SQLITE, MYSQL, MARIADB), "the type array of INTEGER")
                        .yields(row(List.of())),
                bare("array: of arrays", value(Types.array(NUMBERS), List.of(List.of(1, 2), List.of(3, 4))))
                        .on(
                                POSTGRESQL,
                                "CAST(? AS INTEGER[])",
                                value(Types.array(NUMBERS), List.of(List.of(1, 2), List.of(3, 4))))
                        .on(
                                H2,
                                "CAST(? AS INTEGER ARRAY ARRAY)",
                                value(Types.array(NUMBERS), List.of(List.of(1, 2), List.of(3, 4))))
                        .refused(List.of(SQLITE, MYSQL, MARIADB), "the type array of array of INTEGER")
                        .yields(row(List.of(List.of(1, 2), List.of(3, 4)))),
                bare("array: a literal", new Inline<>(TEXTS, Arrays.asList("it's", null)))
                        .on(POSTGRESQL, "CAST('{\"it''s\",NULL}' AS TEXT[])")
                        .on(H2, "CAST(ARRAY['it''s', NULL] AS CHARACTER LARGE OBJECT ARRAY)")
                        .refused(List.of(SQLITE, MYSQL, MARIADB), "the type array of TEXT")
                        .yields(row(Arrays.asList("it's", null))));
    }

    private static List<CompileCase> madeOfValues() {
        return List.of(
                bare("array: made of values", arrayOf(value(1), literal(2)))
                        .on(POSTGRESQL, "CAST(ARRAY[?, 2] AS INTEGER[])", 1)
                        .on(H2, "CAST(ARRAY[?, 2] AS INTEGER ARRAY)", 1)
                        .refused(List.of(SQLITE, MYSQL, MARIADB), "an array")
                        .yields(row(List.of(1, 2))),
                bare("array: made of text", arrayOf(literal("x"), value("y")))
                        .on(POSTGRESQL, "CAST(ARRAY['x', ?] AS TEXT[])", "y")
                        .on(H2, "CAST(ARRAY['x', ?] AS CHARACTER LARGE OBJECT ARRAY)", "y")
                        .refused(List.of(SQLITE, MYSQL, MARIADB), "an array")
                        .yields(row(List.of("x", "y"))),
                bare("array: cast", arrayOf(literal(1), literal(2)).cast(TEXTS))
                        .on(POSTGRESQL, "CAST(CAST(ARRAY[1, 2] AS INTEGER[]) AS TEXT[])")
                        .on(H2, "CAST(CAST(ARRAY[1, 2] AS INTEGER ARRAY) AS CHARACTER LARGE OBJECT ARRAY)")
                        .refused(List.of(SQLITE, MYSQL, MARIADB), "an array")
                        .yields(row(List.of("1", "2"))),
                compileCase("array: create a table", createTable(LISTS))
                        .on(
                                POSTGRESQL,
                                "CREATE TABLE lists (id INTEGER, numbers INTEGER[], texts TEXT[], table_of INTEGER[],"
                                        + " started INTEGER[] DEFAULT CAST('{1,2}' AS INTEGER[]))")
                        .on(
                                H2,
                                "CREATE TABLE lists (id INTEGER, numbers INTEGER ARRAY, texts CHARACTER LARGE OBJECT"
                                        + " ARRAY, table_of INTEGER ARRAY ARRAY, started INTEGER ARRAY DEFAULT"
                                        + " CAST(ARRAY[1, 2] AS INTEGER ARRAY))")
                        .refused(List.of(SQLITE, MYSQL, MARIADB), "the type array of INTEGER")
                        .then(insert(LISTS).set(LISTS.column("id", Integer.class), 1))
                        .leaves(select(LISTS), row(1, null, null, null, List.of(1, 2))));
    }

    private static List<CompileCase> anElement() {
        return List.of(
                bare("array: an element", array(SOME).at(3))
                        .on(POSTGRESQL, "(CAST(? AS INTEGER[]))[3]", SOME)
                        .on(H2, "(ARRAY_SLICE(CAST(? AS INTEGER ARRAY), 3, 3))[1]", SOME)
                        .refused(List.of(SQLITE, MYSQL, MARIADB), "an array")
                        .yields(3),
                bare(
                                "array: an element of a literal",
                                array(new Inline<>(NUMBERS, List.of(7, 8))).at(1))
                        .on(POSTGRESQL, "(CAST('{7,8}' AS INTEGER[]))[1]")
                        .on(H2, "(ARRAY_SLICE(CAST(ARRAY[7, 8] AS INTEGER ARRAY), 1, 1))[1]")
                        .refused(List.of(SQLITE, MYSQL, MARIADB), "an array")
                        .yields(7),
                bare(
                                "array: an element that is not there",
                                array(new Inline<>(NUMBERS, List.of(7, 8))).at(9))
                        .on(POSTGRESQL, "(CAST('{7,8}' AS INTEGER[]))[9]")
                        .on(H2, "(ARRAY_SLICE(CAST(ARRAY[7, 8] AS INTEGER ARRAY), 9, 9))[1]")
                        .refused(List.of(SQLITE, MYSQL, MARIADB), "an array")
                        .yields((Object) null));
    }

    private static List<CompileCase> anElementOfArrays() {
        SqlType<List<List<Integer>>> rows = Types.array(NUMBERS);
        Inline<List<List<Integer>>> table = new Inline<>(rows, List.of(List.of(7, 1), List.of(8, 2)));
        Inline<List<List<List<Integer>>>> cube =
                new Inline<>(Types.array(rows), List.of(List.of(List.of(7), List.of(8))));
        return List.of(
                bare("array: an element of an array of arrays", array(table).at(2))
                        .on(
                                POSTGRESQL,
                                "(SELECT ARRAY_AGG(item) FROM UNNEST((CAST('{{7,1},{8,2}}' AS INTEGER[]))[2:2]) AS"
                                        + " item)")
                        .on(H2, "(ARRAY_SLICE(CAST(ARRAY[ARRAY[7, 1], ARRAY[8, 2]] AS INTEGER ARRAY ARRAY), 2, 2))[1]")
                        .refused(List.of(SQLITE, MYSQL, MARIADB), "an array")
                        .yields(row(List.of(8, 2))),
                bare(
                                "array: an element of an element",
                                array(array(table).at(2)).at(1))
                        .on(POSTGRESQL, "(CAST('{{7,1},{8,2}}' AS INTEGER[]))[2][1]")
                        .on(
                                H2,
                                "(ARRAY_SLICE((ARRAY_SLICE(CAST(ARRAY[ARRAY[7, 1], ARRAY[8, 2]] AS"
                                        + " INTEGER ARRAY ARRAY), 2, 2))[1], 1, 1))[1]")
                        .refused(List.of(SQLITE, MYSQL, MARIADB), "an array")
                        .yields(8),
                bare(
                                "array: an array in an array of three dimensions",
                                array(cube).at(1))
                        .on(
                                H2,
                                "(ARRAY_SLICE(CAST(ARRAY[ARRAY[ARRAY[7], ARRAY[8]]] AS"
                                        + " INTEGER ARRAY ARRAY ARRAY), 1, 1))[1]")
                        .refused(List.of(SQLITE, MYSQL, MARIADB), "an array")
                        .refused(POSTGRESQL, "an array in an array of three dimensions")
                        .yields(row(List.of(List.of(7), List.of(8)))));
    }

    private static List<CompileCase> aSlice() {
        return List.of(
                bare(
                                "array: a slice",
                                array(new Inline<>(NUMBERS, List.of(7, 8, 9))).slice(2, 9))
                        .on(POSTGRESQL, "(CAST('{7,8,9}' AS INTEGER[]))[2:9]")
                        .on(
                                H2,
                                "ARRAY_SLICE(CAST(ARRAY[7, 8, 9] AS INTEGER ARRAY), 2, LEAST(9,"
                                        + " CARDINALITY(CAST(ARRAY[7, 8, 9] AS INTEGER ARRAY))))")
                        .refused(List.of(SQLITE, MYSQL, MARIADB), "an array")
                        .yields(row(List.of(8, 9))),
                bare("array: length", array(SOME).length())
                        .on(POSTGRESQL, "CARDINALITY(CAST(? AS INTEGER[]))", SOME)
                        .on(H2, "CARDINALITY(CAST(? AS INTEGER ARRAY))", SOME)
                        .refused(List.of(SQLITE, MYSQL, MARIADB), "an array")
                        .yields(3),
                bare(
                                "array: length of an array of arrays",
                                array(new Inline<>(Types.array(NUMBERS), List.of(List.of(7), List.of(8))))
                                        .length())
                        .on(POSTGRESQL, "ARRAY_LENGTH(CAST('{{7},{8}}' AS INTEGER[]), 1)")
                        .on(H2, "CARDINALITY(CAST(ARRAY[ARRAY[7], ARRAY[8]] AS INTEGER ARRAY ARRAY))")
                        .refused(List.of(SQLITE, MYSQL, MARIADB), "an array")
                        .yields(2),
                bare("array: put together", array(SOME).concat(List.of(4)))
                        .on(
                                POSTGRESQL,
                                "(CAST(? AS INTEGER[]) || CAST(? AS INTEGER[]))",
                                SOME,
                                value(NUMBERS, List.of(4)))
                        .on(
                                H2,
                                "(CAST(? AS INTEGER ARRAY) || CAST(? AS INTEGER ARRAY))",
                                SOME,
                                value(NUMBERS, List.of(4)))
                        .refused(List.of(SQLITE, MYSQL, MARIADB), "an array")
                        .yields(row(Arrays.asList(1, null, 3, 4))));
    }

    private static List<CompileCase> gatherRows() {
        return List.of(compileCase(
                        "array: gather rows",
                        select(arrayAgg(users.age).orderBy(users.id.asc())).from(users))
                .all("SELECT array_agg(users.age ORDER BY users.id) FROM users")
                .refused(MYSQL_FAMILY, "ORDER BY in an aggregate")
                .refused(SQLITE, "the type array of INTEGER")
                .yields(row(Arrays.asList(31, 25, null, 25))));
    }

    private static List<CompileCase> contains() {
        return List.of(
                where(
                                "array: contains",
                                array(value(Types.array(BIGINT), List.of(2L, 3L)))
                                        .contains(users.id))
                        .on(
                                POSTGRESQL,
                                "users.id = ANY(CAST(? AS BIGINT[]))",
                                value(Types.array(BIGINT), List.of(2L, 3L)))
                        .on(H2, "users.id = ANY(CAST(? AS BIGINT ARRAY))", value(Types.array(BIGINT), List.of(2L, 3L)))
                        .refused(List.of(SQLITE, MYSQL, MARIADB), "an array")
                        .yields(2L, 3L),
                where(
                                "array: does not contain",
                                not(array(value(Types.array(BIGINT), List.of(2L, 3L)))
                                        .contains(users.id)))
                        .on(
                                POSTGRESQL,
                                "users.id <> ALL(CAST(? AS BIGINT[]))",
                                value(Types.array(BIGINT), List.of(2L, 3L)))
                        .on(H2, "users.id <> ALL(CAST(? AS BIGINT ARRAY))", value(Types.array(BIGINT), List.of(2L, 3L)))
                        .refused(List.of(SQLITE, MYSQL, MARIADB), "an array")
                        .yields(1L, 4L),
                where("array: equal to any", users.age.eq(any(value(NUMBERS, Arrays.asList(25, null)))))
                        .on(
                                POSTGRESQL,
                                "users.age = ANY(CAST(? AS INTEGER[]))",
                                value(NUMBERS, Arrays.asList(25, null)))
                        .on(H2, "users.age = ANY(CAST(? AS INTEGER ARRAY))", value(NUMBERS, Arrays.asList(25, null)))
                        .refused(List.of(SQLITE, MYSQL, MARIADB), "an array")
                        .yields(2L, 4L),
                where("array: greater than all", users.age.gt(all(value(NUMBERS, List.of(25, 26)))))
                        .on(POSTGRESQL, "users.age > ALL(CAST(? AS INTEGER[]))", value(NUMBERS, List.of(25, 26)))
                        .on(H2, "users.age > ALL(CAST(? AS INTEGER ARRAY))", value(NUMBERS, List.of(25, 26)))
                        .refused(List.of(SQLITE, MYSQL, MARIADB), "an array")
                        .yields(1L));
    }

    private static List<CompileCase> containsAll() {
        return List.of(
                where(
                                "array: contains all",
                                array(arrayOf(users.age, literal(1))).containsAll(List.of(25, 1)))
                        .on(
                                POSTGRESQL,
                                "CAST(ARRAY[users.age, 1] AS INTEGER[]) @> CAST(? AS INTEGER[])",
                                value(NUMBERS, List.of(25, 1)))
                        .refused(List.of(SQLITE, MYSQL, MARIADB, H2), "containment and overlap of arrays")
                        .yields(2L, 4L),
                where(
                                "array: is contained",
                                array(arrayOf(users.age, literal(1))).containedIn(List.of(25, 1, 7)))
                        .on(
                                POSTGRESQL,
                                "CAST(? AS INTEGER[]) @> CAST(ARRAY[users.age, 1] AS INTEGER[])",
                                value(NUMBERS, List.of(25, 1, 7)))
                        .refused(List.of(SQLITE, MYSQL, MARIADB, H2), "containment and overlap of arrays")
                        .yields(2L, 4L),
                where("array: overlaps", array(arrayOf(users.age)).overlaps(List.of(31, 7)))
                        .on(
                                POSTGRESQL,
                                "CAST(ARRAY[users.age] AS INTEGER[]) && CAST(? AS INTEGER[])",
                                value(NUMBERS, List.of(31, 7)))
                        .refused(List.of(SQLITE, MYSQL, MARIADB, H2), "containment and overlap of arrays")
                        .yields(1L),
                where(
                                "array: does not overlap",
                                array(arrayOf(users.age))
                                        .overlaps(List.of(31, 7))
                                        .not())
                        .on(
                                POSTGRESQL,
                                "NOT CAST(ARRAY[users.age] AS INTEGER[]) && CAST(? AS INTEGER[])",
                                value(NUMBERS, List.of(31, 7)))
                        .refused(List.of(SQLITE, MYSQL, MARIADB, H2), "containment and overlap of arrays")
                        .yields(2L, 3L, 4L));
    }

    private static List<CompileCase> isEqual() {
        return List.of(where("array: is equal", arrayOf(users.age, literal(1)).eq(List.of(25, 1)))
                .on(
                        POSTGRESQL,
                        "CAST(ARRAY[users.age, 1] AS INTEGER[]) = CAST(? AS INTEGER[])",
                        value(NUMBERS, List.of(25, 1)))
                .on(
                        H2,
                        "CAST(ARRAY[users.age, 1] AS INTEGER ARRAY) = CAST(? AS INTEGER ARRAY)",
                        value(NUMBERS, List.of(25, 1)))
                .refused(List.of(SQLITE, MYSQL, MARIADB), "an array")
                .yields(2L, 4L));
    }
}
