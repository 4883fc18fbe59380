package id.lapor.monggo.account;

import id.lapor.reporter.Identity;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The six answers of the registration form, as typed. */
record Registration(String username, String email, String nama, String sandi, String konfirmasi, String hp) {

    static final Registration EMPTY = of(Map.of());

    private static final int SHORTEST_PASSWORD = 10;
    /** bcrypt looks at no more bytes than these. */
    private static final int LONGEST_PASSWORD = 72;

    /** Reads the fields of the form; what is missing is empty. */
    static Registration of(Map<String, String> fields) {
        return new Registration(
                fields.getOrDefault("username", "").strip(),
                fields.getOrDefault("email", "").strip(),
                fields.getOrDefault("nama", "").strip(),
                fields.getOrDefault("sandi", ""),
                fields.getOrDefault("konfirmasi", ""),
                fields.getOrDefault("hp", "").strip());
    }

    boolean hasUsername() {
        return Account.isUsername(username);
    }

    boolean hasPassword() {
        int bytes = sandi.getBytes(StandardCharsets.UTF_8).length;
        return sandi.length() >= SHORTEST_PASSWORD && bytes <= LONGEST_PASSWORD;
    }

    boolean isConfirmed() {
        return sandi.equals(konfirmasi);
    }

    Identity identity() {
        return Identity.of(nama, hp, email);
    }

    @Override
    public String toString() {
        return "Registration[hidden]";
    }
}
