package dev.aludel.engine;

/** Who is told that a stream has ended. */
@FunctionalInterface
interface StreamOwner {
    /** Nobody. */
    StreamOwner NONE = readToEnd -> {};

    /** Told once, when the rows are closed and the connection is free again. */
    void streamEnded(boolean readToEnd);

    /** Whoever has taken a connection for this stream alone. */
    static StreamOwner closing(Connection connection) {
        return readToEnd -> {
            try (connection) {
                if (readToEnd) {
                    connection.commit();
                }
            }
        };
    }
}
