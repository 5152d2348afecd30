package dev.aludel.async;

import dev.aludel.engine.Connection;
import dev.aludel.engine.FetchSize;
import dev.aludel.engine.RowStream;
import dev.aludel.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The stream behind one subscription: opened when the first rows are wanted, read and closed on threads that may wait, one
 * step after the other.
 */
final class RowSource<R, T> {
    private final Statement<R> statement;
    private final FetchSize size;
    private final Function<RowStream<R>, List<T>> reader;
    private final Supplier<Connection> connections;
    private final boolean ownConnection;
    private final SerialExecutor inOrder;
    private @Nullable Connection connection;
    private @Nullable RowStream<R> stream;

    /** Reads on a connection of its own, if it is one, or on somebody else's. */
    RowSource(
            Statement<R> statement,
            FetchSize size,
            Function<RowStream<R>, List<T>> reader,
            Supplier<Connection> connections,
            boolean ownConnection,
            SerialExecutor inOrder) {
        this.statement = statement;
        this.size = size.orRefused();
        this.reader = reader;
        this.connections = connections;
        this.ownConnection = ownConnection;
        this.inOrder = inOrder;
    }

    /** Reads a list of so many rows, which is then published as one thing. */
    static <R> Function<RowStream<R>, List<List<R>>> partition(int rows) {
        return stream -> {
            List<R> part = stream.many(rows);
            return part.isEmpty() ? List.of() : List.of(part);
        };
    }

    /** Reads; cancelling that stops the statement on the server and makes the connection useless. */
    CompletableFuture<Portion<T>> fetch() {
        return started(new FiberTask<>(this::read));
    }

    private Portion<T> read(FiberTask<?> cancellation) {
        Connection used = connection == null ? connections.get() : connection;
        connection = used;
        cancellation.onCancel(used::cancel);
        RowStream<R> open = stream == null ? used.stream(statement, size) : stream;
        stream = open;
        List<T> items = reader.apply(open);
        return new Portion<>(items, open.hasEnded());
    }

    /** Closes what is open; a connection of its own commits first, if all was read. */
    CompletableFuture<Boolean> close(boolean readToEnd) {
        return started(new FiberTask<>(cancellation -> {
            if (stream != null) {
                stream.close();
            }
            if (ownConnection && connection != null) {
                giveBack(connection, readToEnd);
            }
            return readToEnd;
        }));
    }

    private static void giveBack(Connection used, boolean readToEnd) {
        try (used) {
            if (readToEnd) {
                used.commit();
            }
        }
    }

    private <V> CompletableFuture<V> started(FiberTask<V> task) {
        inOrder.execute(task);
        return task;
    }
}
