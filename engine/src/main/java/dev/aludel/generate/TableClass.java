package dev.aludel.generate;

import dev.aludel.schema.TableFacts;
import dev.aludel.sql.Column;
import dev.aludel.sql.Table;
import dev.aludel.sql.TableFact;
import java.util.Map;
import java.util.Optional;

/** One file: the class of one table. */
final class TableClass {
    private final Table table;
    private final String packageName;
    private final String className;
    private final String constant;
    private final Map<String, String> fields;
    private final Imports imports = new Imports();
    private final FactCode facts;

    TableClass(Table table, String packageName, JavaNames names) {
        this.table = table;
        this.packageName = packageName;
        this.className = names.className(table);
        this.constant = JavaNames.constant(className);
        this.fields = names.fields(table.toString());
        this.facts = new FactCode(imports, names);
    }

    String text() {
        StringBuilder body = new StringBuilder();
        body.append(javadoc("", said(TableFacts.of(table).comment(), "table", table.toString())));
        body.append("public final class " + className + " extends " + imports.type(Table.class) + " {\n");
        body.append(javadoc("    ", "The table, for all who use it."));
        body.append("    public static final " + className + " " + constant + " = new " + className + "();\n\n");
        for (Column<?> column : table.columns()) {
            body.append(field(column)).append('\n');
        }
        body.append(constructor()).append("}\n");
        return "package " + packageName + ";\n\n" + imports.text() + "\n" + body;
    }

    /** The comment, or what it is and how it is called. */
    private static String said(Optional<String> comment, String what, String name) {
        return Literals.javadoc(comment.orElse("The " + what + " '" + name + "'"));
    }

    private static String javadoc(String indent, String text) {
        return indent + "/** " + text + " */\n";
    }

    private String field(Column<?> column) {
        String type = imports.type(Column.class) + "<" + new TypeCode(imports).values(column.type()) + ">";
        String left = "    public final " + type + " " + fields.get(column.name()) + " =";
        return javadoc("    ", said(TableFacts.comment(column), "column", column.name()))
                + Layout.assignment(left, "column", new ColumnCode(imports).arguments(column));
    }

    private String constructor() {
        String schema = table.schemaName()
                .map(name -> ", " + imports.schema("schema") + "(" + Literals.quoted(name) + ")")
                .orElse("");
        StringBuilder text = new StringBuilder(
                "    private " + className + "() {\n        super(" + Literals.quoted(table.name()) + schema + ");\n");
        for (TableFact fact : table.facts()) {
            text.append(Layout.declaration(facts.calls(fact)));
        }
        return text.append("    }\n").toString();
    }
}
