package dev.aludel.schema;

import dev.aludel.error.ArgumentException;
import dev.aludel.schema.ObjectName.Origin;
import dev.aludel.sql.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How constraints and indexes are named that have no name, so that they can be dropped and changed later. Each call returns
 * another one.
 *
 * <pre>{@code
 * NamingConvention.DEFAULT
 *         .uniques("uq_{table_name}_{column_0_name}")
 *         .foreignKeys("fk_{table_name}_{column_0_name}_{referred_table_name}")
 *         .checks("ck_{table_name}_{constraint_name}")
 *         .primaryKeys("pk_{table_name}")
 * }</pre>
 *
 * <p>The tokens are {@code table_name}, {@code column_0_name} (and 1, 2, …), {@code column_0_label} (with the table in
 * front), {@code column_0N_name} (all columns in one), {@code column_0_N_name} (all, with {@code _} between them), the same
 * with {@code referred_} in front for where a foreign key leads, {@code referred_table_name}, {@code constraint_name} (the
 * name that was given), and those of {@link #token}. A name that was given is kept unless the pattern holds
 * {@code constraint_name}; one made with {@link Schema#finalName} is always kept. A name made by a convention that is too long for a
 * dialect is cut and ends in a checksum.
 */
public final class NamingConvention {
    /** Names indexes {@code ix_users_name}, and leaves the names of constraints to the database. */
    public static final NamingConvention DEFAULT =
            new NamingConvention(Map.of(Index.class, "ix_{column_0_label}"), Map.of());

    private static final Pattern TOKEN = Pattern.compile("\\{(\\w+)}");
    private static final Pattern COLUMN = Pattern.compile("(referred_)?column_(\\d+|0N|0_N)_(name|label)");

    private final Map<Class<?>, String> patterns;
    private final Map<String, NamingRule> rules;

    private NamingConvention(Map<Class<?>, String> patterns, Map<String, NamingRule> rules) {
        this.patterns = Map.copyOf(patterns);
        this.rules = Map.copyOf(rules);
    }

    /**
     * Names indexes.
     *
     * @param pattern text with tokens in braces
     * @return the convention with this rule
     */
    public NamingConvention indexes(String pattern) {
        return with(Index.class, pattern);
    }

    /**
     * Names unique constraints.
     *
     * @param pattern text with tokens in braces
     * @return the convention with this rule
     */
    public NamingConvention uniques(String pattern) {
        return with(Unique.class, pattern);
    }

    /**
     * Names checks.
     *
     * @param pattern text with tokens in braces, among them usually {@code {constraint_name}}
     * @return the convention with this rule
     */
    public NamingConvention checks(String pattern) {
        return with(Check.class, pattern);
    }

    /**
     * Names foreign keys.
     *
     * @param pattern text with tokens in braces
     * @return the convention with this rule
     */
    public NamingConvention foreignKeys(String pattern) {
        return with(ForeignKey.class, pattern);
    }

    /**
     * Names primary keys.
     *
     * @param pattern text with tokens in braces
     * @return the convention with this rule
     */
    public NamingConvention primaryKeys(String pattern) {
        return with(PrimaryKey.class, pattern);
    }

    /**
     * Names exclusion constraints.
     *
     * @param pattern text with tokens in braces
     * @return the convention with this rule
     */
    public NamingConvention exclusions(String pattern) {
        return with(Exclusion.class, pattern);
    }

    private NamingConvention with(Class<?> kind, String pattern) {
        Map<Class<?>, String> more = new HashMap<>(patterns);
        more.put(kind, pattern);
        return new NamingConvention(more, rules);
    }

    /**
     * Adds a token: {@code token("initials", subject -> …)} for {@code {initials}}.
     *
     * @param name the name of the token
     * @param rule makes the text that stands in its place
     * @return the convention with this token
     */
    public NamingConvention token(String name, NamingRule rule) {
        Map<String, NamingRule> more = new HashMap<>(rules);
        more.put(name, rule);
        return new NamingConvention(patterns, more);
    }

    /**
     * Names a constraint.
     *
     * @param table its table
     * @param constraint the constraint
     * @return the constraint with its name, or as it is where no rule holds
     * @throws ArgumentException if the pattern asks for something the constraint has not
     */
    public Constraint named(Table table, Constraint constraint) {
        NamingRule.Subject subject = new NamingRule.Subject(
                table,
                columns(constraint),
                constraint instanceof ForeignKey key ? Optional.of(key.target()) : Optional.empty(),
                constraint.name().map(ObjectName::text));
        return name(constraint.getClass(), subject, constraint.name())
                .map(name -> constraint.with(constraint.traits().withName(name)))
                .orElse(constraint);
    }

    /**
     * Names an index.
     *
     * @param table its table
     * @param index the index
     * @return the index with its name
     * @throws ArgumentException if the pattern asks for something the index has not
     */
    public Index named(Table table, Index index) {
        NamingRule.Subject subject = new NamingRule.Subject(
                table, index.columns(), Optional.empty(), index.name().map(ObjectName::text));
        return name(Index.class, subject, index.name()).map(index::named).orElse(index);
    }

    private static List<String> columns(Constraint constraint) {
        return switch (constraint) {
            case PrimaryKey key -> key.columns();
            case ForeignKey key -> key.columns();
            case Unique unique -> unique.columns();
            case Exclusion exclusion -> exclusion.columns();
            case Check check -> List.of();
        };
    }

    private Optional<ObjectName> name(Class<?> kind, NamingRule.Subject subject, Optional<ObjectName> name) {
        String pattern = patterns.get(kind);
        boolean kept = name.isPresent()
                && (name.get().origin() != Origin.GIVEN || pattern == null || !pattern.contains("{constraint_name}"));
        if (kept || pattern == null) {
            return Optional.empty();
        }
        String made = TOKEN.matcher(pattern)
                .replaceAll(token -> Matcher.quoteReplacement(part(token.group(1), subject, pattern)));
        return Optional.of(new ObjectName(made, Origin.GENERATED));
    }

    private String part(String token, NamingRule.Subject subject, String pattern) {
        NamingRule own = rules.get(token);
        if (own != null) {
            return own.apply(subject);
        }
        Matcher column = COLUMN.matcher(token);
        if (column.matches()) {
            return columns(column, subject, pattern);
        }
        return switch (token) {
            case "table_name" -> subject.table().name();
            case "referred_table_name" -> target(subject, pattern).table();
            case "constraint_name" ->
                subject.given()
                        .orElseThrow(() -> refused(
                                subject, pattern, "has no name for {constraint_name}; give it one with named(…)"));
            default ->
                throw new ArgumentException("The naming convention '" + pattern + "' holds {" + token
                        + "}, which is no token; add it with token(…).");
        };
    }

    private static String columns(Matcher token, NamingRule.Subject subject, String pattern) {
        boolean referred = token.group(1) != null;
        List<String> columns = referred ? target(subject, pattern).columns() : subject.columns();
        String table =
                referred ? target(subject, pattern).table() : subject.table().name();
        String prefix = token.group(3).equals("label") ? table + "_" : "";
        String which = token.group(2);
        int position = which.endsWith("N") ? 0 : Integer.parseInt(which);
        if (position >= columns.size()) {
            throw refused(
                    subject,
                    pattern,
                    "has " + columns.size() + " columns and none for {" + token.group() + "}; name it with named(…)");
        }
        return prefix
                + switch (which) {
                    case "0N" -> String.join("", columns);
                    case "0_N" -> String.join("_", columns);
                    default -> columns.get(position);
                };
    }

    private static KeyTarget target(NamingRule.Subject subject, String pattern) {
        return subject.target().orElseThrow(() -> refused(subject, pattern, "is no foreign key and refers to nothing"));
    }

    private static ArgumentException refused(NamingRule.Subject subject, String pattern, String why) {
        return new ArgumentException("The naming convention '" + pattern + "' cannot name something of the table '"
                + subject.table() + "' that " + why + ".");
    }
}
