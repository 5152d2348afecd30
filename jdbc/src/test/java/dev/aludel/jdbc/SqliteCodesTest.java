package dev.aludel.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The table of codes against the one inside the driver. */
class SqliteCodesTest {
    private static final int FIRST_THAT_IS_NO_ERROR = 27;

    @Test
    void everyExtendedCodeOfTheDriverIsFound() throws ReflectiveOperationException {
        Class<?> codes = Class.forName("org.sqlite.SQLiteErrorCode");
        int checked = 0;
        for (Object code : codes.getEnumConstants()) {
            int number = codes.getField("code").getInt(code);
            int plain = number & 0xFF;
            if (number > 0xFF && plain > 0 && plain < FIRST_THAT_IS_NO_ERROR) {
                String name = ((Enum<?>) code).name();
                assertThat(extended("[" + name + "] why", plain)).as(name).isEqualTo(number);
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(60);
    }

    @Test
    void whatHasNoExtendedCodeKeepsItsOwn() {
        assertThat(extended("[SQLITE_BUSY] The database file is locked", 5)).isEqualTo(5);
        assertThat(extended("[SQLITE_CONSTRAINT_UNHEARD] why", 19)).isEqualTo(19);
        assertThat(extended("database connection closed", 0)).isZero();
        assertThat(extended(null, 0)).isZero();
    }

    private static int extended(String message, int code) {
        return SqliteCodes.extended(new SQLException(message, null, code));
    }
}
