package dev.aludel.tests.reflect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.engine.Connection;
import dev.aludel.engine.Engine;
import dev.aludel.engine.Engines;
import dev.aludel.generate.GenerateTables;
import dev.aludel.reflect.Inspector;
import dev.aludel.reflect.Reflection;
import dev.aludel.sql.Table;
import dev.aludel.tests.server.FreshDatabase;
import dev.aludel.tests.server.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The classes written for a database compile without a warning and are the tables that are there. */
@Timeout(180)
class GenerateTest {
    private static final String AUTHORS = """
        package app.tables;

        import static dev.aludel.schema.Schema.defaultSql;
        import static dev.aludel.schema.Schema.finalName;
        import static dev.aludel.schema.Schema.notNull;
        import static dev.aludel.schema.Schema.primaryKey;
        import static dev.aludel.schema.Schema.unique;
        import static dev.aludel.type.Types.BIGINT;
        import static dev.aludel.type.Types.DATE;
        import static dev.aludel.type.Types.character;
        import static dev.aludel.type.Types.varchar;

        import dev.aludel.sql.Column;
        import dev.aludel.sql.Table;
        import java.time.LocalDate;

        /** The table 'authors'. */
        public final class Authors extends Table {
            /** The table, for all who use it. */
            public static final Authors AUTHORS = new Authors();

            /** The column 'id'. */
            public final Column<Long> id = column("id", BIGINT, primaryKey());

            /** The column 'name'. */
            public final Column<String> name = column("name", varchar(50), notNull(), defaultSql("'it''s'"));

            /** The column 'country'. */
            public final Column<String> country = column("country", character(2));

            /** The column 'born'. */
            public final Column<LocalDate> born = column("born", DATE);

            private Authors() {
                super("authors");
                declare(unique("name", "country").named(finalName("uq_authors")));
            }
        }
        """;

    @TempDir
    Path folder;

    private record Outcome(int code, String out, String err) {}

    private static Outcome run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = GenerateTables.run(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), arguments);
        return new Outcome(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    private Outcome generate(FreshDatabase database, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("--url", database.url(), "--package", "app.tables", "--into", folder.toString()));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private List<Path> sources() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles what was written and returns the tables of the classes, by their names. */
    private Map<String, Table> compiled() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        Path classes = folder.resolve("classes");
        List<String> options = List.of(
                "-Werror",
                "-Xlint:all",
                "-Xdoclint:all/protected",
                "--release",
                "21",
                "-d",
                classes.toString(),
                "-classpath",
                System.getProperty("java.class.path"));
        try (var files = compiler.getStandardFileManager(null, null, UTF_8)) {
            boolean success = compiler.getTask(
                            complaints, files, null, options, null, files.getJavaFileObjectsFromPaths(sources()))
                    .call();
            assertThat(success).as(complaints.toString()).isTrue();
            return load(classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Table> load(Path classes) throws MalformedURLException {
        Map<String, Table> tables = new TreeMap<>();
        URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()});
        for (Path source : sources()) {
            String name = source.getFileName().toString().replace(".java", "");
            try {
                Class<?> type = loader.loadClass("app.tables." + name);
                for (var field : type.getFields()) {
                    if (field.getType() == type) {
                        Table table = (Table) field.get(null);
                        tables.put(table.toString(), table);
                    }
                }
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(e.getMessage(), e);
            }
        }
        return tables;
    }

    private static Map<String, Table> reflected(FreshDatabase database) {
        Map<String, Table> tables = new TreeMap<>();
        try (Engine engine = Engines.create(database.url());
                Connection connection = engine.connect()) {
            Reflection reflection = Reflection.of(Inspector.of(connection));
            reflection.metaData().sortedTables().forEach(table -> tables.put(table.toString(), table));
        }
        return tables;
    }

    @ParameterizedTest
    @EnumSource
    void theClassesAreTheTablesThatAreThere(TestDatabase database) {
        FreshDatabase library = Library.create(database);

        assertThat(generate(library)).extracting(Outcome::code, Outcome::err).containsExactly(0, "");

        Map<String, Table> reflected = reflected(library);
        assertThat(reflected).containsKeys("authors", "books", "editions", "reviews");
        assertThat(compiled()).isEqualTo(reflected);
        assertThat(sources())
                .allSatisfy(file -> assertThat(Files.readAllLines(file)).allMatch(line -> line.length() <= 120));
    }

    @ParameterizedTest
    @EnumSource
    void allThatASchemaCanSayIsWritten(TestDatabase database) {
        FreshDatabase rich = RichSchema.create(database);

        assertThat(generate(rich)).extracting(Outcome::code, Outcome::err).containsExactly(0, "");

        assertThat(compiled()).isEqualTo(reflected(rich));
    }

    @Test
    void aFileLooksLikeThis() throws IOException {
        assertThat(generate(Library.create(TestDatabase.SQLITE), "--only", "auth*")
                        .out())
                .endsWith("Authors.java" + System.lineSeparator());

        assertThat(folder.resolve("app/tables/Authors.java")).hasContent(AUTHORS);
    }

    @Test
    void namesThatJavaCannotHaveAreMadeSo() throws IOException {
        FreshDatabase database = TestDatabase.SQLITE.fresh();
        Library.execute(
                database,
                List.of(
                        "create table \"column\" (\"class\" int, \"2nd\" int, \"a-b\" int, a_b int,"
                                + " \"é\" int, \"!\" int)",
                        "create table \"2 many\" (x int)",
                        "create table order_line (\"ORDER_ID\" int, orderId int, order_line int)",
                        "create table orderLine (id integer primary key)"));

        assertThat(generate(database).err()).isEmpty();

        assertThat(compiled()).isEqualTo(reflected(database));
        assertThat(sources())
                .extracting(file -> file.getFileName().toString())
                .containsExactly("ColumnTable.java", "OrderLine.java", "OrderLine2.java", "_2Many.java");
        assertThat(Files.readString(folder.resolve("app/tables/ColumnTable.java")))
                .contains(" class_ =", " _2nd =", " aB =", " aB2 =", " é =", " column =");
    }

    @Test
    void commentsAreJavadoc() throws IOException {
        FreshDatabase database = TestDatabase.H2.fresh();
        Library.execute(
                database,
                List.of(
                        "create table t (id int primary key, b int)",
                        "comment on table t is 'a < b & c */ @param \\u0041 {@code x}'",
                        "comment on column t.b is 'two\nlines \"quoted\".'"));

        assertThat(generate(database).err()).isEmpty();

        assertThat(compiled()).isEqualTo(reflected(database));
        assertThat(Files.readString(folder.resolve("app/tables/T.java"))).contains("/** two lines \"quoted\". */");
    }

    @Test
    void onlyWhatIsWantedAndWhatThatRefersTo() {
        FreshDatabase library = Library.create(TestDatabase.POSTGRESQL);
        assertThat(generate(library, "--only", "b*,moods", "--except", "m*", "--views")
                        .code())
                .isZero();
        assertThat(compiled()).containsOnlyKeys("authors", "books");
    }

    @Test
    void viewsIfTheyAreWanted() {
        FreshDatabase library = Library.create(TestDatabase.POSTGRESQL);
        assertThat(generate(library, "--views").err()).isEmpty();
        assertThat(compiled()).containsKeys("cheap_books", "all_books");
    }

    @Test
    void anotherSchema() {
        FreshDatabase library = Library.create(TestDatabase.POSTGRESQL);
        assertThat(generate(library, "--schema", "other").err()).isEmpty();
        assertThat(compiled()).containsOnlyKeys("other.lonely");
        assertThat(generate(library, "--schema", "othre"))
                .isEqualTo(new Outcome(1, "", "There is no schema 'othre'; did you mean 'other'?\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        --url sqlite: --package a --into x --colour red | The option '--colour' is not known.
        --url sqlite: --package a --into                | The option --into needs a value behind it.
        --url --package a                               | The option --url needs a value behind it.
        --url sqlite: --package a                       | The option --into is missing.
        --package a --into x                            | The option --url is missing.
        --url sqlite: --package a..b --into x           | 'a..b' is no name of a Java package; give one like com.example.tables.
        --url sqlite: --package a.class --into x        | 'a.class' is no name of a Java package; give one like com.example.tables.
        """)
    void whatIsNotUnderstoodIsSaid(String arguments, String message) {
        Outcome outcome = run(arguments.split(" "));
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).startsWith(message + "\n").contains("Usage: GenerateTables --url URL");
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void whatCannotBeDoneIsSaid() throws IOException {
        FreshDatabase empty = TestDatabase.SQLITE.fresh();
        assertThat(generate(empty))
                .isEqualTo(new Outcome(
                        1,
                        "",
                        "There are no tables to write classes for in the schema 'main'; look at --schema, --only and"
                                + " --except.\n"));

        Outcome badUrl = run("--url", "nothing://x", "--package", "a", "--into", folder.toString());
        assertThat(badUrl.code()).isEqualTo(1);
        assertThat(badUrl.err()).contains("nothing").doesNotContain("\tat ");

        Path file = Files.createFile(folder.resolve("file"));
        Outcome noFolder =
                run("--url", Library.create(TestDatabase.SQLITE).url(), "--package", "a", "--into", file.toString());
        assertThat(noFolder.code()).isEqualTo(1);
        assertThat(noFolder.err())
                .startsWith("Cannot write to the folder '" + file + "': ")
                .endsWith("--into.\n");
    }
}
