package dev.aludel.tests.fault;

import static dev.aludel.type.Types.BIGINT;

import dev.aludel.sql.Column;
import dev.aludel.sql.Table;

/** A row for each half of a unit of work; without a key, so that the database does not hide what is done twice. */
final class Units extends Table {
    static final Units UNITS = new Units();

    final Column<Long> id = column("id", BIGINT);

    private Units() {
        super("units");
    }
}
