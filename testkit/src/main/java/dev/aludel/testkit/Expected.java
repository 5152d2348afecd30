package dev.aludel.testkit;

import dev.aludel.sql.Bind;
import java.util.List;

/** What one line of a case says a dialect makes of the statement. */
sealed interface Expected {
    /**
     * The statement is compiled to this.
     *
     * @param sql the SQL
     * @param binds the values, as the user has them
     */
    record Text(String sql, List<Bind<?>> binds) implements Expected {
        public Text {
            binds = List.copyOf(binds);
        }
    }

    /**
     * The statement is refused.
     *
     * @param construct what the message calls the construct
     */
    record Refusal(String construct) implements Expected {}
}
