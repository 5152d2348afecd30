package dev.aludel.benchmarks;

import dev.aludel.driver.DriverConnection;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import org.jspecify.annotations.Nullable;

/** Connections that do nothing and say that all is well. */
final class Nowhere {
    private Nowhere() {}

    static Connection jdbc() {
        return stub(Connection.class);
    }

    static DriverConnection aludel() {
        return stub(DriverConnection.class);
    }

    private static <T> T stub(Class<T> type) {
        return type.cast(
                Proxy.newProxyInstance(Nowhere.class.getClassLoader(), new Class<?>[] {type}, Nowhere::answer));
    }

    private static @Nullable Object answer(Object self, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        if (method.isDefault()) {
            return InvocationHandler.invokeDefault(self, method, arguments);
        }
        return switch (method.getName()) {
            case "isValid", "getAutoCommit" -> true;
            case "hashCode" -> System.identityHashCode(self);
            case "equals" ->
                arguments != null && System.identityHashCode(self) == System.identityHashCode(arguments[0]);
            case "toString" -> "nowhere";
            default -> nothing(method.getReturnType());
        };
    }

    private static @Nullable Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        return type == int.class ? 0 : null;
    }
}
