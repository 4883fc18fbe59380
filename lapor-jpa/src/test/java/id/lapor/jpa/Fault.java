package id.lapor.jpa;

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
        return Between.proxy(DataSource.class, (self, method, arguments) -> {
            Object result = Between.call(source, method, arguments);
            return result instanceof Connection connection ? connection(connection, fault) : result;
        });
    }

    private static Connection connection(Connection connection, Fault fault) {
        return Between.proxy(Connection.class, (self, method, arguments) -> {
            boolean commits = method.getName().equals("commit");
            if (commits) {
                fault.beforeCommit(connection);
            }
            Object result = Between.call(connection, method, arguments);
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
        return Between.proxy(kind, (self, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                fault.atStatement();
            }
            return Between.call(statement, method, arguments);
        });
    }
}
