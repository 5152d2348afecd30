package dev.aludel.dialect.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a statement that SQLite has kept, which is well formed; comments and white space are left out. */
final class SqliteTokens {
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int next;

    private SqliteTokens(String text) {
        this.text = text;
    }

    /** What a token is: an unquoted word, a quoted name, or anything else. */
    enum Kind {
        WORD,
        NAME,
        OTHER
    }

    /**
     * A token.
     *
     * @param kind what it is
     * @param value the word as it stands, or the name without its quotes
     * @param start where it begins in the statement
     * @param end where the next character stands
     */
    record Token(Kind kind, String value, int start, int end) {
        boolean is(String word) {
            return kind != Kind.NAME && value.equalsIgnoreCase(word);
        }

        boolean isOneOf(List<String> words) {
            return kind == Kind.WORD && words.contains(value.toUpperCase(Locale.ROOT));
        }
    }

    static List<Token> of(String text) {
        SqliteTokens scanner = new SqliteTokens(text);
        scanner.scan();
        return List.copyOf(scanner.tokens);
    }

    private void scan() {
        while (next < text.length()) {
            char c = text.charAt(next);
            if (Character.isWhitespace(c)) {
                next++;
            } else if (text.startsWith("--", next)) {
                next = after("\n", next);
            } else if (text.startsWith("/*", next)) {
                next = after("*/", next + 2);
            } else if (c == '"' || c == '`') {
                quoted(Kind.NAME, c);
            } else if (c == '[') {
                name(after("]", next));
            } else if (c == '\'') {
                quoted(Kind.OTHER, c);
            } else if (isWord(c)) {
                word();
            } else {
                add(Kind.OTHER, text.substring(next, next + 1), next + 1);
            }
        }
    }

    private int after(String mark, int from) {
        int found = text.indexOf(mark, from);
        return found < 0 ? text.length() : found + mark.length();
    }

    private void name(int end) {
        add(Kind.NAME, text.substring(next + 1, Math.max(next + 1, end - 1)), end);
    }

    private void quoted(Kind kind, char mark) {
        int end = next + 1;
        while (end < text.length()
                && (text.charAt(end) != mark || (end + 1 < text.length() && text.charAt(end + 1) == mark))) {
            end += text.charAt(end) == mark ? 2 : 1;
        }
        int close = Math.min(end + 1, text.length());
        String inner = text.substring(next + 1, Math.min(end, text.length()));
        String doubled = String.valueOf(mark).repeat(2);
        add(kind, kind == Kind.NAME ? inner.replace(doubled, String.valueOf(mark)) : "'" + inner + "'", close);
    }

    private void word() {
        int end = next;
        while (end < text.length() && isWord(text.charAt(end))) {
            end++;
        }
        add(Kind.WORD, text.substring(next, end), end);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$' || c > 127;
    }

    private void add(Kind kind, String value, int end) {
        tokens.add(new Token(kind, value, next, end));
        next = end;
    }
}
