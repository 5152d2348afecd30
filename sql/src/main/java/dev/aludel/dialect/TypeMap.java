package dev.aludel.dialect;

import dev.aludel.error.ArgumentException;
import dev.aludel.error.CompileException;
import dev.aludel.type.ArrayType;
import dev.aludel.type.Codec;
import dev.aludel.type.Json;
import dev.aludel.type.MappedType;
import dev.aludel.type.NativeType;
import dev.aludel.type.SqlType;
import dev.aludel.type.StandardType;
import dev.aludel.type.TypeName;
import dev.aludel.type.Wire;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    private static final TypeMap STANDARD = new TypeMap("standard SQL", standardRules(), Optional.empty(), Set.of());

    /** The dialect these are the types of, for messages. */
    private final String dialect;

    private final Map<TypeName, TypeRule> rules;
    private final Optional<ArrayForm> arrays;

    /** The databases whose native types the dialect has. */
    private final Set<String> natives;

    private TypeMap(String dialect, Map<TypeName, TypeRule> rules, Optional<ArrayForm> arrays, Set<String> natives) {
        this.dialect = dialect;
        this.rules = rules;
        this.arrays = arrays;
        this.natives = natives;
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
        return with(name, new TypeRule(spelling, rule(name).codec()));
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
        return with(name, new TypeRule(spelling, bare, rule(name).codec()));
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
        return with(name, new TypeRule(spelling, codec));
    }

    private TypeMap with(TypeName name, TypeRule rule) {
        Map<TypeName, TypeRule> more = new EnumMap<>(rules);
        more.put(name, rule);
        return new TypeMap(dialect, more, arrays, natives);
    }

    /**
     * Says that there are arrays.
     *
     * @param form how they are kept
     * @return a map with arrays
     */
    public TypeMap with(ArrayForm form) {
        return new TypeMap(dialect, rules, Optional.of(form), natives);
    }

    /**
     * Says that there are the types which a database has for itself ({@link NativeType}).
     *
     * @param database the database, for example {@code "postgresql"}
     * @return a map with these types
     */
    public TypeMap withTypesOf(String database) {
        return new TypeMap(
                dialect,
                rules,
                arrays,
                Stream.concat(natives.stream(), Stream.of(database)).collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * Says whether there are the types which a database has for itself.
     *
     * @param database the database, for example {@code "postgresql"}
     * @return whether there are
     */
    public boolean hasTypesOf(String database) {
        return natives.contains(database);
    }

    TypeMap of(String dialectName) {
        return new TypeMap(dialectName, rules, arrays, natives);
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
            case StandardType<?> standard -> spelling(standard, dialect);
            case MappedType<?, ?> mapped -> spelling(mapped.base(), dialect);
            case ArrayType<?> array -> arrays(array).spelling(spelling(array.element(), dialect));
            case NativeType<?> here -> checked(here).name();
        };
    }

    private ArrayForm arrays(ArrayType<?> type) {
        return arrays.orElseThrow(() -> new CompileException(
                "the type " + type, dialect, "keep the elements in a table of their own, or as JSON"));
    }

    private <T> NativeType<T> checked(NativeType<T> type) {
        if (!natives.contains(type.database())) {
            throw new CompileException(
                    "the type " + type + " of " + type.database(), dialect, "use a standard type, or TEXT");
        }
        return type;
    }

    private String spelling(StandardType<?> standard, String dialect) {
        TypeRule rule = rule(standard.name());
        List<Integer> arguments = standard.arguments();
        String spelling = arguments.isEmpty() ? rule.bare() : rule.spelling();
        if (arguments.isEmpty() && spelling.contains("{!}")) {
            throw new CompileException(standard.name() + " without arguments", dialect, missing(standard.name()));
        }
        String list = arguments.isEmpty()
                ? ""
                : arguments.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
        return spelling.replace("{!}", list).replace("{}", list);
    }

    private static String missing(TypeName name) {
        return switch (name) {
            case VARCHAR -> "give it a length, for example varchar(255), or use TEXT";
            case NUMERIC -> "give it its digits, for example numeric(12, 2)";
            default -> "give it its length or digits";
        };
    }

    /**
     * Returns how the values of a type travel.
     *
     * @param type the type
     * @param <T> the class of its values
     * @return the codec
     * @throws CompileException if the dialect does not have the type
     */
    @SuppressWarnings("unchecked") // the rule of a name is for the class of that name
    public <T> Codec<T> codec(SqlType<T> type) {
        return switch (type) {
            case StandardType<T> standard -> (Codec<T>) rule(standard.name()).codec();
            case MappedType<T, ?> mapped -> mapped(mapped);
            case ArrayType<?> array -> (Codec<T>) array(array);
            case NativeType<T> here ->
                Codec.of(
                        Wire.TEXT,
                        checked(here).write(),
                        String.class,
                        checked(here).read());
        };
    }

    private <E> Codec<List<E>> array(ArrayType<E> type) {
        return arrays(type).codec(type.element(), codec(type.element()));
    }

    private <T, S> Codec<T> mapped(MappedType<T, S> type) {
        return codec(type.base()).map(type.read(), type.write());
    }

    /**
     * Returns the standard type a type is kept as.
     *
     * @param type any type
     * @return itself, or what is below the user's own
     * @throws ArgumentException if that is an array or a type of one database alone
     */
    public static StandardType<?> standard(SqlType<?> type) {
        return switch (type) {
            case StandardType<?> standard -> standard;
            case MappedType<?, ?> mapped -> standard(mapped.base());
            case ArrayType<?> array -> throw noStandard(array);
            case NativeType<?> here -> throw noStandard(here);
        };
    }

    private static ArgumentException noStandard(SqlType<?> type) {
        return new ArgumentException("The type " + type + " is none of the standard types; ask type.stored() first.");
    }

    private TypeRule rule(TypeName name) {
        TypeRule rule = rules.get(name);
        if (rule == null) {
            throw new IllegalStateException("no rule for " + name);
        }
        return rule;
    }

    private static Map<TypeName, TypeRule> standardRules() {
        Map<TypeName, TypeRule> rules = new EnumMap<>(TypeName.class);
        for (TypeName name : TypeName.values()) {
            rules.put(name, standardRule(name));
        }
        return rules;
    }

    private static TypeRule standardRule(TypeName name) {
        return switch (name) {
            case INTEGER -> new TypeRule("INTEGER", Codec.identity(Wire.INTEGER, Integer.class));
            case BIGINT -> new TypeRule("BIGINT", Codec.identity(Wire.BIGINT, Long.class));
            case DOUBLE -> new TypeRule("DOUBLE PRECISION", Codec.identity(Wire.DOUBLE, Double.class));
            case NUMERIC -> new TypeRule("NUMERIC{}", Codec.identity(Wire.DECIMAL, BigDecimal.class));
            case BOOLEAN -> new TypeRule("BOOLEAN", Codec.identity(Wire.BOOLEAN, Boolean.class));
            case VARCHAR -> new TypeRule("VARCHAR{}", Codec.identity(Wire.TEXT, String.class));
            case TEXT -> new TypeRule("TEXT", Codec.identity(Wire.TEXT, String.class));
            case BYTES -> new TypeRule("BLOB", Codec.identity(Wire.BYTES, byte[].class));
            case DATE -> new TypeRule("DATE", Codec.identity(Wire.DATE, LocalDate.class));
            case TIME -> new TypeRule("TIME", Codec.identity(Wire.TIME, LocalTime.class));
            case TIMESTAMP -> new TypeRule("TIMESTAMP", Codec.identity(Wire.TIMESTAMP, LocalDateTime.class));
            case TIMESTAMP_TZ ->
                new TypeRule("TIMESTAMP WITH TIME ZONE", Codec.identity(Wire.TIMESTAMP_TZ, OffsetDateTime.class));
            case UUID -> new TypeRule("UUID", Codec.identity(Wire.UUID, UUID.class));
            case JSON, JSONB -> new TypeRule("JSON", Codec.of(Wire.TEXT, Json::text, String.class, Json::new));
        };
    }
}
