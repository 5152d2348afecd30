package dev.aludel.dialect;

import dev.aludel.error.CompileException;
import dev.aludel.type.ArrayType;
import dev.aludel.type.SqlType;
import dev.aludel.type.Wire;
import dev.aludel.type.WireValue;
import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.List;
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
    protected final <T> void literal(SqlType<T> type, @Nullable T value) {
        WireValue wire = encode(type, value);
        sql(wire.value() == null ? "NULL" : typed(type, literal(type, wire, wire.value())));
    }

    private String literal(SqlType<?> type, WireValue wire, Object value) {
        return switch (wire.wire()) {
            case BOOLEAN -> bool((Boolean) value);
            case INTEGER, BIGINT -> value.toString();
            case DECIMAL -> ((BigDecimal) value).toPlainString();
            case DOUBLE -> number(type, (Double) value);
            case TEXT -> text((String) value);
            case BYTES -> bytes(HexFormat.of().formatHex((byte[]) value));
            case DATE -> "DATE " + text(value.toString());
            case TIME -> "TIME " + text(Temporals.time(value));
            case TIMESTAMP -> "TIMESTAMP " + text(Temporals.timestamp(value));
            case TIMESTAMP_TZ -> "TIMESTAMP WITH TIME ZONE " + text(Temporals.timestampWithZone(value));
            case UUID -> "CAST(" + text(value.toString()) + " AS UUID)";
            case ARRAY -> array(type, (List<?>) value);
            case ANY ->
                throw new CompileException(
                        "a literal of the type " + type, dialect(), "bind the value instead of printing it");
        };
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

    private String number(SqlType<?> type, Double value) {
        if (value.isNaN() || value.isInfinite()) {
            throw new CompileException("the literal " + value + " of the type " + type, dialect(), "bind the value");
        }
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
        if (value.indexOf('\0') >= 0) {
            throw new CompileException("a literal with the character U+0000", dialect(), "bind the value instead");
        }
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
