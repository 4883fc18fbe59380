package id.lapor.jpa;

import static id.lapor.testkit.City.COORDINATOR;
import static id.lapor.testkit.City.PUPR;
import static id.lapor.testkit.City.PUPR_LIAISON;
import static id.lapor.testkit.City.SARI;

import id.lapor.Lapor;
import id.lapor.desk.InboxFilter;
import id.lapor.desk.Receipt;
import id.lapor.kernel.Actor;
import id.lapor.kernel.MasterKey;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Anonymity;
import id.lapor.reporter.Secrecy;
import id.lapor.statistics.Period;
import id.lapor.subject.Accused;
import id.lapor.subject.Classification;
import id.lapor.testkit.City;
import id.lapor.testkit.Photos;
import id.lapor.testkit.SettableClock;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Writes down, once for each version of the tables that is released, what the version before a change says to its
 * database: {@code src/test/resources/released/v1-h2.txt} and its like. Run it on the last commit of that version.
 */
final class RecordedRelease {

    static final MasterKey KEY = MasterKey.parse("bGFwb3ItdGVzdC1rZXktb2YtYW4tb2xkLXJlbGVhc2U=");

    private final Transcript transcript;
    private final Lapor lapor;
    private final SettableClock clock = SettableClock.atWib("2026-03-02T09:00");

    private RecordedRelease(Transcript transcript, EntityManagerFactory factory) {
        this.transcript = transcript;
        this.lapor = City.builder()
                .storage(LaporJpa.over(factory, KEY))
                .key(KEY)
                .clock(clock)
                .build();
    }

    /**
     * @param arguments the version of the tables, and the folder to write to
     */
    public static void main(String[] arguments) throws IOException {
        for (Vendor vendor : Vendor.values()) {
            String name = "v" + arguments[0] + "-" + vendor.name().toLowerCase(Locale.ROOT) + ".txt";
            try (Writer out = Files.newBufferedWriter(Path.of(arguments[1], name));
                    TestDatabase database = vendor.open()) {
                Transcript transcript = new Transcript(out);
                try (EntityManagerFactory factory = database.unit(transcript.of(database.dataSource()), Map.of())) {
                    new RecordedRelease(transcript, factory).live();
                }
            }
        }
    }

    private void live() {
        TrackingNumber closed = closed();
        TrackingNumber open = City.delegatedHole(lapor, Secrecy.OPEN).tracking();
        Receipt hidden = City.delegatedHole(lapor, new Secrecy(Anonymity.ANONIM, true));
        accuse();
        transcript.note("closed", closed.value());
        transcript.note("open", open.value());
        transcript.note("hidden", hidden.tracking().value());
        transcript.upgrade();

        transcript.note(
                "late", City.answeredHole(lapor, Secrecy.OPEN).tracking().value());
        lapor.officer(PUPR_LIAISON)
                .start(open, City.started(LocalDate.of(2026, 3, 20)))
                .orElseThrow();
        lapor.officer(COORDINATOR).disclose(open, "Menelepon pelapor.").orElseThrow();
        lapor.citizen(SARI)
                .reply(City.answeredHole(lapor, Secrecy.OPEN).tracking(), "Belum selesai juga.")
                .orElseThrow();
        lists();
        clock.set("2026-03-26T09:00");
        lapor.clock().sweep();
        lapor.citizen(SARI).erase(closed).orElseThrow();
    }

    private TrackingNumber closed() {
        TrackingNumber report = lapor.citizen(SARI)
                .submit(City.hole(Secrecy.OPEN), Photos.png())
                .orElseThrow()
                .tracking();
        lapor.officer(COORDINATOR).delegate(report, PUPR, "Mohon diperiksa").orElseThrow();
        lapor.citizen(Actor.reporter("orang-lain"))
                .support(lapor.citizen().published(null, 1).lines().get(0).handle())
                .orElseThrow();
        City.answer(lapor, report);
        lapor.citizen(SARI).close(report, 5).orElseThrow();
        return report;
    }

    private void accuse() {
        Accused officer = new Accused(Set.of(), Set.of("budi"), false, false);
        Secrecy hidden = new Secrecy(Anonymity.ANONIM, true);
        lapor.citizen(SARI)
                .submit(City.draft(Classification.OVERSIGHT, hidden).against(officer))
                .orElseThrow();
    }

    private void lists() {
        lapor.officer(COORDINATOR).inbox(InboxFilter.ALL, null, 50);
        lapor.officer(PUPR_LIAISON).inbox(InboxFilter.ALL, null, 50);
        lapor.citizen().published(null, 50);
        lapor.citizen(SARI).mine(null, 50);
        lapor.officer(COORDINATOR).statistics(Period.ofYear(2026));
    }
}
