package dev.aludel.tests.stream;

import static dev.aludel.schema.Schema.createTable;
import static dev.aludel.schema.Schema.primaryKey;
import static dev.aludel.sql.Sql.row;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.sql.Sql.text;
import static dev.aludel.type.Types.BIGINT;
import static dev.aludel.type.Types.varchar;

import dev.aludel.engine.Engine;
import dev.aludel.sql.Column;
import dev.aludel.sql.Select;
import dev.aludel.sql.Table;

/** A table of the numbers from one to very many, each with a text as wide as one likes. */
final class Numbers extends Table {
    static final Numbers NUMBERS = new Numbers();

    final Column<Long> n = column("n", BIGINT, primaryKey());
    final Column<String> body = column("body", varchar(1000));

    private Numbers() {
        super("numbers");
    }

    record Line(Long n, String body) {}

    static Select<Long> all() {
        return select(NUMBERS.n).from(NUMBERS).orderBy(NUMBERS.n);
    }

    /** All rows in the order of the key, which no database has to sort for. */
    static Select<Line> rows() {
        return select(row(NUMBERS.n, NUMBERS.body, Line::new)).from(NUMBERS).orderBy(NUMBERS.n);
    }

    /** Creates the table and lets the database write the rows. */
    static void fill(Engine engine, long count, int width) {
        engine.execute(createTable(NUMBERS));
        String body = "'" + "x".repeat(width) + "'";
        engine.execute(text("INSERT INTO numbers (n, body) "
                + switch (engine.dialect().name()) {
                    case "postgresql" -> "SELECT n, " + body + " FROM generate_series(1, " + count + ") AS s (n)";
                    case "mariadb" -> "SELECT seq, " + body + " FROM seq_1_to_" + count;
                    case "h2" -> "SELECT x, " + body + " FROM SYSTEM_RANGE(1, " + count + ")";
                    default ->
                        "WITH RECURSIVE s (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM s WHERE n < " + count
                                + ") SELECT n, " + body + " FROM s";
                }));
    }
}
