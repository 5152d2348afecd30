package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import java.util.Optional;

/**
 * Asks whether text matches a pattern: {@code users.name LIKE ? ESCAPE '!'}.
 *
 * @param text what is asked about
 * @param pattern the pattern, with {@code %} and {@code _}
 * @param escape the character that takes its meaning from the one after it
 * @param negated whether the question is {@code NOT LIKE}
 */
public record Like(Expression<?> text, Expression<String> pattern, Optional<Character> escape, boolean negated)
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
        return new Like(text, pattern, Optional.of(character), negated);
    }

    @Override
    public Like mapChildren(Mapper mapper) {
        return new Like(mapper.map(text), mapper.map(pattern), escape, negated);
    }

    @Override
    public Precedence precedence() {
        return Precedence.COMPARISON;
    }

    @Override
    public Condition not() {
        return new Like(text, pattern, escape, !negated);
    }
}
