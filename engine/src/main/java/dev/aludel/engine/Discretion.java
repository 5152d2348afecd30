package dev.aludel.engine;

import dev.aludel.driver.DriverException;
import dev.aludel.type.WireValue;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Takes the values of statements out of what a database says about them, for databases like to quote them: PostgreSQL in a
 * second line, MariaDB and H2 in quotation marks. When in doubt it takes out too much.
 */
final class Discretion {
    private static final String MASK = "***";
    private static final Pattern QUOTED_OR_NUMBER =
            Pattern.compile("'(?:[^']|'')*'|(?<!\\w)-?\\d+(?:[.:-]\\d+)*(?!\\w)");

    private Discretion() {}

    /** The same error without the values, and without the client's own exception, which has them too. */
    static DriverException covered(DriverException error, List<WireValue> values) {
        String said = error.getMessage() == null ? "" : error.getMessage();
        String message =
                QUOTED_OR_NUMBER.matcher(said.lines().findFirst().orElse("")).replaceAll(MASK);
        for (String text : texts(values)) {
            message = word(text).matcher(message).replaceAll(MASK);
        }
        var covered = new DriverException(message, error.sqlState(), error.vendorCode(), error.connectionLost(), null);
        covered.setStackTrace(error.getStackTrace());
        return error.set() < 0 ? covered : covered.of(error.set());
    }

    /** The longest first, for one may be part of another. */
    private static List<String> texts(List<WireValue> values) {
        return values.stream()
                .map(WireValue::value)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .filter(text -> !text.isBlank())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static Pattern word(String text) {
        return Pattern.compile("(?<!\\w)" + Pattern.quote(text) + "(?!\\w)");
    }
}
