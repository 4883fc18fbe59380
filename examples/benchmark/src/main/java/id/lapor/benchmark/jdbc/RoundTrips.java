package id.lapor.benchmark.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A data source that counts how often something is asked of it. */
final class RoundTrips {

    private final AtomicInteger count = new AtomicInteger();

    DataSource over(DataSource source) {
        return between(DataSource.class, (self, method, arguments) -> {
            Object answer = call(source, method, arguments);
            return answer instanceof Connection connection ? over(connection) : answer;
        });
    }

    private Connection over(Connection connection) {
        return between(Connection.class, (self, method, arguments) -> {
            Object answer = call(connection, method, arguments);
            return answer instanceof PreparedStatement statement ? over(statement) : answer;
        });
    }

    private PreparedStatement over(PreparedStatement statement) {
        return between(PreparedStatement.class, (self, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                count.incrementAndGet();
            }
            return call(statement, method, arguments);
        });
    }

    /** Since the last time that somebody asked. */
    int count() {
        return count.getAndSet(0);
    }

    private static <T> T between(Class<T> kind, InvocationHandler handler) {
        return kind.cast(Proxy.newProxyInstance(RoundTrips.class.getClassLoader(), new Class<?>[] {kind}, handler));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
