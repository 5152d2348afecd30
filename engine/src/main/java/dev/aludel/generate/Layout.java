package dev.aludel.generate;

import java.util.List;

/** Breaks lines where palantir-java-format does, so that generated files need no formatting. */
final class Layout {
    private static final int WIDTH = 120;
    private static final String STEP = "        ";

    private Layout() {}

    /** {@code final Column<Long> id = column("id", BIGINT);}, on as many lines as it takes. */
    static String assignment(String left, String function, List<String> arguments) {
        String inline = String.join(", ", arguments);
        String call = function + "(" + inline + ");";
        String indent = "    " + STEP;
        if (left.length() + 1 + call.length() <= WIDTH) {
            return left + " " + call + "\n";
        }
        if (indent.length() + call.length() <= WIDTH) {
            return left + "\n" + indent + call + "\n";
        }
        String opened = left + " " + function + "(\n";
        if (indent.length() + inline.length() + 2 <= WIDTH) {
            return opened + indent + inline + ");\n";
        }
        return opened + indent + String.join(",\n" + indent, arguments) + ");\n";
    }

    /** {@code declare(unique("name").named(…));}, on as many lines as it takes. */
    static String declaration(List<String> calls) {
        String inline = STEP + "declare(" + String.join(".", calls) + ");";
        if (inline.length() <= WIDTH) {
            return inline + "\n";
        }
        return STEP + "declare(" + String.join("\n" + STEP + STEP + ".", calls) + ");\n";
    }
}
