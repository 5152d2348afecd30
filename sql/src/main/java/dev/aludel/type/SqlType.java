package dev.aludel.type;

import java.util.Map;
import java.util.function.Function;

/**
 * What a value in SQL is: its Java class and its name among the standard types. A type is a plain value and knows no
 * database.
 *
 * <pre>{@code
 * Column<Long> id = column("id", BIGINT, primaryKey());
 * SqlType<Email> email = VARCHAR.map(Email.class, Email::new, Email::text);
 * }</pre>
 *
 * @param <T> the Java class of the values
 */
public sealed interface SqlType<T>
        permits StandardType, MappedType, EnumType, ExactType, VariantType, ArrayType, NativeType {
    /**
     * Returns the class of the values in Java.
     *
     * @return for example {@code Long.class} for {@code BIGINT}
     */
    Class<T> javaType();

    /**
     * Makes a type whose values are kept as this type but are objects of the user's own in Java. {@code null} stays
     * {@code null} and reaches neither function.
     *
     * <pre>{@code
     * enum Colour { RED, GREEN }
     * SqlType<Colour> colour = varchar(5).map(Colour.class, Colour::valueOf, Colour::name);
     * }</pre>
     *
     * <p>Objects of any class are kept as bytes in the same way, by a serializer of your choice. Java's own must not read
     * what others may have written.
     *
     * <pre>{@code
     * SqlType<Basket> basket = BYTES.map(Basket.class, Basket::parseFrom, Basket::toByteArray);
     * }</pre>
     *
     * @param <U> the user's class
     * @param type the user's class
     * @param read from the value of the database to the user's
     * @param write from the user's value to that of the database
     * @return the new type; compare it by identity of its functions, so keep it in a constant
     */
    default <U> SqlType<U> map(Class<U> type, Function<T, U> read, Function<U, T> write) {
        return new MappedType<>(this, type, read, write);
    }

    /**
     * Returns the type as the database has it.
     *
     * @return this type, or what is below the user's own where it was made by {@link #map}
     */
    default SqlType<?> stored() {
        return switch (this) {
            case MappedType<?, ?> mapped -> mapped.base().stored();
            case ExactType<?> exact -> exact.base().stored();
            case VariantType<?> variant -> variant.base().stored();
            case StandardType<?> standard -> standard;
            case EnumType<?> labels -> labels;
            case ArrayType<?> array -> array;
            case NativeType<?> here -> here;
        };
    }

    /**
     * Makes a type that is another one on one dialect, and on those made from it: MariaDB takes the variant of MySQL
     * unless it has its own.
     *
     * <pre>{@code
     * SqlType<String> body = TEXT.variant("mysql", exact("MEDIUMTEXT", TEXT));
     * // body TEXT     on PostgreSQL
     * // body MEDIUMTEXT     on MySQL and MariaDB
     * }</pre>
     *
     * @param dialect the name of the dialect
     * @param other the type there
     * @return the type of both
     */
    default SqlType<T> variant(String dialect, SqlType<T> other) {
        return new VariantType<>(this, Map.of(dialect, other));
    }
}
