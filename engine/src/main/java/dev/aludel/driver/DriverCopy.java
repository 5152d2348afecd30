package dev.aludel.driver;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Bulk data of PostgreSQL's {@code COPY} on one connection; for drivers of databases that have it. Used by the thread that
 * uses the connection.
 */
public interface DriverCopy {
    /**
     * Sends data to the server until there is none left.
     *
     * @param sql a {@code COPY … FROM STDIN}
     * @param data what is sent, in the format that the statement names; read to its end and not closed
     * @return how many rows it were
     * @throws DriverException if the server refuses, or the connection is lost
     * @throws IOException if the data cannot be read; the server is told, and keeps none of it
     */
    long in(String sql, InputStream data) throws IOException;

    /**
     * Receives data from the server until there is none left.
     *
     * @param sql a {@code COPY … TO STDOUT}
     * @param sink where the data goes; not closed
     * @return how many rows it were
     * @throws DriverException if the server refuses, or the connection is lost
     * @throws IOException if the data cannot be written; what is left of it is passed over
     */
    long out(String sql, OutputStream sink) throws IOException;
}
