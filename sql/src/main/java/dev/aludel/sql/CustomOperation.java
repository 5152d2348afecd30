package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import dev.aludel.type.SqlType;
import java.util.regex.Pattern;

/**
 * Two values and an operator of the database's own: {@code items.data ->> ?}; see {@link CustomOperators#op}.
 *
 * @param symbol the operator, printed as it stands
 * @param left the left operand
 * @param right the right operand
 * @param type the type of the result
 * @param precedence how tightly it binds; what does not bind more tightly is bracketed
 * @param <T> the class of the result
 */
public record CustomOperation<T>(
        String symbol, Expression<?> left, Expression<?> right, SqlType<T> type, Precedence precedence)
        implements Expression<T> {
    private static final Pattern SYMBOL = Pattern.compile("[-+*/<>=~!@#%^&|:]+|[A-Za-z_]+( [A-Za-z_]+)*");

    /** Refuses what is not an operator. */
    public CustomOperation {
        check(symbol);
    }

    static void check(String symbol) {
        if (!SYMBOL.matcher(symbol).matches() || symbol.contains("--") || symbol.contains("/*")) {
            throw new ArgumentException("'" + symbol + "' is not an operator; it consists of the signs + - * / < > = ~"
                    + " ! @ # % ^ & | : or of words. A question mark stands for a"
                    + " value; use the function behind the operator instead.");
        }
    }

    @Override
    public CustomOperation<T> mapChildren(Mapper mapper) {
        return new CustomOperation<>(symbol, mapper.map(left), mapper.map(right), type, precedence);
    }
}
