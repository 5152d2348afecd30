package dev.aludel.dialect;

import dev.aludel.error.ArgumentException;
import dev.aludel.error.CompileException;
import dev.aludel.type.ArrayType;
import dev.aludel.type.Codec;
import dev.aludel.type.EnumType;
import dev.aludel.type.ExactType;
import dev.aludel.type.MappedType;
import dev.aludel.type.NativeType;
import dev.aludel.type.SqlType;
import dev.aludel.type.StandardType;
import dev.aludel.type.TypeName;
import dev.aludel.type.VariantType;
import dev.aludel.type.Wire;
import dev.aludel.type.WireValue;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a dialect keeps the standard types: what it calls them and how their values travel. It does not change; a dialect
 * says where it differs from {@link #standard()}.
 *
 * <pre>{@code
 * TypeMap.standard()
 *         .with(TypeName.TEXT, "CLOB")
 *         .with(TypeName.DATE, "TEXT", Codec.of(Wire.TEXT, LocalDate::toString, String.class, LocalDate::parse))
 * }</pre>
 */
public final class TypeMap {
    private static final TypeMap STANDARD =
            new TypeMap(StandardTypes.rules(), EnumRule.TEXT, OtherTypes.NONE, List.of());

    private final Map<TypeName, TypeRule> rules;
    private final EnumRule enums;
    private final OtherTypes others;
    private final List<String> dialects;

    private TypeMap(Map<TypeName, TypeRule> rules, EnumRule enums, OtherTypes others, List<String> dialects) {
        this.rules = rules;
        this.enums = enums;
        this.others = others;
        this.dialects = dialects;
    }

    /** Whose types these are: the name of the dialect, then those it was made from. */
    TypeMap of(List<String> names) {
        return new TypeMap(rules, enums, others, names);
    }

    /**
     * The types as the SQL standard has them.
     *
     * @return the map to begin with
     */
    public static TypeMap standard() {
        return STANDARD;
    }

    /**
     * Calls a type by another name.
     *
     * @param name the type
     * @param spelling the type in SQL; {@code {}} stands for its arguments in parentheses, where there are any, and
     *     {@code {!}} for arguments it cannot do without
     * @return a map with this difference
     */
    public TypeMap with(TypeName name, String spelling) {
        return with(name, rule(name).called(spelling, spelling));
    }

    /**
     * Calls a type by other names, one of them for the type without arguments.
     *
     * <pre>{@code
     * types.with(TypeName.NUMERIC, "NUMERIC{}", "DECFLOAT")   // NUMERIC(10, 2), and DECFLOAT
     * }</pre>
     *
     * @param name the type
     * @param spelling the type in SQL, as in {@link #with(TypeName, String)}
     * @param bare the type in SQL where it has no arguments
     * @return a map with this difference
     */
    public TypeMap with(TypeName name, String spelling, String bare) {
        return with(name, rule(name).called(spelling, bare));
    }

    /**
     * Keeps a type in another way.
     *
     * @param name the type
     * @param spelling the type in SQL, as in {@link #with(TypeName, String)}
     * @param codec how its values travel
     * @return a map with this difference
     */
    public TypeMap with(TypeName name, String spelling, Codec<?> codec) {
        return with(name, rule(name).called(spelling, spelling).kept(arguments -> codec));
    }

    /**
     * Keeps a type in another way, under the name it has.
     *
     * @param name the type
     * @param codec how its values travel
     * @return a map with this difference
     */
    public TypeMap with(TypeName name, Codec<?> codec) {
        return with(name, rule(name).kept(arguments -> codec));
    }

    /**
     * Keeps a type in another way, which its arguments have a say in.
     *
     * @param name the type
     * @param codec from the type's arguments to how its values travel
     * @return a map with this difference
     */
    public TypeMap with(TypeName name, Function<List<Integer>, Codec<?>> codec) {
        return with(name, rule(name).kept(codec));
    }

    /**
     * Writes something around the values of a type, where a database would take them for something else.
     *
     * <pre>{@code types.withValue(TypeName.INTERVAL, "CAST({} AS INTERVAL)")}</pre>
     *
     * @param name the type
     * @param sql SQL in which {@code {}} stands for the value
     * @return a map with this difference
     */
    public TypeMap withValue(TypeName name, String sql) {
        return with(name, rule(name).boundAs(sql));
    }

    /**
     * Keeps enums in a type of the database's own.
     *
     * @param spelling writes the type
     * @return a map with this difference
     */
    public TypeMap withEnums(Function<EnumType<?>, String> spelling) {
        return with(new EnumRule(true, false, spelling));
    }

    /**
     * Keeps enums in a type of the database's own, and casts values to it where the database takes them for text.
     *
     * @param spelling writes the type
     * @return a map with this difference
     */
    public TypeMap withCastEnums(Function<EnumType<?>, String> spelling) {
        return with(new EnumRule(true, true, spelling));
    }

    private TypeMap with(TypeName name, TypeRule rule) {
        Map<TypeName, TypeRule> more = new EnumMap<>(rules);
        more.put(name, rule);
        return new TypeMap(more, enums, others, dialects);
    }

    private TypeMap with(EnumRule rule) {
        return new TypeMap(rules, rule, others, dialects);
    }

    /** Writes other schemas of enums than those declared. */
    TypeMap translating(SchemaMap schemas) {
        return with(enums.translating(schemas));
    }

    /**
     * Says that there are arrays.
     *
     * @param form how they are kept
     * @return a map with arrays
     */
    public TypeMap with(ArrayForm form) {
        return new TypeMap(rules, enums, others.with(form), dialects);
    }

    /**
     * Says that there are the types which a database has for itself ({@link NativeType}).
     *
     * @param database the database, for example {@code "postgresql"}
     * @return a map with these types
     */
    public TypeMap withTypesOf(String database) {
        return new TypeMap(rules, enums, others.with(database), dialects);
    }

    /**
     * Says whether there are the types which a database has for itself.
     *
     * @param database the database, for example {@code "postgresql"}
     * @return whether there are
     */
    public boolean hasTypesOf(String database) {
        return others.natives().contains(database);
    }

    /**
     * Returns a type in SQL.
     *
     * @param type the type
     * @param dialect the name of the dialect, for messages
     * @return for example {@code "NUMERIC(10, 2)"}
     * @throws CompileException if the dialect needs arguments that the type does not have
     */
    public String spelling(SqlType<?> type, String dialect) {
        return switch (type) {
            case StandardType<?> standard -> rule(standard.name()).spelling(standard, dialect);
            case MappedType<?, ?> mapped -> spelling(mapped.base(), dialect);
            case EnumType<?> enumType ->
                enumType.isNative() && enums.isNative()
                        ? enums.spelling().apply(enumType)
                        : spelling(enumType.text(), dialect);
            case ExactType<?> exact -> here(exact).sql();
            case VariantType<?> variant -> spelling(chosen(variant), dialect);
            case ArrayType<?> array -> others.arrays(array, name()).spelling(spelling(array.element(), dialect));
            case NativeType<?> here -> others.checked(here, name()).name();
        };
    }

    private String name() {
        return dialects.isEmpty() ? "standard SQL" : dialects.getFirst();
    }

    /**
     * Returns how the values of a type travel.
     *
     * @param type the type
     * @param <T> the class of its values
     * @return the codec
     */
    @SuppressWarnings("unchecked") // the rule of a name is for the class of that name
    public <T> Codec<T> codec(SqlType<T> type) {
        return switch (type) {
            case StandardType<T> standard -> {
                Codec<T> kept = (Codec<T>) rule(standard.name()).codec().apply(standard.arguments());
                yield standard.strict() ? Exactly.strict(kept) : kept;
            }
            case MappedType<T, ?> mapped -> mapped(mapped);
            case EnumType<?> enumType -> (Codec<T>) labels(enumType);
            case ExactType<T> exact -> codec(here(exact).base());
            case VariantType<T> variant -> codec(chosen(variant));
            case ArrayType<?> array -> (Codec<T>) array(array);
            case NativeType<T> here -> text(others.checked(here, name()));
        };
    }

    private static <T> Codec<T> text(NativeType<T> type) {
        return Codec.of(Wire.TEXT, type.write(), String.class, type.read());
    }

    private <E> Codec<List<E>> array(ArrayType<E> type) {
        return others.arrays(type, name()).codec(type.element(), codec(type.element()));
    }

    private <E> Codec<E> labels(EnumType<E> type) {
        return codec(type.text()).map(type::constant, type::label);
    }

    /** The variant of the dialect, or of the one it was made from, or none of them. */
    <T> SqlType<T> chosen(VariantType<T> type) {
        for (String dialect : dialects) {
            SqlType<T> variant = type.variants().get(dialect);
            if (variant != null) {
                return variant;
            }
        }
        return type.base();
    }

    private <T> ExactType<T> here(ExactType<T> type) {
        if (!type.dialects().isEmpty() && type.dialects().stream().noneMatch(dialects::contains)) {
            throw new CompileException(
                    "the type " + type.sql(),
                    name(),
                    "give the column a type for it: type.variant(\"" + name() + "\", …)");
        }
        return type;
    }

    /**
     * Returns what is written around a value of a type.
     *
     * @param type the type
     * @return SQL in which <code>{}</code> stands for the value, and often nothing but that
     */
    public String around(SqlType<?> type) {
        return switch (type) {
            case StandardType<?> standard -> rule(standard.name()).bound();
            case MappedType<?, ?> mapped -> around(mapped.base());
            case EnumType<?> enumType ->
                enumType.isNative() && enums.cast()
                        ? "CAST({} AS " + enums.spelling().apply(enumType) + ")"
                        : around(enumType.text());
            case ExactType<?> exact -> exact.around().equals("{}") ? around(exact.base()) : exact.around();
            case VariantType<?> variant -> around(chosen(variant));
            case ArrayType<?> array -> "CAST({} AS " + spelling(array, name()) + ")";
            case NativeType<?> here -> "CAST({} AS " + spelling(here, name()) + ")";
        };
    }

    /**
     * Returns what is written around an expression of a type that a statement yields.
     *
     * @param type the type
     * @return SQL in which <code>{}</code> stands for the expression, and often nothing but that
     */
    public String selected(SqlType<?> type) {
        return switch (type) {
            case StandardType<?> standard -> "{}";
            case MappedType<?, ?> mapped -> selected(mapped.base());
            case EnumType<?> enumType -> "{}";
            case ExactType<?> exact -> exact.selected();
            case VariantType<?> variant -> selected(chosen(variant));
            case ArrayType<?> array -> "{}";
            case NativeType<?> here -> "{}";
        };
    }

    /**
     * Turns a value into what the driver is given.
     *
     * @param type the type of the value
     * @param value the value, or {@code null}
     * @param dialect the name of the dialect, for messages
     * @param <T> the class of the value
     * @return the value in the form in which it travels
     * @throws ArgumentException if the dialect cannot keep the value as it is, or the user's own function fails; the
     *     message does not name the value
     */
    public <T> WireValue encode(SqlType<T> type, @Nullable T value, String dialect) {
        return encode(codec(type), type, value, dialect);
    }

    /** With the codec of the type, looked up once for many values. */
    <T> WireValue encode(Codec<T> codec, SqlType<T> type, @Nullable T value, String dialect) {
        try {
            return new WireValue(codec.wire(), codec.encode(value));
        } catch (RuntimeException e) {
            String kind = value == null ? "null" : value.getClass().getName();
            String reason = e instanceof ArgumentException
                    ? e.getMessage()
                    : "its codec fails with " + e.getClass().getName() + ".";
            throw new ArgumentException(
                    "A " + kind + " cannot be sent to " + dialect + " as " + type + ": " + reason, e);
        }
    }

    private <T, S> Codec<T> mapped(MappedType<T, S> type) {
        return codec(type.base()).map(type.read(), type.write());
    }

    /**
     * Returns the standard type a type is kept as.
     *
     * @param type any type
     * @return itself, or what is below the user's own; nothing for an array or a type of one database alone
     */
    public static Optional<StandardType<?>> standard(SqlType<?> type) {
        return STANDARD.kept(type);
    }

    /**
     * Returns the standard type a type is kept as in this dialect.
     *
     * @param type any type
     * @return as {@link #standard(SqlType)}, of the variant for this dialect
     */
    public Optional<StandardType<?>> kept(SqlType<?> type) {
        return switch (type) {
            case StandardType<?> standard -> Optional.of(standard);
            case MappedType<?, ?> mapped -> kept(mapped.base());
            case EnumType<?> enumType -> kept(enumType.text());
            case ExactType<?> exact -> kept(exact.base());
            case VariantType<?> variant -> kept(chosen(variant));
            case ArrayType<?> array -> Optional.empty();
            case NativeType<?> here -> Optional.empty();
        };
    }

    private TypeRule rule(TypeName name) {
        TypeRule rule = rules.get(name);
        if (rule == null) {
            throw new IllegalStateException("no rule for " + name);
        }
        return rule;
    }
}
