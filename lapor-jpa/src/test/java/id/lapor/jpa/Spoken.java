package id.lapor.jpa;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Collectors;

/** The values of a {@link Transcript}: one setter of a prepared statement in one line. */
final class Spoken {

    private Spoken() {}

    static String of(String setter, Object[] arguments) throws SQLException {
        String type = arguments.length > 2 && arguments[2] instanceof Integer ? " " + arguments[2] : "";
        return "P " + setter + " " + arguments[0] + " " + written(setter, arguments[1]) + type;
    }

    static String counts(int[] counts) {
        return Arrays.stream(counts).mapToObj(String::valueOf).collect(Collectors.joining(","));
    }

    private static String written(String setter, Object value) throws SQLException {
        if (setter.equals("setNull")) {
            return "type:" + value;
        }
        if (value instanceof byte[] bytes) {
            return "bytes:" + Base64.getEncoder().encodeToString(bytes);
        }
        if (value instanceof String text) {
            return "text:" + URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
        if (value instanceof Array words) {
            return "words:"
                    + Arrays.stream((Object[]) words.getArray())
                            .map(word -> URLEncoder.encode((String) word, StandardCharsets.UTF_8))
                            .collect(Collectors.joining(","));
        }
        if (value instanceof Long || value instanceof Integer || value instanceof Boolean || value instanceof Double) {
            return value.getClass().getSimpleName() + ":" + value;
        }
        if (value instanceof OffsetDateTime
                || value instanceof LocalDate
                || value instanceof UUID
                || value instanceof Instant) {
            return value.getClass().getSimpleName() + ":" + value;
        }
        if (value instanceof Date day) {
            return "Date:" + day;
        }
        if (value instanceof Timestamp moment) {
            return "Timestamp:" + moment.toInstant();
        }
        throw new IllegalStateException("No words yet for " + value.getClass().getName() + " of " + setter);
    }

    /** Says it again, to another statement. */
    static void repeat(String line, PreparedStatement to) throws SQLException {
        String[] words = line.split(" ");
        int index = Integer.parseInt(words[2]);
        String kind = words[3].substring(0, words[3].indexOf(':'));
        String value = words[3].substring(words[3].indexOf(':') + 1);
        Object read = read(kind, value);
        switch (words[1]) {
            case "setNull" -> to.setNull(index, (Integer) read);
            case "setString" -> to.setString(index, (String) read);
            case "setBytes" -> to.setBytes(index, (byte[]) read);
            case "setLong" -> to.setLong(index, (Long) read);
            case "setInt" -> to.setInt(index, (Integer) read);
            case "setBoolean" -> to.setBoolean(index, (Boolean) read);
            case "setDouble" -> to.setDouble(index, (Double) read);
            case "setDate" -> to.setDate(index, (Date) read);
            case "setArray" -> to.setArray(index, to.getConnection().createArrayOf("varchar", (String[]) read));
            case "setTimestamp" -> to.setTimestamp(index, (Timestamp) read);
            case "setObject" -> {
                if (words.length > 4) {
                    to.setObject(index, read, Integer.parseInt(words[4]));
                } else {
                    to.setObject(index, read);
                }
            }
            default -> throw new IllegalStateException("Nobody repeats " + words[1]);
        }
    }

    private static Object read(String kind, String value) {
        return switch (kind) {
            case "type", "Integer" -> Integer.valueOf(value);
            case "bytes" -> Base64.getDecoder().decode(value);
            case "text" -> URLDecoder.decode(value, StandardCharsets.UTF_8);
            case "words" ->
                Arrays.stream(value.split(","))
                        .map(word -> URLDecoder.decode(word, StandardCharsets.UTF_8))
                        .toArray(String[]::new);
            case "Long" -> Long.valueOf(value);
            case "Boolean" -> Boolean.valueOf(value);
            case "Double" -> Double.valueOf(value);
            case "OffsetDateTime" -> OffsetDateTime.parse(value);
            case "LocalDate" -> LocalDate.parse(value);
            case "UUID" -> UUID.fromString(value);
            case "Instant" -> Instant.parse(value);
            case "Date" -> Date.valueOf(value);
            case "Timestamp" -> Timestamp.from(Instant.parse(value));
            default -> throw new IllegalStateException("No value is written as " + kind);
        };
    }
}
