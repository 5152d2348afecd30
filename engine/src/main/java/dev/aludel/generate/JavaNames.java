package dev.aludel.generate;

import dev.aludel.sql.Column;
import dev.aludel.sql.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What tables and columns are called in Java, each once. */
final class JavaNames {
    /** Names that a class would hide from its file, or from the others beside it. */
    private static final Set<String> TAKEN = Set.of(
            "BigDecimal",
            "Boolean",
            "Byte",
            "Column",
            "Double",
            "Duration",
            "Float",
            "Integer",
            "Json",
            "List",
            "LocalDate",
            "LocalDateTime",
            "LocalTime",
            "Long",
            "Object",
            "OffsetDateTime",
            "Optional",
            "Short",
            "String",
            "Table",
            "TableOption",
            "DialectOption",
            "UUID");

    /** Of https://docs.oracle.com/javase/specs/jls/se21/html/jls-3.html#jls-3.9, with the literals. */
    private static final Set<String> KEYWORDS = Set.of("""
        _ abstract assert boolean break byte case catch char class const continue default do double else enum
        extends false final finally float for goto if implements import instanceof int interface long native new
        null package private protected public return short static strictfp super switch synchronized this throw
        throws transient true try void volatile while\
        """.split("\\s+"));

    private final Map<String, String> classes = new HashMap<>();
    private final Map<String, Map<String, String>> fields = new HashMap<>();

    private JavaNames() {}

    static JavaNames of(List<Table> tables) {
        JavaNames names = new JavaNames();
        Set<String> taken = new HashSet<>();
        for (Table table : tables) {
            String name = capitalized(words(table.name(), "Table"));
            String className = unused(TAKEN.contains(name) ? name + "Table" : name, taken);
            names.classes.put(table.toString(), className);
            names.fields.put(table.toString(), fields(table, constant(className)));
        }
        return names;
    }

    /** The class of a table. */
    String className(Table table) {
        return className(table.toString());
    }

    /** The class of a table that is known by its name. */
    String className(String table) {
        return classes.getOrDefault(table, "");
    }

    /** The constant that holds the one object of a class: {@code ORDER_LINES}. */
    static String constant(String className) {
        return className.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    /** The fields of the class of a table, by the names of its columns. */
    Map<String, String> fields(String table) {
        return fields.getOrDefault(table, Map.of());
    }

    private static Map<String, String> fields(Table table, String constant) {
        Map<String, String> fields = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Column<?> column : table.columns()) {
            String words = words(column.name(), "Column");
            String name = words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
            fields.put(column.name(), unused(isIdentifier(name) && !name.equals(constant) ? name : name + "_", taken));
        }
        return fields;
    }

    static boolean isIdentifier(String name) {
        return !name.isEmpty()
                && Character.isJavaIdentifierStart(name.charAt(0))
                && name.chars().allMatch(Character::isJavaIdentifierPart)
                && !KEYWORDS.contains(name);
    }

    /** {@code order_line 2} -> {@code OrderLine2}; what cannot stand in a name is left out. */
    private static String words(String name, String nothing) {
        StringBuilder words = new StringBuilder();
        boolean shouting = name.equals(name.toUpperCase(Locale.ROOT));
        boolean begins = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '_' || !Character.isJavaIdentifierPart(c) || Character.isIdentifierIgnorable(c)) {
                begins = true;
            } else {
                words.append(begins ? Character.toUpperCase(c) : shouting ? Character.toLowerCase(c) : c);
                begins = false;
            }
        }
        String found = words.isEmpty() ? nothing : words.toString();
        return Character.isJavaIdentifierStart(found.charAt(0)) ? found : "_" + found;
    }

    private static String capitalized(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Files are told apart by more than capital letters, for not all systems do that. */
    private static String unused(String name, Set<String> taken) {
        String free = name;
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = name + number;
        }
        return free;
    }
}
