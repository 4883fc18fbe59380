package id.lapor.monggo.canary;

import id.lapor.Lapor;
import id.lapor.monggo.account.DemoAccount;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What happens to the secret reports: everything that the pages and the web API offer, to everybody, right and wrong. */
final class Life {

    private static final List<String> DEEDS = List.of(
            "minta",
            "disposisi",
            "identitas",
            "mulai",
            "perkembangan",
            "catatan",
            "jawab",
            "kembalikan",
            "disposisi",
            "identitas",
            "jawab",
            "tarik",
            "tutup",
            "kembalikan",
            "alihkan",
            "buka",
            "arsipkan",
            "pilah",
            "tidakada");
    private static final List<String> PLACES = List.of(
            "/",
            "/mulai",
            "/petugas",
            "/petugas?warna=red",
            "/petugas?warna=yellow",
            "/petugas?warna=green",
            "/petugas?warna=grey",
            "/petugas?setelah=bukan-halaman",
            "/petugas?cari=sumur+berbau",
            "/petugas?cari=sentosa&tenggat=on_track",
            "/?cari=sumur+berbau",
            "/laporan-saya?cari=sumur+berbau",
            "/petugas/123",
            "/laporan-saya",
            "/masuk?error",
            "/daftar",
            "/tulis",
            "/tulis/terkirim",
            "/laporan",
            "/laporan?nomor=123",
            "/error",
            "/tidak-ada",
            "/publik/tidak-ada",
            "/actuator/health",
            "/actuator/env");
    private static final List<DemoAccount> API_USERS = List.of(
            DemoAccount.COORDINATOR, DemoAccount.PUPR, DemoAccount.DLH, DemoAccount.INSPECTORATE, DemoAccount.JOKO);

    private static final Pattern OTHERS = Pattern.compile("/berkas/|^/publik/");
    private static final Pattern PUBLIC = Pattern.compile("href=\"(/publik/[^\"]+)\"");
    private static final Pattern PICTURE = Pattern.compile("href=\"((/[^\"]+)/berkas/[^\"]+)\"");

    private final Cast cast;

    Life(Cast cast) {
        this.cast = cast;
    }

    /**
     * Every officer tries every deed, first with an empty form; whoever may see the report, or asks for the identity,
     * with a full one too. Whose turn it is succeeds.
     */
    void goesBy(SecretReport report) {
        for (String deed : DEEDS) {
            for (Person officer : cast.officers()) {
                attempt(officer, report, deed);
            }
            citizenRepliesWhereAsked(report);
            Stream.of(DemoAccount.COORDINATOR, DemoAccount.PUPR, DemoAccount.INSPECTORATE)
                    .forEach(account -> cast.officer(account).get(report.officerPage()));
        }
    }

    private static void attempt(Person officer, SecretReport report, String deed) {
        String address = report.officerPage() + "/" + deed;
        boolean isClosedToThem = officer.post(address, Map.of()).status() == 404;
        if (deed.equals("jawab") && !isClosedToThem) {
            officer.post(address, report.deed(), Canary.officersPhoto());
        } else if (deed.equals("identitas") || !isClosedToThem) {
            officer.post(address, report.deed());
        }
    }

    private void citizenRepliesWhereAsked(SecretReport report) {
        Person citizen = cast.citizen();
        String page = citizen.get(report.page()).body();
        for (String reply : List.of("lengkapi", "tanggapi", "tambah", "keberatan")) {
            if (page.contains("form-" + reply)) {
                citizen.post(report.page() + "/" + reply, Map.of());
                citizen.post(report.page() + "/" + reply, Map.of("teks", "Rumah 4, 6 dan 8."), Canary.photo());
            }
        }
    }

    /** Everybody follows every link there is for them, and knocks at the doors that others have. */
    void everybodyOpensEveryPage(List<SecretReport> reports, Lapor lapor) {
        List<String> about = new ArrayList<>();
        List<String> seeds = new ArrayList<>(PLACES);
        lapor.agencies()
                .tree()
                .all()
                .forEach(agency -> seeds.add("/petugas?dinas=" + agency.id().value()));
        lapor.categories().all().forEach(category -> seeds.add("/petugas?kategori=" + category.code()));
        for (SecretReport report : reports) {
            about.addAll(List.of(report.page(), report.officerPage()));
            publicPageOf(report).ifPresent(about::add);
            seeds.add(report.page() + "/selesai");
            seeds.add(report.page() + "/kode");
            seeds.add(report.officerPage() + "/identitas");
        }
        seeds.addAll(about);
        // other people's pictures are only megabytes, and their public pages the same for every officer
        Predicate<String> ours = link -> about.stream().anyMatch(link::startsWith);
        cast.officers()
                .forEach(officer -> Walk.all(
                        officer, seeds, ours.or(link -> !OTHERS.matcher(link).find())));
        cast.strangers().forEach(person -> Walk.all(person, seeds, ours.or(link -> !link.contains("/berkas/"))));
        Set<String> pictures = picturesOf(about);
        for (Person person : cast.everybodyElse()) {
            pictures.forEach(person::get);
            about.forEach(page -> person.get(page + "?lang=en"));
            reports.forEach(report -> person.post(report.page() + "/kode", Map.of("kode", "AAAA-AAAA-AAAA-AAAA")));
        }
    }

    private Optional<String> publicPageOf(SecretReport report) {
        String page = Stream.of(DemoAccount.COORDINATOR, DemoAccount.INSPECTORATE)
                .map(cast::officer)
                .map(officer -> officer.get(report.officerPage()).body())
                .collect(Collectors.joining());
        Matcher link = PUBLIC.matcher(page);
        return link.find() ? Optional.of(link.group(1)) : Optional.empty();
    }

    private Set<String> picturesOf(List<String> about) {
        Set<String> pictures = new TreeSet<>();
        for (Answer answer : cast.answers()) {
            Matcher picture = PICTURE.matcher(answer.isPicture() ? "" : answer.body());
            while (picture.find()) {
                if (about.contains(picture.group(2))) {
                    pictures.add(picture.group(1));
                }
            }
        }
        return pictures;
    }

    /** The same by the web API, as whoever has an account and as nobody. */
    void everybodyAsksTheApi(List<SecretReport> reports) {
        for (DemoAccount account : API_USERS) {
            ask(cast.person(account), DemoAccount.PASSWORD, reports);
        }
        ask(cast.visitor(), "", reports);
        cast.visitor().api("GET", "/categories", "", "");
        cast.visitor().api("GET", "/agencies", "", "");
        cast.visitor().api("GET", "/openapi.yaml", "", "");
    }

    private static void ask(Person person, String password, List<SecretReport> reports) {
        person.api("GET", "/reports", "", password);
        person.api("GET", "/reports?q=sumur+berbau", "", password);
        person.api("GET", "/statistics", "", password);
        person.api("GET", "/statistics/quarterly", "", password);
        String year = "?from=" + Year.now() + "-01-01&to=" + Year.now() + "-12-31";
        for (String form : List.of("office", "problems", "problems.csv", "problems.md", "problems.html")) {
            person.api("GET", "/statistics/" + form + year, "", password);
        }
        for (SecretReport report : reports) {
            String path = "/reports/" + report.tracking();
            person.api("GET", path, "", password);
            person.api("GET", path + "/history", "", password);
            for (String move : List.of("disclose", "nonsense")) {
                person.api("POST", path + "/" + move, "{\"text\":\"Untuk menelepon pelapor.\"}", password);
            }
        }
        person.api("POST", "/reports", "{\"title\":", password);
    }
}
