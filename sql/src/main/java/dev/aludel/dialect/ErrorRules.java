package dev.aludel.dialect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the errors of a database mean, as data: by SQLSTATE or its beginning, by vendor code, by the words of the message.
 * A code beats words, words beat a state, and a longer state beats a shorter one. It does not change; a dialect says where it
 * differs from {@link #standard()}.
 */
public final class ErrorRules {
    private static final ErrorRules STANDARD = new ErrorRules(Map.of(), Map.of(), Map.of(), List.of(), null)
            .state("08", ErrorKind.CONNECTION)
            .state("0A", ErrorKind.NOT_SUPPORTED)
            .state("21", ErrorKind.PROGRAMMING)
            .state("22", ErrorKind.DATA)
            .state("23", ErrorKind.INTEGRITY)
            .state("28", ErrorKind.AUTHENTICATION)
            .state("40", ErrorKind.CONFLICT)
            .state("42", ErrorKind.PROGRAMMING);

    private final Map<String, ErrorKind> states;
    private final Map<Integer, ErrorKind> codes;
    private final Map<String, ErrorKind> words;
    private final List<Pattern> constraints;
    /** What a message about a violated unique constraint holds if that is the primary key. */
    private final @Nullable Pattern primaryKey;

    private ErrorRules(
            Map<String, ErrorKind> states,
            Map<Integer, ErrorKind> codes,
            Map<String, ErrorKind> words,
            List<Pattern> constraints,
            @Nullable Pattern primaryKey) {
        this.states = states;
        this.codes = codes;
        this.words = words;
        this.constraints = constraints;
        this.primaryKey = primaryKey;
    }

    /**
     * The classes of SQLSTATE that the standard gives a meaning.
     *
     * @return the rules to begin with
     */
    public static ErrorRules standard() {
        return STANDARD;
    }

    /**
     * Says what a SQLSTATE means.
     *
     * @param prefix the state, or its beginning
     * @param kind its meaning
     * @return rules with this one
     */
    public ErrorRules state(String prefix, ErrorKind kind) {
        return new ErrorRules(with(states, prefix, kind), codes, words, constraints, primaryKey);
    }

    /**
     * Says what a vendor code means.
     *
     * @param code the code
     * @param kind its meaning
     * @return rules with this one
     */
    public ErrorRules code(int code, ErrorKind kind) {
        return new ErrorRules(states, with(codes, code, kind), words, constraints, primaryKey);
    }

    /**
     * Says what a message means that holds these words; for databases whose codes do not tell.
     *
     * @param part the words
     * @param kind their meaning
     * @return rules with this one
     */
    public ErrorRules words(String part, ErrorKind kind) {
        return new ErrorRules(states, codes, with(words, part, kind), constraints, primaryKey);
    }

    /**
     * Says where the name of a constraint stands in a message.
     *
     * @param regex its first group is the name
     * @return rules with this one, tried after those there are
     */
    public ErrorRules constraint(String regex) {
        List<Pattern> more = new ArrayList<>(constraints);
        more.add(Pattern.compile(regex));
        return new ErrorRules(states, codes, words, List.copyOf(more), primaryKey);
    }

    /**
     * Says how a message about a unique constraint tells that it is the primary key's.
     *
     * @param regex is found in such messages, and in no others
     * @return rules with this one
     */
    public ErrorRules primaryKey(String regex) {
        return new ErrorRules(states, codes, words, constraints, Pattern.compile(regex));
    }

    /**
     * Says what an error means.
     *
     * @param sqlState the SQLSTATE the driver gave, if any
     * @param vendorCode the database's own code, zero for none
     * @param message the message
     * @return its meaning; {@link ErrorKind#OPERATIONAL} if no rule knows it
     */
    public ErrorKind classify(@Nullable String sqlState, int vendorCode, String message) {
        ErrorKind kind = kind(sqlState, vendorCode, message);
        boolean isKey = kind == ErrorKind.UNIQUE
                && primaryKey != null
                && primaryKey.matcher(message).find();
        return isKey ? ErrorKind.PRIMARY_KEY : kind;
    }

    private ErrorKind kind(@Nullable String sqlState, int vendorCode, String message) {
        ErrorKind byCode = codes.get(vendorCode);
        if (byCode != null) {
            return byCode;
        }
        for (Map.Entry<String, ErrorKind> entry : words.entrySet()) {
            if (message.contains(entry.getKey())) {
                return entry.getValue();
            }
        }
        for (int length = sqlState == null ? 0 : sqlState.length(); sqlState != null && length > 0; length--) {
            ErrorKind byState = states.get(sqlState.substring(0, length));
            if (byState != null) {
                return byState;
            }
        }
        return ErrorKind.OPERATIONAL;
    }

    /**
     * Finds the name of the constraint in a message.
     *
     * @param message the message
     * @return the name, as the database writes it
     */
    public Optional<String> constraintName(String message) {
        for (Pattern pattern : constraints) {
            Matcher matcher = pattern.matcher(message);
            if (matcher.find()) {
                return Optional.of(matcher.group(1));
            }
        }
        return Optional.empty();
    }

    private static <K> Map<K, ErrorKind> with(Map<K, ErrorKind> rules, K key, ErrorKind kind) {
        Map<K, ErrorKind> more = new HashMap<>(rules);
        more.put(key, kind);
        return Map.copyOf(more);
    }
}
