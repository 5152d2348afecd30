package dev.aludel.dialect.h2;

import static dev.aludel.type.Types.exact;

import dev.aludel.type.MappedType;
import dev.aludel.type.SqlType;
import dev.aludel.type.StandardType;
import java.util.Optional;

/**
 * {@code VARCHAR(50)} -> {@code VARCHAR}: a cast to the first cuts a text off, and one to {@code NUMERIC(10, 2)} rounds, where
 * the database is only to be told what kind of value will come.
 */
final class OpenType {
    private OpenType() {}

    static <T> SqlType<T> of(SqlType<T> type) {
        Optional<String> open = open(type);
        return open.isPresent() ? exact(open.get(), type) : type;
    }

    private static Optional<String> open(SqlType<?> type) {
        return switch (type) {
            case MappedType<?, ?> mapped -> open(mapped.base());
            case StandardType<?> standard when !standard.arguments().isEmpty() -> open(standard);
            default -> Optional.empty();
        };
    }

    private static Optional<String> open(StandardType<?> type) {
        return switch (type.name()) {
            case VARCHAR -> Optional.of("VARCHAR");
            case BYTES -> Optional.of("VARBINARY");
            case NUMERIC -> Optional.of("DECFLOAT");
            default -> Optional.empty();
        };
    }
}
