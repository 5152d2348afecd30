package dev.aludel.engine;

import static java.lang.System.Logger.Level.WARNING;

import dev.aludel.sql.CartesianProducts;
import dev.aludel.sql.Statement;

/** Warns of statements that pair each row of one table with each of another; the logger can be turned off by its name. */
final class CartesianWarning {
    private static final System.Logger LOG = System.getLogger("dev.aludel.engine.cartesian");

    private CartesianWarning() {}

    static void check(Statement<?> statement) {
        if (LOG.isLoggable(WARNING)) {
            CartesianProducts.in(statement).forEach(warning -> LOG.log(WARNING, warning));
        }
    }
}
