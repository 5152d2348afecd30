package dev.aludel.type;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * The forms in which a value crosses the border between a dialect and a driver, each with the one Java class it has
 * there.
 *
 * <p>The list is short on purpose: a driver has to bind and to read exactly these classes, and {@code null}, and nothing
 * else. That a UUID is kept as text in SQLite is the dialect's decision; the driver is then handed {@link #TEXT}.
 */
public enum Wire {
    /** {@code true} and {@code false}. */
    BOOLEAN(Boolean.class),
    /** A whole number of 32 bits. */
    INTEGER(Integer.class),
    /** A whole number of 64 bits. */
    BIGINT(Long.class),
    /** A binary floating point number of 64 bits. */
    DOUBLE(Double.class),
    /** An exact decimal number, its scale kept. */
    DECIMAL(BigDecimal.class),
    /** Characters. */
    TEXT(String.class),
    /** Bytes. */
    BYTES(byte[].class),
    /** A day of the calendar. */
    DATE(LocalDate.class),
    /** A time of day without a zone. */
    TIME(LocalTime.class),
    /** A day and a time without a zone. */
    TIMESTAMP(LocalDateTime.class),
    /** A point in time; the offset is the one the database gives back, often UTC. */
    TIMESTAMP_TZ(OffsetDateTime.class),
    /** A UUID in the database's own type. */
    UUID(UUID.class),
    /** An array: a list of objects of one other form, of {@code null}, or of lists of them. */
    ARRAY(List.class),
    /** Whatever the driver has, as the nearest class of this list; for statements whose columns nobody has typed. */
    ANY(Object.class);

    private final Class<?> javaType;

    Wire(Class<?> javaType) {
        this.javaType = javaType;
    }

    /**
     * Returns the class a value of this form has.
     *
     * @return for example {@code LocalDate.class} for {@link #DATE}
     */
    public Class<?> javaType() {
        return javaType;
    }
}
