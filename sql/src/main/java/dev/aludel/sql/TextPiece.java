package dev.aludel.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A piece of a {@link TextStatement}: words, or the name of a value. */
public sealed interface TextPiece {
    /**
     * Words, as they stand.
     *
     * @param text the words
     */
    record Words(String text) implements TextPiece {}

    /**
     * The place of a value.
     *
     * @param name its name
     */
    record Value(String name) implements TextPiece {}

    /** Quotes of all kinds, comments, casts and escaped colons are skipped; what is left of colons are names. */
    Pattern TOKEN = Pattern.compile("""
        '[^']*+(?:''[^']*+)*+'|"[^"]*+"|`[^`]*+`|--[^\\n]*+|/\\*.*?\\*/|(\\$\\w*+\\$).*?\\1|::|\\\\:\
        |:([A-Za-z_]\\w*+)\
        """, Pattern.DOTALL);

    /**
     * Takes text apart.
     *
     * @param sql the text
     * @return words and values in turn
     */
    static List<TextPiece> parse(String sql) {
        List<TextPiece> pieces = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        Matcher matcher = TOKEN.matcher(sql);
        int end = 0;
        while (matcher.find()) {
            words.append(sql, end, matcher.start());
            if (matcher.group(2) != null) {
                pieces.add(new Words(words.toString()));
                words.setLength(0);
                pieces.add(new Value(matcher.group(2)));
            } else {
                words.append(matcher.group().equals("\\:") ? ":" : matcher.group());
            }
            end = matcher.end();
        }
        pieces.add(new Words(words.append(sql, end, sql.length()).toString()));
        return pieces;
    }

    /**
     * Finds the names of the values.
     *
     * @param sql the text
     * @return the names, in the order in which they first occur
     */
    static List<String> names(String sql) {
        return parse(sql).stream()
                .filter(Value.class::isInstance)
                .map(piece -> ((Value) piece).name())
                .distinct()
                .toList();
    }
}
