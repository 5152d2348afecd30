package dev.aludel.driver;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decides what of a URL must not be shown, and covers it. When in doubt it covers too much. */
final class Secrets {
    static final String MASK = "***";

    private static final Set<String> EXACT = Set.of("pass", "sslkey", "accesskey");
    private static final List<String> PARTS =
            List.of("password", "passwd", "passphrase", "pwd", "secret", "token", "apikey", "credential", "privatekey");
    private static final Pattern KEY = Pattern.compile("([\\w.-]+)=");

    private Secrets() {}

    /** Tells whether a parameter of this name holds a secret; case, {@code _}, {@code -} and dots do not matter. */
    static boolean isSecret(String key) {
        String plain = key.toLowerCase(Locale.ROOT).replaceAll("[_.-]", "");
        return EXACT.contains(plain) || PARTS.stream().anyMatch(plain::contains);
    }

    /** Covers the values of secret keys in text such as {@code host;user=sa;password=x}. */
    static String maskPairs(String text) {
        var masked = new StringBuilder();
        int done = 0;
        Matcher key = KEY.matcher(text);
        while (key.find(done)) {
            masked.append(text, done, key.end());
            done = key.end();
            if (isSecret(key.group(1))) {
                masked.append(MASK);
                done = endOfValue(text, key.start(), key.end());
            }
        }
        return masked.append(text, done, text.length()).toString();
    }

    /** Covers both {@code //user:password@} and the values of secret keys in a JDBC URL. */
    static String maskJdbc(String url) {
        String masked = maskPairs(url);
        int query = masked.indexOf('?');
        int slashes = masked.indexOf("//");
        int at = masked.lastIndexOf('@', query < 0 ? masked.length() : query);
        int colon = masked.indexOf(':', slashes);
        if (slashes < 0 || colon < 0 || at < colon) {
            return masked;
        }
        return masked.substring(0, colon + 1) + MASK + masked.substring(at);
    }

    private static int endOfValue(String text, int keyStart, int valueStart) {
        if (text.startsWith("{", valueStart)) {
            int brace = text.lastIndexOf('}');
            return brace < valueStart ? text.length() : brace + 1;
        }
        char before = keyStart == 0 ? '?' : text.charAt(keyStart - 1);
        String ends = before == '(' || before == ',' ? ",)" : "&;";
        int end = valueStart;
        while (end < text.length() && ends.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
