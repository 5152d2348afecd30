package dev.aludel.testkit.cases;

import static dev.aludel.dialect.h2.H2Dialect.H2;
import static dev.aludel.dialect.mysql.MariadbDialect.MARIADB;
import static dev.aludel.dialect.mysql.MysqlDialect.MYSQL;
import static dev.aludel.dialect.mysql.MysqlOwnTypes.TINYINT_UNSIGNED;
import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.dialect.sqlite.SqliteDialect.SQLITE;
import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.createTable;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.sql.Sql.literal;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.value;
import static dev.aludel.testkit.CompileCase.compileCase;
import static dev.aludel.testkit.CompileCase.row;
import static dev.aludel.testkit.Fixture.users;
import static dev.aludel.testkit.KnownDialects.MYSQL_FAMILY;
import static dev.aludel.testkit.cases.Lines.bare;
import static dev.aludel.type.Types.SMALLINT;
import static dev.aludel.type.Types.TEXT;
import static dev.aludel.type.Types.exact;
import static dev.aludel.type.Types.numeric;
import static dev.aludel.type.Types.varchar;

import dev.aludel.sql.Cast;
import dev.aludel.sql.Column;
import dev.aludel.sql.Inline;
import dev.aludel.sql.Table;
import dev.aludel.testkit.CompileCase;
import dev.aludel.type.SqlType;
import java.math.BigDecimal;
import java.util.List;

/** Types under a database's own name, types that differ by dialect, and types with SQL around their values. */
final class ExactCases {
    private static final SqlType<BigDecimal> DECIMAL = exact("DECIMAL(8, 2)", numeric(8, 2));
    private static final SqlType<String> UPPER =
            exact("VARCHAR(20)", varchar(20)).sent("upper({})").read("lower({})");
    private static final Cast<String> CAST = users.name.cast(UPPER);

    private ExactCases() {}

    static List<CompileCase> cases() {
        return Lines.all(names(), variants(), around(), yielded(), nested());
    }

    private static List<CompileCase> names() {
        return List.of(
                create("a type by its very name", DECIMAL, new BigDecimal("1.25"))
                        .all("DECIMAL(8, 2)"),
                bare("cast to a type by its very name", literal("1.25").cast(DECIMAL))
                        .all("CAST('1.25' AS DECIMAL(8, 2))")
                        .yields(new BigDecimal("1.25")),
                bare("a literal of a type by its very name", new Inline<>(DECIMAL, new BigDecimal("1.25")))
                        .all("1.25")
                        .on(SQLITE, "1.25e0")
                        .yields(new BigDecimal("1.25")),
                create("a type of MySQL's own", TINYINT_UNSIGNED, (short) 255)
                        .on(MYSQL_FAMILY, "TINYINT UNSIGNED")
                        .refused(List.of(SQLITE, POSTGRESQL, H2), "the type TINYINT UNSIGNED"),
                bare("a bound value of a type of MySQL's own", value(TINYINT_UNSIGNED, (short) 255))
                        .on(MYSQL_FAMILY, "?", value(SMALLINT, (short) 255))
                        .refused(List.of(SQLITE, POSTGRESQL, H2), "the type TINYINT UNSIGNED")
                        .yields((short) 255));
    }

    private static List<CompileCase> variants() {
        SqlType<Short> small = SMALLINT.variant("mysql", TINYINT_UNSIGNED);
        SqlType<String> text =
                TEXT.variant("mysql", exact("MEDIUMTEXT", TEXT)).variant("mariadb", exact("TINYTEXT", TEXT));
        SqlType<String> either = varchar(9).variant("mysql", varchar(7)).variant("h2", exact("VARCHAR(8)", varchar(8)));
        return List.of(
                create("a variant of MySQL, and so of MariaDB", small, (short) 7)
                        .all("SMALLINT")
                        .on(MYSQL_FAMILY, "TINYINT UNSIGNED"),
                create("variants of MySQL and of MariaDB", text, "x")
                        .all("TEXT")
                        .on(MYSQL, "MEDIUMTEXT")
                        .on(MARIADB, "TINYTEXT")
                        .on(H2, "CHARACTER LARGE OBJECT"),
                bare("cast to variants", literal("abc").cast(either))
                        .on(SQLITE, "CAST('abc' AS TEXT)")
                        .on(POSTGRESQL, "CAST('abc' AS VARCHAR(9))")
                        .on(MYSQL_FAMILY, "CAST('abc' AS CHAR(7))")
                        .on(H2, "CAST('abc' AS VARCHAR(8))")
                        .yields("abc"));
    }

    private static List<CompileCase> around() {
        Table table = table("notes", column("a", UPPER));
        Column<String> a = table.column("a", String.class);
        return List.of(
                create("a type with SQL around its values", UPPER, "abc").all("VARCHAR(20)"),
                compileCase("SQL around a value that is stored", insert(table).set(a, "abc"))
                        .all("INSERT INTO notes (a) VALUES (upper(?))", "abc")
                        .notRun("the table is not there; its creation is run"),
                bare("SQL around a bound value and around what is yielded", value(UPPER, "aBc"))
                        .all("lower(upper(?))", "aBc")
                        .on(H2, "lower(CAST(upper(?) AS VARCHAR(20)))", "aBc")
                        .yields("abc"),
                bare("SQL around a literal", new Inline<>(UPPER, "aBc"))
                        .all("lower(upper('aBc'))")
                        .yields("abc"));
    }

    private static List<CompileCase> yielded() {
        return List.of(
                Lines.value("SQL around what is yielded", CAST)
                        .all("lower(CAST(users.name AS VARCHAR(20)))")
                        .on(SQLITE, "lower(CAST(users.name AS TEXT))")
                        .on(MYSQL_FAMILY, "lower(CAST(users.name AS CHAR(20)))")
                        .yields("ana"),
                Lines.value("SQL around what is yielded under a label", CAST.as("n"))
                        .all("lower(CAST(users.name AS VARCHAR(20))) AS n")
                        .on(SQLITE, "lower(CAST(users.name AS TEXT)) AS n")
                        .on(MYSQL_FAMILY, "lower(CAST(users.name AS CHAR(20))) AS n")
                        .yields("ana"),
                compileCase(
                                "SQL around what both queries of a union yield",
                                select(CAST)
                                        .from(users)
                                        .where(users.id.eq(literal(1L)))
                                        .unionAll(select(CAST).from(users).where(users.id.eq(literal(2L)))))
                        .within("SELECT lower(CAST(users.name AS {})) FROM users WHERE users.id = 1 UNION ALL SELECT"
                                + " lower(CAST(users.name AS {})) FROM users WHERE users.id = 2")
                        .all("VARCHAR(20)")
                        .on(SQLITE, "TEXT")
                        .on(MYSQL_FAMILY, "CHAR(20)")
                        .yields("ana", "bob"));
    }

    private static List<CompileCase> nested() {
        var inner = select(CAST.as("n")).from(users).where(users.id.eq(literal(1L)));
        var subquery = inner.as("s");
        return List.of(compileCase(
                        "SQL around what is yielded, and not within a subquery",
                        select(subquery.column("n", String.class)).from(subquery))
                .within("SELECT lower(s.n) FROM (SELECT CAST(users.name AS {}) AS n FROM users WHERE users.id = 1) AS"
                        + " s")
                .all("VARCHAR(20)")
                .on(SQLITE, "TEXT")
                .on(MYSQL_FAMILY, "CHAR(20)")
                .yields("ana"));
    }

    private static <T> CompileCase create(String name, SqlType<T> type, T value) {
        Table table = table("notes", column("a", type));
        return compileCase("create " + name, createTable(table))
                .within("CREATE TABLE notes (a {})")
                .then(insert(table).set(table.column("a", type.javaType()), value))
                .leaves(select(table), row(value));
    }
}
