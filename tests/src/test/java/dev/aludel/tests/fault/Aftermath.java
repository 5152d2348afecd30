package dev.aludel.tests.fault;

import static dev.aludel.schema.Schema.dropTable;
import static dev.aludel.tests.engine.Eventually.until;
import static dev.aludel.tests.fault.Units.UNITS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.engine.Connection;
import dev.aludel.engine.Engine;
import dev.aludel.error.DatabaseException;
import dev.aludel.tests.engine.Sessions;
import java.util.ArrayList;
import java.util.List;

/** What must hold when a fault is over and the work has ended. */
final class Aftermath {
    private Aftermath() {}

    /** Nothing is lent, nothing runs, and the server counts as many connections as the pool. */
    static void settled(Engine engine, Sessions sessions) throws Exception {
        until(() -> engine.poolStatus().inUse() == 0 && engine.poolStatus().waiting() == 0);
        touchAll(engine);
        until(() -> sessions.busy() == 0);
        until(() -> sessions.ids().size() == engine.poolStatus().idle());
        assertThat(engine.poolStatus().idle()).isBetween(1, engine.poolStatus().size());
    }

    /** Uses each connection once, so that the pool learns which of them the server has killed. */
    private static void touchAll(Engine engine) {
        List<Connection> connections = new ArrayList<>();
        try {
            for (int i = 0; i < engine.poolStatus().size(); i++) {
                connections.add(engine.connect());
            }
            connections.forEach(Aftermath::touch);
        } finally {
            connections.forEach(Connection::close);
        }
    }

    private static void touch(Connection connection) {
        try {
            connection.executeSql("SELECT 1");
        } catch (DatabaseException e) {
            assertThat(e.isConnectionLost()).as(e.toString()).isTrue();
        }
    }

    /** A transaction left open anywhere would keep the table from being dropped. */
    static void nothingHoldsTheTable(Engine engine) {
        engine.execute(dropTable(UNITS));
    }
}
