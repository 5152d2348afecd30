package dev.aludel.generate;

import dev.aludel.engine.Connection;
import dev.aludel.engine.Engine;
import dev.aludel.engine.Engines;
import dev.aludel.error.AludelException;
import dev.aludel.error.ArgumentException;
import dev.aludel.reflect.Inspector;
import dev.aludel.reflect.ReflectedRelation;
import dev.aludel.reflect.Reflection;
import dev.aludel.reflect.RelationKind;
import dev.aludel.sql.Table;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a class for each table of a database.
 *
 * <pre>{@code
 * java -cp ... dev.aludel.generate.GenerateTables \
 *     --url postgresql://app:secret@localhost/app --package com.example.tables --into src/main/java
 * }</pre>
 *
 * <p>It ends with 0 if the classes were written, with 1 if they could not be, and with 2 if it was not understood; the
 * reason is printed.
 */
public final class GenerateTables {
    private static final int WRITTEN = 0;
    private static final int FAILED = 1;
    private static final int NOT_UNDERSTOOD = 2;

    private GenerateTables() {}

    /**
     * Writes the classes and ends the program.
     *
     * @param arguments see {@link #run}
     */
    public static void main(String... arguments) {
        System.exit(run(System.out, System.err, arguments));
    }

    /**
     * Writes the classes.
     *
     * @param out where it says which files were written, and what of the database they do not tell
     * @param err where it says what went wrong
     * @param arguments {@code --url URL --package NAME --into FOLDER}, and if wanted {@code --schema NAME},
     *     {@code --only PATTERN,…}, {@code --except PATTERN,…} (with {@code *} for any characters), {@code --views}
     * @return 0 if the classes were written, 1 if they could not be, 2 if the arguments were not understood
     */
    public static int run(PrintStream out, PrintStream err, String... arguments) {
        Orders orders;
        try {
            orders = Orders.parse(arguments);
        } catch (ArgumentException e) {
            err.println(e.getMessage());
            err.println(Orders.USAGE);
            return NOT_UNDERSTOOD;
        }
        try {
            List<Table> tables = tables(orders, out);
            write(orders, tables, out);
            return WRITTEN;
        } catch (AludelException e) {
            err.println(e.getMessage());
        } catch (IOException e) {
            err.println("Cannot write to the folder '" + orders.folder() + "': " + e
                    + ". Give a folder that can be written to with --into.");
        }
        return FAILED;
    }

    private static List<Table> tables(Orders orders, PrintStream out) {
        try (Engine engine = Engines.create(orders.url());
                Connection connection = engine.connect()) {
            Inspector all = Inspector.of(connection);
            Inspector inspector = orders.schema().map(all::in).orElse(all).where(orders::wants);
            Reflection reflection = Reflection.of(inspector);
            List<Table> tables = new ArrayList<>(reflection.metaData().tables());
            inspector.relations().stream()
                    .filter(relation -> relation.kind() != RelationKind.TABLE)
                    .map(ReflectedRelation::name)
                    .map(reflection::table)
                    .forEach(tables::add);
            if (tables.isEmpty()) {
                throw new ArgumentException("There are no tables to write classes for in the schema '"
                        + inspector.schemaName() + "'; look at --schema, --only and --except.");
            }
            reflection.leftOut().forEach(it -> out.println("Left out: " + it));
            return tables;
        }
    }

    private static void write(Orders orders, List<Table> tables, PrintStream out) throws IOException {
        Path folder = orders.folder().resolve(orders.packageName().replace('.', '/'));
        Files.createDirectories(folder);
        JavaNames names = JavaNames.of(tables);
        for (Table table : tables) {
            Path file = folder.resolve(names.className(table) + ".java");
            Files.writeString(file, new TableClass(table, orders.packageName(), names).text());
            out.println(file);
        }
    }
}
