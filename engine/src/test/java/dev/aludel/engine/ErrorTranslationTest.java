package dev.aludel.engine;

import static dev.aludel.dialect.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.aludel.engine.EngineStrategies.BLOCKING;
import static dev.aludel.engine.Users.INSERT;
import static dev.aludel.engine.Users.INSERT_SQL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.aludel.dialect.ErrorKind;
import dev.aludel.dialect.ErrorRules;
import dev.aludel.driver.DriverException;
import dev.aludel.driver.FakeDriver;
import dev.aludel.error.ConstraintKind;
import dev.aludel.error.DataException;
import dev.aludel.error.DatabaseException;
import dev.aludel.error.IntegrityException;
import dev.aludel.error.InternalException;
import dev.aludel.error.NotSupportedException;
import dev.aludel.error.OperationalException;
import dev.aludel.error.ProgrammingException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ErrorTranslationTest {
    private static final int FIRST_CODE = 7000;

    private final FakeDriver driver = new FakeDriver(POSTGRESQL.with(rules()));
    private final Engine engine = Engines.create(driver, BLOCKING);

    /** One vendor code for each kind. */
    private static ErrorRules rules() {
        ErrorRules rules = ErrorRules.standard().constraint("constraint '([^']+)'");
        for (ErrorKind kind : ErrorKind.values()) {
            rules = rules.code(code(kind), kind);
        }
        return rules;
    }

    private static int code(ErrorKind kind) {
        return FIRST_CODE + List.of(ErrorKind.values()).indexOf(kind);
    }

    private DatabaseException errorOf(DriverException refusal) {
        driver.refuse(INSERT_SQL, refusal);
        return catchThrowableOfType(DatabaseException.class, () -> engine.execute(INSERT));
    }

    private static DriverException ofKind(ErrorKind kind, String message) {
        return new DriverException(message, "ZZ001", code(kind), false, null);
    }

    @ParameterizedTest
    @EnumSource(ErrorKind.class)
    void eachKindHasItsException(ErrorKind kind) {
        var cause = ofKind(kind, "no");
        DatabaseException error = errorOf(cause);

        assertThat(error).isExactlyInstanceOf(exceptionFor(kind)).hasCause(cause);
        assertThat(error.sqlState()).contains("ZZ001");
        assertThat(error.vendorCode()).isEqualTo(code(kind));
        assertThat(error.sql()).contains(INSERT_SQL);
        assertThat(error.isTransient()).isEqualTo(kind == ErrorKind.CONFLICT);
        assertThat(error.isConnectionLost()).isEqualTo(kind == ErrorKind.CONNECTION);
    }

    private static Class<? extends DatabaseException> exceptionFor(ErrorKind kind) {
        return switch (kind) {
            case UNIQUE, PRIMARY_KEY, FOREIGN_KEY, NOT_NULL, CHECK, EXCLUSION, INTEGRITY -> IntegrityException.class;
            case DATA -> DataException.class;
            case PROGRAMMING -> ProgrammingException.class;
            case NOT_SUPPORTED -> NotSupportedException.class;
            case CONFLICT, CONNECTION, AUTHENTICATION, OPERATIONAL -> OperationalException.class;
            case INTERNAL -> InternalException.class;
        };
    }

    @ParameterizedTest
    @EnumSource(
            value = ErrorKind.class,
            names = {"UNIQUE", "PRIMARY_KEY", "FOREIGN_KEY", "NOT_NULL", "CHECK", "EXCLUSION", "INTEGRITY"})
    void aConstraintHasItsKindAndName(ErrorKind kind) {
        var error = (IntegrityException) errorOf(ofKind(kind, "violates constraint 'users_name'"));

        assertThat(error.kind().name()).isEqualTo(kind == ErrorKind.INTEGRITY ? "UNKNOWN" : kind.name());
        assertThat(error.constraint()).contains("users_name");
    }

    @Test
    void aConstraintMayHaveNoName() {
        var error = (IntegrityException) errorOf(ofKind(ErrorKind.UNIQUE, "there is one already"));

        assertThat(error.kind()).isEqualTo(ConstraintKind.UNIQUE);
        assertThat(error.constraint()).isEmpty();
    }

    @Test
    void theDriversWordOnALossCounts() {
        DatabaseException error = errorOf(new DriverException("broken pipe", null, 0, true, null));

        assertThat(error).isInstanceOf(OperationalException.class);
        assertThat(error.isConnectionLost()).isTrue();
        assertThat(error.sqlState()).isEmpty();
    }

    @Test
    void aDriverMayGiveNoMessage() {
        driver.refuse(INSERT_SQL, new DriverException(null, null, 0, false, null));

        assertThatThrownBy(() -> engine.execute(INSERT)).hasMessageStartingWith("no message\n[SQL: ");
    }
}
