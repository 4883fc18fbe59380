package id.lapor.jpa;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Goes wrong between an application and its database: whatever a method here throws, the application sees as the driver's. */
interface Fault {

    /** In place of a statement that is then not run. */
    default void atStatement() throws SQLException {}

    /** In place of a commit that is then not made. */
    default void beforeCommit(Connection connection) throws SQLException {}

    /** After a commit that was made. */
    default void afterCommit() throws SQLException {}

    /** After the connection was given back. */
    default void afterClose() throws SQLException {}

    /** The same data source, gone wrong. */
    static DataSource between(DataSource source, Fault fault) {
        return proxy(DataSource.class, (self, method, arguments) -> {
            Object result = call(source, method, arguments);
            return result instanceof Connection connection ? connection(connection, fault) : result;
        });
    }

    private static Connection connection(Connection connection, Fault fault) {
        return proxy(Connection.class, (self, method, arguments) -> {
            boolean commits = method.getName().equals("commit");
            if (commits) {
                fault.beforeCommit(connection);
            }
            Object result = call(connection, method, arguments);
            if (commits) {
                fault.afterCommit();
            }
            if (method.getName().equals("close")) {
                fault.afterClose();
            }
            return result instanceof Statement statement ? statement(statement, method.getReturnType(), fault) : result;
        });
    }

    private static Object statement(Statement statement, Class<?> kind, Fault fault) {
        return proxy(kind, (self, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                fault.atStatement();
            }
            return call(statement, method, arguments);
        });
    }

    private static <T> T proxy(Class<T> kind, InvocationHandler handler) {
        return kind.cast(Proxy.newProxyInstance(Fault.class.getClassLoader(), new Class<?>[] {kind}, handler));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
