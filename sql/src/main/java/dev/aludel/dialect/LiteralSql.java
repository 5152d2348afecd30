package dev.aludel.dialect;

import dev.aludel.error.CompileException;
import dev.aludel.type.ArrayType;
import dev.aludel.type.SqlType;
import dev.aludel.type.Wire;
import dev.aludel.type.WireValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The layer of the compiler that prints values as literals. A dialect overrides the methods it spells differently. */
abstract class LiteralSql extends SqlText {
    LiteralSql(Dialect dialect) {
        super(dialect);
    }

    /**
     * Prints a value.
     *
     * @param type the value's type
     * @param value the value, or {@code null}
     * @param <T> its class
     */
    @Override
    protected final <T> void literal(SqlType<T> type, @Nullable T value) {
        refuse(type, value);
        WireValue wire = encode(type, value);
        refuse(type, wire.value());
        if (wire.value() == null) {
            sql("NULL");
        } else {
            around(type, literal(type, wire, wire.value()));
        }
    }

    private String literal(SqlType<?> type, WireValue wire, Object value) {
        return switch (wire.wire()) {
            case BOOLEAN -> bool((Boolean) value);
            case INTEGER, BIGINT -> value.toString();
            case DECIMAL -> ((BigDecimal) value).toPlainString();
            case DOUBLE -> number((Double) value);
            case TEXT -> text((String) value);
            case BYTES -> bytes(HexFormat.of().formatHex((byte[]) value));
            case DATE -> "DATE " + dated(type, (LocalDate) value, Object::toString);
            case TIME -> "TIME " + text(Temporals.time(value));
            case TIMESTAMP -> "TIMESTAMP " + dated(type, (LocalDateTime) value, Temporals::timestamp);
            case TIMESTAMP_TZ ->
                "TIMESTAMP WITH TIME ZONE " + dated(type, (OffsetDateTime) value, Temporals::timestampWithZone);
            case UUID -> "CAST(" + text(value.toString()) + " AS UUID)";
            case ARRAY -> array(type, (List<?>) value);
            case ANY ->
                throw new CompileException(
                        "a literal of the type " + type, dialect(), "bind the value instead of printing it");
        };
    }

    /** Databases agree on the spelling of years with four digits, and on no others. */
    private String dated(SqlType<?> type, Temporal value, Function<Object, String> spelling) {
        int year = value.get(ChronoField.YEAR);
        String text = year < 1 || year > 9999 ? "" : spelling.apply(value);
        if (text.isEmpty() || text.startsWith("+") || text.startsWith("0000")) {
            throw new CompileException(
                    "a literal of the type " + type + " with a year that is not one from 1 to 9999",
                    dialect(),
                    "bind the value instead of printing it");
        }
        return text(text);
    }

    private String array(SqlType<?> type, List<?> values) {
        SqlType<?> element = ((ArrayType<?>) type.stored()).element();
        Wire form = target().types().codec(element).wire();
        StringBuilder list = new StringBuilder("ARRAY[");
        String separator = "";
        for (Object value : values) {
            list.append(separator);
            list.append(value == null ? "NULL" : literal(element, new WireValue(form, value), value));
            separator = ", ";
        }
        return list.append(']').toString();
    }

    /** What no dialect can print; some could send it beside the SQL. */
    private void refuse(SqlType<?> type, @Nullable Object value) {
        if (value instanceof Double number && (number.isNaN() || number.isInfinite())) {
            throw new CompileException("the literal " + value + " of the type " + type, dialect(), "bind the value");
        }
        if (value instanceof String text) {
            refuseZero(text);
        }
    }

    private void refuseZero(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new CompileException("a literal with the character U+0000", dialect(), "bind the value instead");
        }
    }

    private static String number(Double value) {
        return value + (value.toString().contains("E") ? "" : "e0");
    }

    /**
     * Prints text: {@code 'it''s'}.
     *
     * @param value the text
     * @return the literal
     * @throws CompileException if the text holds U+0000, which no literal can
     */
    protected String text(String value) {
        refuseZero(value);
        return "'" + value.replace("'", "''") + "'";
    }

    /**
     * Prints {@code true} or {@code false}.
     *
     * @param value which of the two
     * @return the literal
     */
    protected String bool(boolean value) {
        return value ? "TRUE" : "FALSE";
    }

    /**
     * Prints bytes: {@code X'00ff'}.
     *
     * @param hex the bytes in hexadecimal digits
     * @return the literal
     */
    protected String bytes(String hex) {
        return "X'" + hex + "'";
    }
}
