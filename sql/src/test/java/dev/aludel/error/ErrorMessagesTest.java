package dev.aludel.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

class ErrorMessagesTest {
    private static final ErrorDetails DUPLICATE = new ErrorDetails(
            "duplicate key value", "23505", 0, "INSERT INTO users (name) VALUES ($1)", "['ana']", false, false);

    @Test
    void tellsMessageSqlParametersAndCodes() {
        assertThat(DUPLICATE.describe()).isEqualTo("""
            duplicate key value
            [SQL: INSERT INTO users (name) VALUES ($1)]
            [parameters: ['ana']]
            [SQLSTATE 23505, vendor code 0]\
            """);
    }

    @Test
    void saysThatParametersAreHidden() {
        var details = new ErrorDetails("too long", "22001", 0, "INSERT", null, false, false);

        assertThat(details.describe())
                .isEqualTo("too long\n[SQL: INSERT]\n[parameters hidden]\n[SQLSTATE 22001, vendor code 0]");
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        assertThat(ErrorDetails.of("server down").describe()).isEqualTo("server down");
        assertThat(new ErrorDetails("x", null, 0, null, null, false, false).describe())
                .isEqualTo("x");
        assertThat(new ErrorDetails("x", null, 0, "SELECT 1", "", false, false).describe())
                .isEqualTo("x\n[SQL: SELECT 1]");
        assertThat(new ErrorDetails("x", null, 19, null, "", false, false).describe())
                .isEqualTo("x\n[SQLSTATE unknown, vendor code 19]");
    }

    @Test
    void aDatabaseExceptionGivesItsDetails() {
        var cause = new IllegalStateException();
        var error = new DatabaseException(DUPLICATE, cause);

        assertThat(error).hasMessage(DUPLICATE.describe()).hasCause(cause);
        assertThat(error.details()).isSameAs(DUPLICATE);
        assertThat(error.sqlState()).contains("23505");
        assertThat(error.vendorCode()).isZero();
        assertThat(error.sql()).contains("INSERT INTO users (name) VALUES ($1)");
        assertThat(error.parameters()).contains("['ana']");
        assertThat(error.isTransient()).isFalse();
        assertThat(error.isConnectionLost()).isFalse();
    }

    @Test
    void aDatabaseExceptionMayKnowLittle() {
        var error = new OperationalException(new ErrorDetails("gone", null, 5, null, null, true, true), null);

        assertThat(error.sqlState()).isEmpty();
        assertThat(error.sql()).isEmpty();
        assertThat(error.parameters()).isEmpty();
        assertThat(error.vendorCode()).isEqualTo(5);
        assertThat(error.isTransient()).isTrue();
        assertThat(error.isConnectionLost()).isTrue();
        assertThat(error).hasNoCause();
    }

    @Test
    void anIntegrityExceptionNamesTheConstraint() {
        var named = new IntegrityException(DUPLICATE, ConstraintKind.UNIQUE, "uq_users_name", null);
        var unnamed = new IntegrityException(DUPLICATE, ConstraintKind.UNKNOWN, null, null);

        assertThat(named.kind()).isEqualTo(ConstraintKind.UNIQUE);
        assertThat(named.constraint()).contains("uq_users_name");
        assertThat(unnamed.kind()).isEqualTo(ConstraintKind.UNKNOWN);
        assertThat(unnamed.constraint()).isEmpty();
    }

    @Test
    void aCompileExceptionSaysWhatToUseInstead() {
        var error = new CompileException("RIGHT JOIN", "SQLite", "swap the two sides and use a LEFT JOIN");

        assertThat(error).hasMessage("SQLite cannot do RIGHT JOIN; swap the two sides and use a LEFT JOIN");
        assertThat(error.construct()).isEqualTo("RIGHT JOIN");
        assertThat(error.dialect()).isEqualTo("SQLite");
        assertThat(error.hint()).isEqualTo("swap the two sides and use a LEFT JOIN");
        assertThat(error.isTransient()).isFalse();
    }

    @Test
    void anExceptionSurvivesSerialization() throws IOException, ClassNotFoundException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(new IntegrityException(DUPLICATE, ConstraintKind.CHECK, "ck_age", null));
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            var copy = (IntegrityException) in.readObject();

            assertThat(copy.details()).isEqualTo(DUPLICATE);
            assertThat(copy.kind()).isEqualTo(ConstraintKind.CHECK);
            assertThat(copy.constraint()).contains("ck_age");
        }
    }
}
