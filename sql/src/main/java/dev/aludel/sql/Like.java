package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import dev.aludel.type.Types;
import java.util.Optional;

/**
 * Asks whether text matches a pattern: {@code users.name LIKE ? ESCAPE '!'}.
 *
 * @param text what is asked about
 * @param pattern the pattern, with {@code %} and {@code _}
 * @param escape the character that takes its meaning from the one after it
 * @param ignoreCase whether capital and small letters are the same
 * @param negated whether the question is {@code NOT LIKE}
 */
public record Like(
        Expression<?> text, Expression<String> pattern, Optional<Character> escape, boolean ignoreCase, boolean negated)
        implements Condition {
    /** Refuses a wildcard as escape character. */
    public Like {
        if (escape.isPresent() && (escape.get() == '%' || escape.get() == '_')) {
            throw new ArgumentException("escape('" + escape.get()
                    + "'): a wildcard cannot be the escape character; '!' and '/' are good ones.");
        }
    }

    /**
     * Names the character behind which {@code %}, {@code _} and the character itself lose their meaning.
     *
     * <pre>{@code
     * rates.text.like("100!%").escape('!')   // rates.text LIKE ? ESCAPE '!'
     * }</pre>
     *
     * @param character the escape character
     * @return the condition
     */
    public Like escape(char character) {
        return new Like(text, pattern, Optional.of(character), ignoreCase, negated);
    }

    /**
     * Takes capital and small letters for the same: {@code users.name ILIKE ?}, or {@code lower(users.name) LIKE lower(?)}.
     *
     * @return the condition
     */
    public Like ignoringCase() {
        return new Like(text, pattern, escape, true, negated);
    }

    /**
     * Takes the values of the pattern word for word: {@code %}, {@code _} and {@code /} in them lose their meaning.
     *
     * <pre>{@code
     * rates.text.contains("50%").literally()   // rates.text LIKE '%' || ? || '%' ESCAPE '/', with the value 50/%
     * }</pre>
     *
     * @return the condition
     * @throws ArgumentException if there is an escape character already, or no value in the pattern
     */
    public Like literally() {
        return literally('/');
    }

    /**
     * Takes the values of the pattern word for word: {@code %}, {@code _} and the escape character in them lose their
     * meaning.
     *
     * @param character the escape character
     * @return the condition
     * @throws ArgumentException if there is an escape character already, or no value in the pattern
     */
    public Like literally(char character) {
        if (escape.isPresent()) {
            throw new ArgumentException(
                    "literally() brings an escape character of its own; call it once and not after escape(…).");
        }
        Node escaped = pattern.rewrite(part -> escaped(part, character));
        if (pattern.walked().noneMatch(Like::isText)) {
            throw new ArgumentException("literally() escapes the values of a pattern, and this one has none; put"
                    + " replace(…) around the expression instead.");
        }
        return new Like(text, sameClass(escaped), escape, ignoreCase, negated).escape(character);
    }

    @SuppressWarnings("unchecked") // texts stay texts
    private static Expression<String> sameClass(Node pattern) {
        return (Expression<String>) pattern;
    }

    private static boolean isText(Node node) {
        return node instanceof Bind<?> bind && bind.value() instanceof String;
    }

    private static Node escaped(Node node, char character) {
        return node instanceof Bind<?> bind && bind.value() instanceof String value
                ? new Bind<>(Types.TEXT, escaped(value, character))
                : node;
    }

    private static String escaped(String value, char character) {
        StringBuilder escaped = new StringBuilder(value.length() + 8);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '%' || c == '_' || c == character) {
                escaped.append(character);
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    @Override
    public Like mapChildren(Mapper mapper) {
        return new Like(mapper.map(text), mapper.map(pattern), escape, ignoreCase, negated);
    }

    @Override
    public Precedence precedence() {
        return Precedence.COMPARISON;
    }

    @Override
    public Condition not() {
        return new Like(text, pattern, escape, ignoreCase, !negated);
    }
}
