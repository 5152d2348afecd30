package dev.aludel.reflect;

import dev.aludel.dialect.CatalogRules;
import dev.aludel.schema.SequenceOptions;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * What is worth saying of a sequence: where it does not count as it would by itself.
 *
 * @param rules how it would
 */
record Counting(CatalogRules rules) {
    SequenceOptions of(ReflectedSequence found) {
        return of(
                found.start(),
                found.increment(),
                found.minimum(),
                found.maximum(),
                found.cycle(),
                found.cache(),
                last(found.type()));
    }

    SequenceOptions of(ReflectedIdentity found, String type) {
        return of(
                found.start(),
                found.increment(),
                found.minimum(),
                found.maximum(),
                found.cycle(),
                found.cache(),
                last(type));
    }

    private long last(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "smallint" -> Short.MAX_VALUE;
            case "integer", "int" -> Integer.MAX_VALUE;
            default -> rules.lastNumber();
        };
    }

    private SequenceOptions of(
            long start, long increment, long minimum, long maximum, boolean cycle, long cache, long last) {
        boolean up = increment > 0;
        return new SequenceOptions(
                unless(start == (up ? minimum : maximum), start),
                unless(increment == 1, increment),
                unless(minimum == 1 && up, minimum),
                unless(maximum == last && up, maximum),
                cycle,
                unless(cache == rules.cache(), cache));
    }

    private static OptionalLong unless(boolean usual, long value) {
        return usual ? OptionalLong.empty() : OptionalLong.of(value);
    }
}
