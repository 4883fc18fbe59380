package id.lapor.testkit.generator;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import id.lapor.subject.Categories;
import id.lapor.subject.Channel;
import id.lapor.subject.Classification;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the reports of one seed look like as a whole. {@link ReportSampler} streams the million. */
class GeneratedReportTest {

    private static final long SEED = 1708;
    private static final int NUMBER = 100_000;

    /** Every tenth is kept. */
    private static List<GeneratedReport> tenth;

    private static final Multiset<Object> COUNTS = HashMultiset.create();

    @BeforeAll
    static void streamThem() {
        int[] number = new int[1];
        tenth = ReportGenerator.seeded(SEED).stream()
                .limit(NUMBER)
                .peek(GeneratedReportTest::count)
                .filter(report -> number[0]++ % 10 == 0)
                .toList();
        Map<Channel, Integer> byChannel = new EnumMap<>(Channel.class);
        for (Channel channel : Channel.values()) {
            byChannel.put(channel, COUNTS.count(channel));
        }
        System.out.println("Generated " + NUMBER + " reports of seed " + SEED + ": " + byChannel);
    }

    private static void count(GeneratedReport report) {
        COUNTS.add(report.sender().channel());
        COUNTS.add(report.story().isPrank() ? "prank" : report.story().classification());
        COUNTS.add("hour " + local(report).getHour());
        COUNTS.add(local(report).getDayOfWeek());
    }

    @Test
    void theSharesAreThoseOfTheFile() {
        double genuine = NUMBER - COUNTS.count("prank");
        assertThat(COUNTS.count("prank") * 100.0 / NUMBER).isCloseTo(3, within(0.5));
        assertThat(COUNTS.count(Classification.COMPLAINT) * 100 / genuine).isBetween(79.0, 83.0);
        assertThat(COUNTS.count(Classification.INFORMATION_REQUEST) * 100 / genuine)
                .isCloseTo(10, within(1.0));
        assertThat(COUNTS.count(Classification.ASPIRATION) * 100 / genuine).isCloseTo(7, within(1.0));
        assertThat(COUNTS.count(Classification.OVERSIGHT) * 100 / genuine).isCloseTo(3, within(0.5));
        assertThat(COUNTS.count(Channel.WHATSAPP) * 100.0 / NUMBER).isCloseTo(27, within(1.5));
        assertThat(Channel.values()).allMatch(COUNTS::contains);
    }

    @Test
    void peopleReportBeforeNoonAndInTheEveningAndHardlyEverAtNight() {
        assertThat(COUNTS.count("hour 10")).isGreaterThan(COUNTS.count("hour 12") * 5 / 4);
        assertThat(COUNTS.count("hour 20")).isGreaterThan(COUNTS.count("hour 17") * 5 / 4);
        assertThat(COUNTS.count("hour 3") * 20).isLessThan(COUNTS.count("hour 10"));
        assertThat(COUNTS.count(DayOfWeek.MONDAY)).isGreaterThan(COUNTS.count(DayOfWeek.SUNDAY) * 5 / 4);
    }

    @Test
    void hardlyAnyTwoTextsAreTheSame() {
        Set<String> texts = new HashSet<>();
        tenth.forEach(report -> texts.add(report.story().text()));

        assertThat(tenth).hasSize(10_000);
        assertThat(texts).hasSizeGreaterThan(9_900);
    }

    @Test
    void textsAreOneLineOrManyAndOfEveryRegister() {
        List<String> texts = tenth.stream().map(report -> report.story().text()).toList();

        assertThat(texts).anyMatch(text -> text.length() < 40).anyMatch(text -> text.length() > 1_000);
        assertThat(texts.stream().filter(text -> text.lines().count() >= 5)).hasSizeGreaterThan(200);
        assertThat(texts.stream().filter(text -> text.matches("[\\p{Ll}\\p{N} /@.-]+")))
                .hasSizeGreaterThan(300);
        assertThat(texts.stream().filter(text -> text.equals(text.toUpperCase(Locale.ROOT))))
                .hasSizeGreaterThan(200);
        assertThat(texts.stream().filter(text -> text.startsWith("Yth.") || text.startsWith("Kepada Yth.")))
                .hasSizeGreaterThan(500);
        assertThat(texts).noneMatch(text -> text.contains("{") || text.contains("  ") || text.contains("null"));
    }

    @ParameterizedTest
    @CsvSource({
        "jalan-berlubang, jalan, lubang|aspal|galian|jalan|ja?ln?",
        "lampu-jalan, penerangan, lampu|pju|lmp",
        "sampah, sampah, sampah|tps",
        "banjir, banjir, banjir|genang|meluap|air",
        "parkir-liar, parkir, parkir",
        "antrean-ktp, kependudukan, ktp|antre|loket|kk",
        "pdam, lainnya, pdam|air",
        "pohon-tumbang, pohon, pohon|dahan",
        "pkl, ketertiban, pkl|lapak|pedagang",
        "puskesmas, kesehatan, puskesmas|posyandu",
        "sekolah, pendidikan, sd|smp|tk|s?e?kolah",
        "sarang-walet, lingkungan, walet",
        "bansos, sosial, bansos|bantuan",
        "syarat-kia, kependudukan, kia",
        "jadwal-imunisasi, kesehatan, imunisasi|posyandu|campak|polio|dpt|vaksin",
        "pendaftaran-sekolah, pendidikan, sd|smp|s?e?kolah",
        "izin-usaha, lainnya, izin|nib|pirt|umkm|halal",
        "zebra-cross, parkir, zebra|pelican|menyeberang|penyeberangan|pita kejut|selamat",
        "taman, pohon, taman|pohon",
        "lampu-baru, penerangan, lampu|pju|lmp|penerangan",
        "pungli-pelayanan, kependudukan, ribu|uang|calo|pungli|pungutan",
        "pungli-sekolah, pendidikan, sumbangan|ijazah|lks|seragam|juta",
        "disiplin-pegawai, lainnya, pegawai|mobil dinas|setoran|proyek",
    })
    void topicCategoryAndTextAgree(String topic, String category, String words) {
        List<Story> stories = tenth.stream()
                .map(GeneratedReport::story)
                .filter(story -> story.topic().equals(topic))
                .toList();
        Pattern pattern = Pattern.compile(words, Pattern.CASE_INSENSITIVE);

        assertThat(stories)
                .hasSizeGreaterThan(20)
                .allMatch(story -> story.category().equals(category));
        assertThat(Categories.common().find(category)).isPresent();
        long telling = stories.stream()
                .filter(story -> pattern.matcher(story.text()).find())
                .count();
        assertThat(telling).as("texts with one of the words, slips apart").isGreaterThan(stories.size() * 95L / 100);
    }

    @Test
    void aRainDayBringsManyReportsOfOneEventCloseInTimeAndPlace() {
        Map<String, List<GeneratedReport>> incidents = ReportGenerator.seeded(SEED).stream()
                .limit(30_000)
                .filter(report -> report.story().incident() != null)
                .collect(groupingBy(report -> report.story().incident()));

        assertThat(incidents.values()).hasSizeGreaterThan(10).anyMatch(reports -> reports.size() > 20);
        incidents.values().forEach(reports -> {
            assertThat(reports).extracting(report -> report.story().topic()).containsOnly(topicOf(reports));
            assertThat(Duration.between(
                            reports.get(0).arrivedAt(),
                            reports.get(reports.size() - 1).arrivedAt()))
                    .isLessThanOrEqualTo(Duration.ofHours(4));
            assertThat(reports.stream()
                            .map(report -> report.story().place().latitude())
                            .filter(Objects::nonNull))
                    .allSatisfy(latitude -> assertThat(latitude).isCloseTo(anyLatitude(reports), within(0.001)));
            assertThat(reports.stream().map(GeneratedReport::arrivedAt).distinct())
                    .hasSizeGreaterThan(reports.size() / 2);
            assertThat(reports)
                    .allMatch(report ->
                            report.story().occurredOn().equals(local(report).toLocalDate()));
        });
    }

    @Test
    void pointsLieInOneSmallBox() {
        assertThat(tenth.stream().map(report -> report.story().place()).filter(place -> place.latitude() != null))
                .hasSizeGreaterThan(1_000)
                .allMatch(place -> place.latitude() > -7.6 && place.latitude() < -7.4)
                .allMatch(place -> place.longitude() > 110.1 && place.longitude() < 110.3);
    }

    private static String topicOf(List<GeneratedReport> reports) {
        return reports.get(0).story().topic();
    }

    private static double anyLatitude(List<GeneratedReport> reports) {
        return reports.stream()
                .map(report -> report.story().place().latitude())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static ZonedDateTime local(GeneratedReport report) {
        return report.arrivedAt().atZone(GeneratorSettings.standard().zone());
    }
}
