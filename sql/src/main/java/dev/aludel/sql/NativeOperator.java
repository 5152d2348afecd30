package dev.aludel.sql;

import dev.aludel.error.ArgumentException;
import java.util.regex.Pattern;

/**
 * An operator that only one database has: {@code new NativeOperator("postgresql", "-|-")}.
 *
 * @param database the dialect that has it
 * @param symbol the operator, printed as it stands
 */
public record NativeOperator(String database, String symbol) {
    private static final Pattern SYMBOL = Pattern.compile("[-+*/<>=~!@#%^&|?]{1,63}");

    /** Refuses a symbol that is none, and one that begins a comment. */
    public NativeOperator {
        if (!SYMBOL.matcher(symbol).matches() || symbol.contains("--") || symbol.contains("/*")) {
            throw new ArgumentException("'" + symbol + "' is not an operator; it consists of signs as + < = @ & | ?.");
        }
    }
}
