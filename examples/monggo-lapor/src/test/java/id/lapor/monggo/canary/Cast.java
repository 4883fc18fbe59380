package id.lapor.monggo.canary;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.monggo.account.DemoAccount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Everybody with a part in it: the citizen, all officers of the city, other citizens, and somebody from the street. */
final class Cast {

    private static final Pattern NUMBER = Pattern.compile("id=\"lihat-laporan\" href=\"/laporan/(\\d{12})\"");
    private static final Pattern CODE = Pattern.compile("id=\"kode-akses\">([^<]+)<");

    private final List<Answer> answers = new ArrayList<>();
    private final int port;
    private final Person citizen;
    private final List<Person> officers;
    private final List<Person> strangers;

    Cast(int port) {
        this.port = port;
        this.citizen = new Person(Canary.USERNAME, port, Canary.HEADERS, answers::add);
        this.officers = Stream.of(DemoAccount.values())
                .filter(account -> account.office().isOfficer())
                .map(this::person)
                .toList();
        this.strangers = List.of(person(DemoAccount.SARI), visitor());
    }

    /** Somebody who says no name. */
    Person visitor() {
        return new Person("", port, Map.of(), answers::add);
    }

    Person person(DemoAccount account) {
        return new Person(account.username(), port, Map.of(), answers::add)
                .signsIn(account.username(), DemoAccount.PASSWORD);
    }

    /** What everybody got. */
    List<Answer> answers() {
        return answers;
    }

    Person citizen() {
        return citizen;
    }

    Person officer(DemoAccount account) {
        return officers.stream()
                .filter(officer -> officer.name().equals(account.username()))
                .findFirst()
                .orElseThrow();
    }

    List<Person> officers() {
        return officers;
    }

    List<Person> strangers() {
        return strangers;
    }

    /** Officers and strangers: all who must not know. */
    List<Person> everybodyElse() {
        return Stream.concat(officers.stream(), strangers.stream()).toList();
    }

    /** A form that was open for too long, and forms that a bad line cut or garbled. */
    void citizenSendsBrokenForms() {
        citizen.get("/daftar");
        String form = "nama=" + Canary.NAME.replace(' ', '+') + "&hp=" + Canary.PHONE + "&email=" + Canary.EMAIL;
        String part = "--batas\r\nContent-Disposition: form-data; name=\"nama\"\r\n\r\n" + Canary.NAME;
        citizen.postRaw("/daftar", "application/x-www-form-urlencoded", form);
        citizen.postRaw("/daftar", "application/x-www-form-urlencoded", "nama=%zz" + Canary.NAME.replace(' ', '+'));
        citizen.post("/masuk", Map.of("username", Canary.EMAIL, "sandi", "mengira namanya alamat surelnya"));
        citizen.postRaw("/daftar", "application/json", "{\"nama\": \"" + Canary.NAME + "\"");
        citizen.postRaw("/daftar", "multipart/form-data; boundary=batas", part);
        citizen.postRaw("/tulis", "multipart/form-data; boundary=batas", part + "\r\n--batas--\r\n");
        citizen.postRaw("/lapor/v1/reports", "application/json", "{\"reporter\": {\"name\": \"" + Canary.NAME);
    }

    /** First with a password that is too short, then in earnest; then signs out and in again. */
    void citizenRegisters() {
        citizen.get("/daftar");
        assertThat(citizen.post("/daftar", Canary.registrationWith("sandi", "pendek"))
                        .status())
                .isEqualTo(422);
        assertThat(citizen.post("/daftar", Canary.registrationWith("email", "kenari.tujuh"))
                        .status())
                .isEqualTo(422);
        assertThat(citizen.post("/daftar", Canary.registrationWith("username", "sari"))
                        .status())
                .isEqualTo(422);
        assertThat(citizen.post("/daftar", Canary.registration()).location()).isEqualTo("/laporan-saya");
        citizen.get("/laporan-saya");
        citizen.post("/keluar", Map.of());
        citizenSignsIn();
    }

    void citizenSignsInOrRegisters() {
        citizenSignsIn();
        if (!citizen.get("/mulai").location().equals("/laporan-saya")) {
            citizenRegisters();
        }
    }

    private void citizenSignsIn() {
        citizen.signsIn(Canary.USERNAME, Canary.PASSWORD);
    }

    /** First without a place, then complete. */
    SecretReport citizenWrites(String classification, String agency, String... wishes) {
        Map<String, String> form = SecretReport.form(classification, wishes);
        citizen.get("/tulis");
        assertThat(citizen.post("/tulis", Map.of("isi", form.get("isi")), Canary.photo())
                        .status())
                .isEqualTo(422);
        assertThat(citizen.post("/tulis", form, Canary.photo()).location()).isEqualTo("/tulis/terkirim");
        String receipt = citizen.get("/tulis/terkirim").body();
        return new SecretReport(first(NUMBER, receipt), first(CODE, receipt), agency);
    }

    private static String first(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        assertThat(found.find()).as("%s on the receipt", pattern).isTrue();
        return found.group(1);
    }
}
