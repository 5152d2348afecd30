package dev.aludel.generate;

import java.util.List;
import java.util.stream.Collectors;

/** Values as Java, and text as Javadoc. */
final class Literals {
    private Literals() {}

    static String quoted(String text) {
        StringBuilder java = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> java.append("\\\"");
                case '\\' -> java.append("\\\\");
                case '\n' -> java.append("\\n");
                case '\r' -> java.append("\\r");
                case '\t' -> java.append("\\t");
                default -> java.append(c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        return java.append('"').toString();
    }

    static String quoted(List<String> texts) {
        return texts.stream().map(Literals::quoted).collect(Collectors.joining(", "));
    }

    /** One line of Javadoc, whatever was in the text. */
    static String javadoc(String text) {
        String line = text.strip()
                .replaceAll("\\s+", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("*/", "*&#47;")
                .replace("@", "&#64;")
                .replace("\\", "&#92;");
        return line.endsWith(".") ? line : line + ".";
    }
}
