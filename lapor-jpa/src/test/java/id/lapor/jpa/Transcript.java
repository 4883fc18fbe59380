package id.lapor.jpa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Writes down what a version of lapor says to its database, so that a later version can be shown beside it: statements,
 * values, how many rows there were. For one thread.
 *
 * <pre>
 * D 3 insert into ...      statement number 3 is this one
 * S 3                      it is prepared
 * P setString 1 text:abc   with this value
 * B                        and once more with the next values
 * U 1 | Q 2 | E 1,1        rows changed, rows read, rows changed by each of a batch
 * C | R                    the transaction ends
 * </pre>
 */
final class Transcript {

    private final Appendable out;
    private final Map<String, Integer> statements = new LinkedHashMap<>();

    Transcript(Appendable out) {
        this.out = out;
    }

    /** From here on the tables are those of the next version. */
    void upgrade() {
        line("upgrade");
    }

    void note(String key, String value) {
        line("# " + key + " " + value);
    }

    DataSource of(DataSource source) {
        return Between.proxy(DataSource.class, (proxy, method, arguments) -> {
            Object answer = Between.call(source, method, arguments);
            return answer instanceof Connection connection ? of(connection) : answer;
        });
    }

    private Connection of(Connection connection) {
        return Between.proxy(Connection.class, (proxy, method, arguments) -> {
            Object answer = Between.call(connection, method, arguments);
            switch (method.getName()) {
                case "commit" -> line("C");
                case "rollback" -> line("R");
                default -> {}
            }
            return answer instanceof PreparedStatement prepared && isOurs(arguments[0])
                    ? of(prepared, (String) arguments[0])
                    : answer;
        });
    }

    /** What Hibernate asks of a database when it starts is its own. */
    private static boolean isOurs(Object sql) {
        return ((String) sql).contains("lapor_");
    }

    private PreparedStatement of(PreparedStatement statement, String sql) {
        List<String> said = new ArrayList<>(List.of("S " + numberOf(sql)));
        return Between.proxy(PreparedStatement.class, (proxy, method, arguments) -> {
            String name = method.getName();
            if (name.startsWith("set") && arguments != null && arguments.length >= 2) {
                said.add(Spoken.of(name, arguments));
            }
            Object answer = Between.call(statement, method, arguments);
            switch (name) {
                case "addBatch" -> said.add("B");
                case "executeUpdate" -> tell(said, "U " + answer);
                case "executeBatch" -> tell(said, "E " + Spoken.counts((int[]) answer));
                default -> {}
            }
            return answer instanceof ResultSet rows && name.equals("executeQuery") ? of(rows, said) : answer;
        });
    }

    /** Told where the last row was read: that something is closed may come after the next statement. */
    private ResultSet of(ResultSet rows, List<String> said) {
        int[] read = {0};
        return Between.proxy(ResultSet.class, (proxy, method, arguments) -> {
            Object answer = Between.call(rows, method, arguments);
            boolean next = method.getName().equals("next");
            if (next && Boolean.TRUE.equals(answer)) {
                read[0]++;
            } else if ((next || method.getName().equals("close")) && read[0] >= 0) {
                tell(said, "Q " + read[0]);
                read[0] = -1;
            }
            return answer;
        });
    }

    /** A statement may be asked again with other values. */
    private void tell(List<String> said, String outcome) {
        said.forEach(this::line);
        line(outcome);
        said.subList(1, said.size()).clear();
    }

    private int numberOf(String sql) {
        Integer known = statements.get(sql);
        if (known != null) {
            return known;
        }
        int number = statements.size();
        statements.put(sql, number);
        line("D " + number + " " + sql.replace('\n', ' '));
        return number;
    }

    private void line(String line) {
        try {
            out.append(line).append('\n');
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
