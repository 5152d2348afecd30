package dev.aludel.benchmarks;

import static dev.aludel.schema.Schema.notNull;
import static dev.aludel.schema.Schema.primaryKey;
import static dev.aludel.sql.Sql.insert;
import static dev.aludel.type.Types.BIGINT;
import static dev.aludel.type.Types.TEXT;

import dev.aludel.engine.Engine;
import dev.aludel.engine.Engines;
import dev.aludel.sql.Column;
import dev.aludel.sql.Parameters;
import dev.aludel.sql.Table;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How long 10,000 rows of two columns take to be inserted into an empty table of PostgreSQL in one transaction: by aludel and
 * by bare JDBC in all its forms, one after the other in each round, so that whatever else the machine does hits all alike.
 *
 * <pre>{@code
 * InsertForms postgresql://user:secret@localhost:5432/test 100
 * }</pre>
 */
public final class InsertForms {
    static final int ROWS = 10_000;

    private InsertForms() {}

    private static final class Users extends Table {
        private final Column<Long> id = column("id", BIGINT, primaryKey());
        private final Column<String> name = column("name", TEXT, notNull());

        private Users() {
            super("users");
        }
    }

    /** How long a run took, and how long the thread of the client was busy. */
    private record Took(long nanos, long cpu) {}

    /** Inserts all rows and commits. */
    interface Form {
        void run() throws SQLException;
    }

    /**
     * Measures.
     *
     * @param arguments a URL of PostgreSQL, in whose database a table {@code users} is made and dropped, and how many rounds
     * @throws SQLException if the database fails
     */
    public static void main(String[] arguments) throws SQLException {
        String url = arguments[0];
        int rounds = Integer.parseInt(arguments[1]);
        try (Engine engine = Engines.create(url);
                PlainInserts plain = new PlainInserts(url, "");
                PlainInserts rewriting = new PlainInserts(url, "&reWriteBatchedInserts=true")) {
            Map<String, Form> forms = new LinkedHashMap<>();
            forms.put("JDBC batch", plain::batch);
            forms.put("JDBC batch, rewritten", rewriting::batch);
            forms.put("JDBC multi-values of 1000 rows", plain::multiValues);
            forms.put("JDBC arrays through unnest", plain::arrays);
            forms.put("JDBC COPY", plain::copy);
            forms.put("aludel", aludel(engine));
            print(measure(plain, forms, rounds), System.out);
        }
    }

    private static Form aludel(Engine engine) {
        Users users = new Users();
        return () -> engine.execute(
                insert(users),
                IntStream.range(0, ROWS)
                        .mapToObj(i -> Parameters.of(users.id, (long) i).and(users.name, PlainInserts.name(i)))
                        .toList());
    }

    private static Map<String, List<Took>> measure(PlainInserts plain, Map<String, Form> forms, int rounds)
            throws SQLException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Map<String, List<Took>> times = new LinkedHashMap<>();
        plain.execute("DROP TABLE IF EXISTS users");
        plain.execute("CREATE TABLE users (id BIGINT PRIMARY KEY, name TEXT NOT NULL)");
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, Form> form : forms.entrySet()) {
                plain.execute("TRUNCATE users");
                long cpu = threads.getCurrentThreadCpuTime();
                long start = System.nanoTime();
                form.getValue().run();
                long took = System.nanoTime() - start;
                long own = threads.getCurrentThreadCpuTime() - cpu;
                if (round >= rounds / 4) {
                    times.computeIfAbsent(form.getKey(), name -> new ArrayList<>())
                            .add(new Took(took, own));
                }
            }
        }
        plain.execute("DROP TABLE users");
        return times;
    }

    /** The median is what a run takes; the least is what it takes when nothing else runs. */
    private static void print(Map<String, List<Took>> times, PrintStream out) {
        out.println("| form | median ms | least ms | CPU ms of the client | runs a second |");
        times.forEach((name, all) -> {
            double[] nanos = all.stream().mapToDouble(Took::nanos).sorted().toArray();
            double[] cpu = all.stream().mapToDouble(Took::cpu).sorted().toArray();
            double median = nanos[nanos.length / 2] / 1e6;
            out.printf(
                    "| %s | %.1f | %.1f | %.1f | %.1f |%n",
                    name, median, nanos[0] / 1e6, cpu[cpu.length / 2] / 1e6, 1000 / median);
        });
    }
}
