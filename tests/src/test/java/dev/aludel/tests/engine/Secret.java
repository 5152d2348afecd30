package dev.aludel.tests.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;

/** The password that the tests give, and that nobody may repeat. */
final class Secret {
    static final String PASSWORD = "ge4heim";

    private Secret() {}

    /** Looks into all of an error that a log would show: its causes, what it suppressed. */
    static void isNotIn(Throwable error) {
        isNotIn(error, PASSWORD);
    }

    static void isNotIn(Throwable error, String password) {
        var log = new StringWriter();
        error.printStackTrace(new PrintWriter(log));
        assertThat(log.toString()).doesNotContain(password);
    }
}
