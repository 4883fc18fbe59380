package id.lapor.jpa;

import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How PostgreSQL did what one call asked of it, with the values it asked with.
 *
 * @param plan of every statement of the call
 * @param buffers pages of eight kilobytes that were looked at
 */
record Explained(String plan, long buffers) {

    private static final Pattern BUFFERS = Pattern.compile("Buffers: shared(?: hit=(\\d+))?(?: read=(\\d+))?");

    static Explained of(TestDatabase database, Consumer<LaporJpa> call) throws SQLException {
        StringBuilder told = new StringBuilder();
        Transcript transcript = new Transcript(told);
        try (EntityManagerFactory factory = database.unit(transcript.of(database.dataSource()), Map.of())) {
            LaporJpa storage = LaporJpa.over(factory, RecordedRelease.KEY);
            call.accept(storage);
        }
        return explained(database, told.toString().lines().toList());
    }

    private static Explained explained(TestDatabase database, List<String> lines) throws SQLException {
        StringBuilder plans = new StringBuilder();
        long buffers = 0;
        String sql = "";
        List<String> values = new ArrayList<>();
        List<String> statements = new ArrayList<>();
        for (String line : lines) {
            switch (line.charAt(0)) {
                case 'D' -> statements.add(line.substring(line.indexOf(' ', 2) + 1));
                case 'S' -> sql = statements.get(Integer.parseInt(line.substring(2)));
                case 'P' -> values.add(line);
                case 'Q' -> {
                    String plan = plan(database, sql, values);
                    plans.append(plan);
                    buffers += buffers(plan);
                    values.clear();
                }
                default -> values.clear();
            }
        }
        return new Explained(plans.toString(), buffers);
    }

    private static String plan(TestDatabase database, String sql, List<String> values) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("explain (analyze, buffers, costs off, timing off) " + sql)) {
            for (String value : values) {
                Spoken.repeat(value, statement);
            }
            try (ResultSet lines = statement.executeQuery()) {
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
            }
        }
        return plan.toString();
    }

    /** The first line counts for everything below it. */
    private static long buffers(String plan) {
        Matcher pages = BUFFERS.matcher(plan);
        return pages.find() ? number(pages.group(1)) + number(pages.group(2)) : 0;
    }

    private static long number(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
