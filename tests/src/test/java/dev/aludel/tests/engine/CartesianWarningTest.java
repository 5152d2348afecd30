package dev.aludel.tests.engine;

import static dev.aludel.schema.Schema.column;
import static dev.aludel.schema.Schema.createTable;
import static dev.aludel.schema.Schema.table;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.type.Types.INTEGER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.engine.Connection;
import dev.aludel.engine.Engine;
import dev.aludel.engine.Engines;
import dev.aludel.sql.Column;
import dev.aludel.sql.Select;
import dev.aludel.sql.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A select whose tables nothing links is executed, and said to be one. */
class CartesianWarningTest {
    private static final Table CUPS = table("cups", column("size", INTEGER));
    private static final Table LIDS = table("lids", column("size", INTEGER));
    private static final Column<Integer> CUP = CUPS.column("size", Integer.class);
    private static final Column<Integer> LID = LIDS.column("size", Integer.class);

    private final Logger logger = Logger.getLogger("dev.aludel.engine.cartesian");
    private final List<String> logged = new ArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord line) {
            logged.add(line.getLevel() + " " + line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        logger.addHandler(handler);
        logger.setUseParentHandlers(false);
    }

    @AfterEach
    void stopListening() {
        logger.removeHandler(handler);
        logger.setUseParentHandlers(true);
    }

    @Test
    void aSelectThatPairsAllRowsIsSaidToBeOne() {
        try (Engine engine = Engines.create("sqlite:")) {
            engine.execute(createTable(CUPS));
            engine.execute(createTable(LIDS));
            try (Connection connection = engine.connect()) {
                assertThat(connection.all(select(CUP).from(CUPS, LIDS).where(CUP.eq(LID))))
                        .isEmpty();
                assertThat(logged).isEmpty();
                assertThat(connection.all(select(CUP).from(CUPS, LIDS))).isEmpty();
                assertThat(logged)
                        .containsExactly(
                                "WARNING The SELECT from cups and lids has no condition that links them and pairs each"
                                    + " row with each; join them on a condition, or say join(other, always()) if that"
                                    + " is meant.");
            }
        }
    }

    /** It is looked through when it is compiled, and what was found is kept with its SQL. */
    @Test
    void aStatementThatIsKeptIsWarnedOfEachTime() {
        Select<Integer> pairs = select(CUP).from(CUPS, LIDS);
        try (Engine engine = Engines.create("sqlite:")) {
            engine.execute(createTable(CUPS));
            engine.execute(createTable(LIDS));
            try (Connection connection = engine.connect()) {
                for (int i = 1; i <= 5; i++) {
                    assertThat(connection.all(pairs)).isEmpty();
                    assertThat(logged).hasSize(i);
                }
            }
        }
    }
}
