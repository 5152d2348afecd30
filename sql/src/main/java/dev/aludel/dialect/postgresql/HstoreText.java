package dev.aludel.dialect.postgresql;

import dev.aludel.dialect.Exactly;
import dev.aludel.error.ArgumentException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text of an hstore: {@code "a"=>"1", "b"=>NULL} (https://www.postgresql.org/docs/current/hstore.html). */
final class HstoreText {
    private static final Pattern PAIR = Pattern.compile(
            "\"((?:[^\"\\\\]|\\\\.)*+)\"=>(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|NULL)(?:, |$)", Pattern.DOTALL);

    private HstoreText() {}

    static String write(Map<String, @Nullable String> map) {
        StringBuilder text = new StringBuilder();
        String separator = "";
        for (Map.Entry<String, @Nullable String> entry : map.entrySet()) {
            String value = entry.getValue();
            text.append(separator)
                    .append(ListText.quoted(Exactly.textWithoutZero(entry.getKey())))
                    .append("=>")
                    .append(value == null ? "NULL" : ListText.quoted(Exactly.textWithoutZero(value)));
            separator = ", ";
        }
        return text.toString();
    }

    static Map<String, @Nullable String> read(String text) {
        Map<String, @Nullable String> map = new LinkedHashMap<>();
        Matcher pair = PAIR.matcher(text);
        int position = 0;
        while (position < text.length()) {
            if (!pair.find(position) || pair.start() != position) {
                throw new ArgumentException("The text of an hstore is not as PostgreSQL writes it, from position "
                        + position + " on; is the column of another type?");
            }
            String value = pair.group(2);
            map.put(plain(pair.group(1)), value == null ? null : plain(value));
            position = pair.end();
        }
        return Collections.unmodifiableMap(map);
    }

    private static String plain(String quoted) {
        return quoted.replaceAll("\\\\(.)", "$1");
    }
}
