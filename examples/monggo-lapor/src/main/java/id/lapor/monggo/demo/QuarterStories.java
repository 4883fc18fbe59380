package id.lapor.monggo.demo;

import static id.lapor.monggo.account.DemoAccount.COORDINATOR;
import static id.lapor.monggo.account.DemoAccount.JOKO;

import id.lapor.followup.Cause;
import id.lapor.followup.FollowUp;
import id.lapor.kernel.AgencyId;
import id.lapor.monggo.account.DemoAccount;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Secrecy;
import id.lapor.statistics.Period;
import id.lapor.subject.Classification;
import id.lapor.subject.Matter;
import id.lapor.subject.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What came in during the last quarter and was answered, so that there is something to count. */
final class QuarterStories implements DemoStories {

    private static final String ROWS = "/demo-quarter.tsv";

    private final PastDesk desk;

    QuarterStories(PastDesk desk) {
        this.desk = desk;
    }

    /** One line of the file. */
    private record Row(
            String topic,
            AgencyId agency,
            Cause cause,
            String district,
            @Nullable Double latitude,
            @Nullable Double longitude,
            String title,
            String place,
            String answer) {

        static Row parse(String line) {
            String[] cells = line.split("\t");
            String[] square = cells[4].split(" ");
            boolean known = square.length == 2;
            return new Row(
                    cells[0],
                    AgencyId.of(cells[1]),
                    Cause.valueOf(cells[2]),
                    cells[3],
                    known ? Double.valueOf(square[0]) : null,
                    known ? Double.valueOf(square[1]) : null,
                    cells[5],
                    cells[6],
                    cells[7]);
        }
    }

    @Override
    public void tell() {
        List<Row> rows = rows();
        Period days = desk.lastQuarter().days();
        long last = ChronoUnit.DAYS.between(days.from(), days.to());
        for (int i = 0; i < rows.size(); i++) {
            tell(rows.get(i), days.from().plusDays(i * last / rows.size()), i);
        }
    }

    /** Answered within three to twelve days; whoever left the place on the map has an account and gives stars. */
    private void tell(Row row, LocalDate day, int number) {
        boolean known = row.latitude() != null;
        Place place = new Place(row.place(), row.district(), row.latitude(), row.longitude());
        TrackingNumber report = desk.on(day, "08:12")
                .submit(
                        known ? JOKO : null,
                        new Matter(Classification.COMPLAINT, row.topic(), row.title(), place, null),
                        Secrecy.OPEN,
                        row.title() + " di " + row.place() + ". Mohon segera diperbaiki karena mengganggu warga.");
        desk.on(day.plusDays(1), "10:05")
                .officer(COORDINATOR)
                .delegate(report, row.agency(), "Mohon ditangani.")
                .orElseThrow();
        desk.on(day.plusDays(3 + number % 10), "14:30")
                .officer(liaison(row.agency()))
                .answer(report, FollowUp.explained(row.answer(), row.cause()))
                .orElseThrow();
        if (known) {
            desk.on(day.plusDays(14), "19:00")
                    .citizen(JOKO)
                    .close(report, 3 + number % 3)
                    .orElseThrow();
        }
    }

    private static DemoAccount liaison(AgencyId agency) {
        return Arrays.stream(DemoAccount.values())
                .filter(account -> account.agency().filter(agency::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static List<Row> rows() {
        try (InputStream file = Objects.requireNonNull(QuarterStories.class.getResourceAsStream(ROWS))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Row::parse)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
