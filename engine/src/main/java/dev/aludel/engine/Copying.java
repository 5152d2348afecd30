package dev.aludel.engine;

import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.Identifiers;
import dev.aludel.driver.DriverCopy;
import dev.aludel.error.ArgumentException;
import dev.aludel.error.CompileException;
import dev.aludel.sql.Column;
import dev.aludel.sql.Select;
import dev.aludel.sql.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Data in bulk, into tables and out of them, by PostgreSQL's {@code COPY}: the fastest way there is, with neither defaults
 * of the program nor {@code RETURNING} nor {@code ON CONFLICT}. In the transaction of the connection, as statements are; an
 * error leaves none of the rows.
 *
 * <pre>{@code
 * connection.copy().in(List.of(users.id, users.name), rows);                            // rows of values
 * connection.copy().in(List.of(users.id, users.name), CopyFormat.csv(), inputStream);   // bytes as they are
 * connection.copy().out(select(users.name).from(users), CopyFormat.csv().withHeader(), outputStream);
 * }</pre>
 *
 * <p>With futures: {@code asyncConnection.call(connection -> connection.copy().in(…))}.
 */
public final class Copying {
    private final Dialect dialect;
    private final Link link;
    private final StatementRunner runner;
    private final Runnable begin;

    Copying(Dialect dialect, Link link, StatementRunner runner, Runnable begin) {
        this.dialect = dialect;
        this.link = link;
        this.runner = runner;
        this.begin = begin;
    }

    /**
     * Copies rows of values into a table: {@code COPY users (id, name) FROM STDIN}. The rows are taken one after the other
     * as they are sent, so there may be any number of them. Whatever taking them throws reaches the caller, and no row is
     * kept.
     *
     * @param columns the columns, all of one table, in the order of the values
     * @param rows the rows, each with a value of its column's Java class, or {@code null}, for each column
     * @return how many rows it were
     * @throws CompileException if the database has no COPY
     * @throws ArgumentException if a row has more or fewer values than there are columns, or a value does not fit
     */
    public long in(List<? extends Column<?>> columns, Iterable<? extends List<? extends @Nullable Object>> rows) {
        String sql = intoTable(columns, CopyFormat.text());
        var data = new CopyText(dialect, List.copyOf(columns), rows.iterator());
        try {
            return run(sql, copy -> copy.in(sql, data));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // not thrown by rows
        }
    }

    /**
     * Copies bytes into a table as they are: {@code COPY users (id, name) FROM STDIN (FORMAT csv)}.
     *
     * @param columns the columns, all of one table, in the order of the values
     * @param format the format of the data
     * @param data the data, in UTF-8; read to its end and not closed
     * @return how many rows it were
     * @throws IOException if the data cannot be read; no row is kept
     * @throws CompileException if the database has no COPY
     * @throws dev.aludel.error.DataException if the server cannot read a value
     */
    public long in(List<? extends Column<?>> columns, CopyFormat format, InputStream data) throws IOException {
        String sql = intoTable(columns, format);
        return run(sql, copy -> copy.in(sql, data));
    }

    /**
     * Copies columns of a table to bytes: {@code COPY users (id, name) TO STDOUT (FORMAT csv)}.
     *
     * @param columns the columns, all of one table
     * @param format the format of the data
     * @param sink where the data goes, in UTF-8; not closed
     * @return how many rows it were
     * @throws IOException if the data cannot be written
     * @throws CompileException if the database has no COPY
     */
    public long out(List<? extends Column<?>> columns, CopyFormat format, OutputStream sink) throws IOException {
        String sql = "COPY " + place(columns) + " TO STDOUT " + format.options();
        return run(sql, copy -> copy.out(sql, sink));
    }

    /**
     * Copies what a query yields to bytes: {@code COPY (SELECT …) TO STDOUT (FORMAT csv)}. The values of the query are
     * written into its text, since COPY takes no parameters. To have rows as Java objects, see
     * {@link Connection#stream(dev.aludel.sql.Statement)}.
     *
     * @param query the query
     * @param format the format of the data
     * @param sink where the data goes, in UTF-8; not closed
     * @return how many rows it were
     * @throws IOException if the data cannot be written
     * @throws CompileException if the database has no COPY, or a value cannot be written into the text
     */
    public long out(Select<?> query, CopyFormat format, OutputStream sink) throws IOException {
        copy();
        String sql = "COPY (" + withoutEnd(dialect.script(query)) + ") TO STDOUT " + format.options();
        return run(sql, copy -> copy.out(sql, sink));
    }

    private static String withoutEnd(String script) {
        String text = script.strip();
        return text.endsWith(";") ? text.substring(0, text.length() - 1) : text;
    }

    private String intoTable(List<? extends Column<?>> columns, CopyFormat format) {
        return "COPY " + place(columns) + " FROM STDIN " + format.options();
    }

    private String place(List<? extends Column<?>> columns) {
        copy();
        if (columns.isEmpty() || columns.stream().map(Column::owner).distinct().count() > 1) {
            throw new ArgumentException("COPY is for columns of one table, one or more; these are " + columns + ".");
        }
        if (!(columns.getFirst().owner() instanceof Table table)) {
            throw new ArgumentException("COPY is for the columns of a table, not of "
                    + columns.getFirst().owner() + "; copy a query out with out(select(…), …).");
        }
        Identifiers names = dialect.identifiers();
        return table.schemaName().map(schema -> names.write(schema) + ".").orElse("")
                + names.write(table.name())
                + columns.stream()
                        .map(column -> names.write(column.name()))
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    private DriverCopy copy() {
        return link.driver()
                .copy()
                .orElseThrow(() -> new CompileException(
                        "COPY", dialect.name(), "execute an insert with many rows, or a batch of them"));
    }

    private long run(String sql, Work work) throws IOException {
        DriverCopy copy = copy();
        begin.run();
        try {
            return runner.told(new Execution(sql, List.of()), "raw sql", () -> {
                try {
                    return work.apply(copy);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private interface Work {
        long apply(DriverCopy copy) throws IOException;
    }
}
