package dev.aludel.tests.server;

/** A database server for the tests could not be unpacked, set up or started; the message says why and what to do. */
public final class ServerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ServerException(String message) {
        super(message);
    }

    ServerException(String message, Throwable cause) {
        super(message, cause);
    }
}
