package id.lapor.jpa;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** A data source that tells what is asked of it, each time that a prepared statement is executed. */
final class Overheard {

    private final Consumer<String> told;

    private Overheard(Consumer<String> told) {
        this.told = told;
    }

    static DataSource of(DataSource source, Consumer<String> told) {
        Overheard overheard = new Overheard(told);
        return Between.proxy(DataSource.class, (self, method, arguments) -> {
            Object answer = Between.call(source, method, arguments);
            return answer instanceof Connection connection ? overheard.of(connection) : answer;
        });
    }

    private Connection of(Connection connection) {
        return Between.proxy(Connection.class, (self, method, arguments) -> {
            Object answer = Between.call(connection, method, arguments);
            return answer instanceof PreparedStatement statement ? of(statement, (String) arguments[0]) : answer;
        });
    }

    private PreparedStatement of(PreparedStatement statement, String sql) {
        return Between.proxy(PreparedStatement.class, (self, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                told.accept(sql);
            }
            return Between.call(statement, method, arguments);
        });
    }
}
