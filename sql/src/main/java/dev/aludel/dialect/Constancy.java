package dev.aludel.dialect;

import dev.aludel.sql.Bind;
import dev.aludel.sql.Bound;
import dev.aludel.sql.CustomExpression;
import dev.aludel.sql.CustomFromItem;
import dev.aludel.sql.CustomStatement;
import dev.aludel.sql.Inline;
import dev.aludel.sql.Node;
import dev.aludel.sql.Parameter;
import dev.aludel.sql.SchemaStatement;
import dev.aludel.sql.Statement;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Whether a statement becomes the same SQL and the same values whenever it is compiled. */
final class Constancy {
    private static final Set<Class<?>> CONSTANT = Set.of(
            Boolean.class,
            Short.class,
            Integer.class,
            Long.class,
            BigInteger.class,
            BigDecimal.class,
            Float.class,
            Double.class,
            String.class,
            LocalDate.class,
            LocalTime.class,
            LocalDateTime.class,
            OffsetDateTime.class,
            OffsetTime.class,
            ZonedDateTime.class,
            Instant.class,
            Duration.class,
            UUID.class);

    private Constancy() {}

    static boolean isConstant(Statement<?> statement) {
        AtomicBoolean constant = new AtomicBoolean(true);
        statement.walk(node -> {
            if (mayChange(node)) {
                constant.setPlain(false);
            }
        });
        return constant.getPlain();
    }

    private static boolean mayChange(Node node) {
        return switch (node) {
            case Bind<?> bind -> mayChange(bind.value());
            case Inline<?> inline -> mayChange(inline.value());
            case Parameter<?> parameter ->
                parameter.fallback().isPresent()
                        && mayChange(parameter.fallback().get());
            case Bound<?> bound -> true;
            case CustomExpression<?> custom -> true;
            case CustomFromItem custom -> true;
            case CustomStatement<?> custom -> true;
            case SchemaStatement definition -> true;
            default -> false;
        };
    }

    private static boolean mayChange(@Nullable Object value) {
        return value != null && !(value instanceof Enum<?>) && !CONSTANT.contains(value.getClass());
    }
}
