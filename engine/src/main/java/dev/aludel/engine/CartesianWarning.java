package dev.aludel.engine;

import static java.lang.System.Logger.Level.WARNING;

import dev.aludel.sql.CartesianProducts;
import dev.aludel.sql.Statement;
import java.util.List;

/** Warns of statements that pair each row of one table with each of another; the logger can be turned off by its name. */
final class CartesianWarning {
    private static final System.Logger LOG = System.getLogger("dev.aludel.engine.cartesian");

    private CartesianWarning() {}

    /** What there is to warn of; asked when a statement is compiled, and not each time it is executed. */
    static List<String> of(Statement<?> statement) {
        return LOG.isLoggable(WARNING) ? CartesianProducts.in(statement) : List.of();
    }

    static void log(List<String> warnings) {
        for (String warning : warnings) {
            LOG.log(WARNING, warning);
        }
    }
}
