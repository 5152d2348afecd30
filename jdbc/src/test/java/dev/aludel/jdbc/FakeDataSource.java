package dev.aludel.jdbc;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * A data source over a real database that notes what is called on its connections and on what comes from them, and can
 * give other answers.
 */
final class FakeDataSource implements DataSource {
    /** What to do in place of a method. */
    interface Answer {
        Object give() throws SQLException;
    }

    private final String jdbcUrl;
    private final Map<String, Answer> answers = new HashMap<>();

    /** The names of the methods that were called, in order. */
    final List<String> calls = new ArrayList<>();

    FakeDataSource(String jdbcUrl) {
        this.jdbcUrl = jdbcUrl;
    }

    /** Answers a method of a connection, a statement, a result or meta data by its name. */
    FakeDataSource with(String method, Answer answer) {
        answers.put(method, answer);
        return this;
    }

    @Override
    public Connection getConnection() throws SQLException {
        calls.add("getConnection");
        Answer answer = answers.get("getConnection");
        return (Connection) watched(answer == null ? DriverManager.getConnection(jdbcUrl) : answer.give());
    }

    private Object watched(Object target) {
        Class<?>[] interfaces = Arrays.stream(target.getClass().getInterfaces())
                .filter(type -> type.getName().startsWith("java.sql."))
                .toArray(Class<?>[]::new);
        return Proxy.newProxyInstance(FakeDataSource.class.getClassLoader(), interfaces, (proxy, method, arguments) -> {
            calls.add(method.getName());
            Answer answer = answers.get(method.getName());
            if (answer != null) {
                return answer.give();
            }
            try {
                Object result = method.invoke(target, arguments);
                return result != null && method.getReturnType().getName().startsWith("java.sql.")
                        ? watched(result)
                        : result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        calls.add("getConnection as " + username + " " + password);
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public PrintWriter getLogWriter() {
        return new PrintWriter(PrintWriter.nullWriter());
    }

    @Override
    public void setLogWriter(PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }

    @Override
    public <T> T unwrap(Class<T> iface) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public boolean isWrapperFor(Class<?> iface) {
        return false;
    }
}
