package id.lapor.monggo.demo;

import id.lapor.Lapor;
import id.lapor.agency.Agency;
import id.lapor.desk.CitizenDesk;
import id.lapor.desk.OfficerDesk;
import id.lapor.followup.Narrative;
import id.lapor.followup.Upload;
import id.lapor.kernel.MasterKey;
import id.lapor.monggo.account.DemoAccount;
import id.lapor.monggo.account.SignedIn;
import id.lapor.report.ReportDraft;
import id.lapor.report.TrackingNumber;
import id.lapor.reporter.Anonymity;
import id.lapor.reporter.Reporter;
import id.lapor.reporter.Secrecy;
import id.lapor.sla.Holidays;
import id.lapor.sla.WorkingCalendar;
import id.lapor.statistics.Quarter;
import id.lapor.storage.Storage;
import id.lapor.subject.Categories;
import id.lapor.subject.Channel;
import id.lapor.subject.Classification;
import id.lapor.subject.Details;
import id.lapor.subject.Matter;
import id.lapor.subject.Place;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A second lapor over the same storage whose clock stands in the past. What is told here is checked, sealed and timed
 * like every other report.
 */
final class PastDesk {

    static final Secrecy ANONIM = new Secrecy(Anonymity.ANONIM, false);
    static final Secrecy RAHASIA = new Secrecy(Anonymity.OPEN, true);

    private final SettableClock clock;
    private final Clock present;
    private final WorkingCalendar calendar = new WorkingCalendar(Holidays.indonesia());
    private final Lapor lapor;
    private final Map<DemoAccount, SignedIn> people;
    private int told;

    PastDesk(Storage storage, MasterKey key, Categories categories, Clock present, Map<DemoAccount, SignedIn> people) {
        this.clock = new SettableClock(present.instant());
        this.present = present;
        this.people = people;
        this.lapor = Lapor.builder()
                .storage(storage)
                .key(key)
                .categories(categories)
                .clock(clock)
                .build();
    }

    /** Goes to an hour in WIB so many working days ago. */
    PastDesk at(int workingDaysAgo, String time) {
        clock.set(day(workingDaysAgo)
                .atTime(LocalTime.parse(time))
                .atZone(Agency.WIB)
                .toInstant());
        return this;
    }

    /** Goes to an hour in WIB of a day. */
    PastDesk on(LocalDate day, String time) {
        clock.set(day.atTime(LocalTime.parse(time)).atZone(Agency.WIB).toInstant());
        return this;
    }

    /** The last quarter that is over. */
    Quarter lastQuarter() {
        return Quarter.of(LocalDate.ofInstant(present.instant(), Agency.WIB)).before();
    }

    /** Goes to a moment ago. */
    PastDesk minutesAgo(long minutes) {
        clock.set(present.instant().minus(Duration.ofMinutes(minutes)));
        return this;
    }

    /** The working day so many working days before today, or before the last one where today is none. */
    LocalDate day(int workingDaysAgo) {
        LocalDate day = LocalDate.ofInstant(present.instant(), Agency.WIB);
        int left = workingDaysAgo;
        while (!calendar.isWorkingDay(day) || left > 0) {
            left -= calendar.isWorkingDay(day) ? 1 : 0;
            day = day.minusDays(1);
        }
        return day;
    }

    /** The working day so many working days after today. */
    LocalDate ahead(int workingDays) {
        return calendar.plus(LocalDate.ofInstant(present.instant(), Agency.WIB), workingDays);
    }

    /** The desk of a demo citizen, or of a visitor. */
    CitizenDesk citizen(@Nullable DemoAccount citizen) {
        return citizen == null ? lapor.citizen() : lapor.citizen(person(citizen).actor());
    }

    OfficerDesk officer(DemoAccount officer) {
        return lapor.officer(person(officer).actor());
    }

    /** Hands in a report at the hour the clock stands at. */
    TrackingNumber submit(
            @Nullable DemoAccount citizen,
            Classification classification,
            String category,
            Secrecy secrecy,
            String title,
            String place,
            String text,
            Scene... scenes) {
        Matter matter = new Matter(classification, category, title, Place.of(place), null);
        return submit(citizen, matter, secrecy, text, scenes);
    }

    /** Hands in a report about any matter. */
    TrackingNumber submit(@Nullable DemoAccount citizen, Matter matter, Secrecy secrecy, String text, Scene... scenes) {
        Secrecy promised = citizen == null ? new Secrecy(Anonymity.UNIDENTIFIED, secrecy.confidential()) : secrecy;
        ReportDraft draft = new ReportDraft(matter, new Narrative(text), promised, reporter(citizen), Channel.WEBSITE);
        told++;
        return citizen(citizen).submit(draft, photos(scenes)).orElseThrow().tracking();
    }

    /** A complaint, which most reports are. */
    TrackingNumber complain(
            @Nullable DemoAccount citizen,
            String category,
            Secrecy secrecy,
            String title,
            String place,
            String text,
            Scene... scenes) {
        return submit(citizen, Classification.COMPLAINT, category, secrecy, title, place, text, scenes);
    }

    /** A complaint that answers what its category asks. */
    TrackingNumber complain(
            @Nullable DemoAccount citizen,
            String category,
            Details answers,
            Secrecy secrecy,
            String title,
            String place,
            String text,
            Scene... scenes) {
        Matter matter = new Matter(Classification.COMPLAINT, category, title, Place.of(place), null, answers);
        return submit(citizen, matter, secrecy, text, scenes);
    }

    /** How many reports were told. */
    int told() {
        return told;
    }

    static Upload[] photos(Scene... scenes) {
        Upload[] photos = new Upload[scenes.length];
        for (int i = 0; i < scenes.length; i++) {
            photos[i] = new Upload(scenes[i].png());
        }
        return photos;
    }

    private Reporter reporter(@Nullable DemoAccount citizen) {
        return citizen == null
                ? new Reporter.Unidentified()
                : new Reporter.Identified(
                        citizen.identity().orElseThrow(), person(citizen).id());
    }

    private SignedIn person(DemoAccount account) {
        SignedIn person = people.get(account);
        if (person == null) {
            throw new IllegalStateException("There is no demo account " + account);
        }
        return person;
    }
}
