package id.lapor;

import com.google.common.base.Suppliers;
import id.lapor.agency.Agency;
import id.lapor.agency.RoutingPolicy;
import id.lapor.agency.Topics;
import id.lapor.desk.ClockDesk;
import id.lapor.desk.Desks;
import id.lapor.desk.House;
import id.lapor.disclosure.Timekeeping;
import id.lapor.followup.ApprovalPolicy;
import id.lapor.followup.AttachmentSanitizer;
import id.lapor.followup.PictureSanitizer;
import id.lapor.followup.PlainSubstance;
import id.lapor.followup.SubstancePolicy;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.IndonesianText;
import id.lapor.kernel.LaporException;
import id.lapor.kernel.MasterKey;
import id.lapor.kernel.TextAnalysis;
import id.lapor.memory.MemoryStorage;
import id.lapor.report.Practice;
import id.lapor.report.Retention;
import id.lapor.sla.ColorPolicy;
import id.lapor.sla.Holidays;
import id.lapor.sla.OfficeHours;
import id.lapor.sla.SlaPolicies;
import id.lapor.sla.SlaPolicy;
import id.lapor.storage.Storage;
import id.lapor.subject.Categories;
import id.lapor.triage.Triage;
import id.lapor.triage.TriageFinding;
import id.lapor.triage.likeness.LikenessPolicy;
import id.lapor.triage.likeness.PlainLikeness;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Puts an installation together. Everything has a default: what is not said is kept in memory, follows the public
 * standard of SP4N-LAPOR!, and counts days in WIB.
 */
public final class LaporBuilder {

    private final List<Agency> agencies = new ArrayList<>();
    private final List<SlaPolicy> policies = new ArrayList<>();
    private @Nullable MasterKey key;
    private @Nullable Storage storage;
    private final OfficeTimesBuilder times = new OfficeTimesBuilder();
    private Categories categories = Categories.common();
    private ColorPolicy colors = ColorPolicy.byDeadline();
    private TextAnalysis text = new IndonesianText();
    private @Nullable SubstancePolicy substance;
    private @Nullable LikenessPolicy likeness;
    private @Nullable Triage triage;
    private ApprovalPolicy approval = ApprovalPolicy.never();
    private RoutingPolicy routing = RoutingPolicy.none();
    private Retention retention = Retention.STANDARD;
    private AttachmentSanitizer sanitizer = new PictureSanitizer();
    private Clock clock = Clock.systemUTC();
    private Duration sweepInterval = Duration.ofMinutes(1);

    LaporBuilder() {}

    /** Adds an agency, or replaces the one with its id. */
    public LaporBuilder agency(Agency agency) {
        agencies.add(agency);
        return this;
    }

    /** Keeps everything elsewhere than in memory. Needs {@link #key} as well. */
    public LaporBuilder storage(Storage kept) {
        this.storage = kept;
        return this;
    }

    /** The installation's secret; random when everything is in memory. */
    public LaporBuilder key(MasterKey secret) {
        this.key = secret;
        return this;
    }

    /** Adds a version of the SLA policy; reports are filed under the last that is in force on their day. */
    public LaporBuilder slaPolicy(SlaPolicy policy) {
        policies.add(policy);
        return this;
    }

    /** The days off that are known, those of regions and agencies included; each counts where it applies. */
    public LaporBuilder holidays(Holidays daysOff) {
        times.holidays(daysOff);
        return this;
    }

    /**
     * The Kemendagri code of the region, such as {@code 33.71}: its own days off count then, besides the national ones.
     */
    public LaporBuilder region(String code) {
        times.region(code);
        return this;
    }

    /** When offices are open; Monday to Friday 08:00 to 16:00 with an hour for lunch by default. */
    public LaporBuilder officeHours(OfficeHours open) {
        times.hours(open);
        return this;
    }

    /** Other hours for one agency and everything below it. */
    public LaporBuilder officeHours(AgencyId agency, OfficeHours open) {
        times.hours(agency, open);
        return this;
    }

    /**
     * Other days off for one agency and everything below it, such as a hospital that works on joint leave; in place of
     * {@link #holidays(Holidays)}, but for the days off that are single agencies' own.
     */
    public LaporBuilder holidays(AgencyId agency, Holidays daysOff) {
        times.holidays(agency, daysOff);
        return this;
    }

    /**
     * The topics that can be chosen. What was offered before by the same storage stays known: old reports keep the names
     * of their topics and of what they say in them.
     */
    public LaporBuilder categories(Categories topics) {
        this.categories = topics;
        return this;
    }

    public LaporBuilder colors(ColorPolicy policy) {
        this.colors = policy;
        return this;
    }

    /** How texts are read: chat spellings, regional words, affixes. */
    public LaporBuilder textAnalysis(TextAnalysis reading) {
        this.text = reading;
        return this;
    }

    /**
     * What a report may be, for the officer who verifies it; {@linkplain TriageFinding#isCertain certain} emergencies are
     * declared by themselves. Rules are asked by many threads.
     */
    public LaporBuilder triage(Triage firstLook) {
        this.triage = firstLook;
        return this;
    }

    /** When two reports are about one incident. */
    public LaporBuilder likeness(LikenessPolicy policy) {
        this.likeness = policy;
        return this;
    }

    public LaporBuilder substance(SubstancePolicy policy) {
        this.substance = policy;
        return this;
    }

    /** Which answers wait for the head of the agency; none by default. */
    public LaporBuilder approval(ApprovalPolicy policy) {
        this.approval = policy;
        return this;
    }

    /** Where which reports go; without rules the coordinator decides alone. */
    public LaporBuilder routing(RoutingPolicy policy) {
        this.routing = policy;
        return this;
    }

    /** How long texts and identities are kept after the end; {@link ClockDesk#retain} erases them. */
    public LaporBuilder retention(Retention kept) {
        this.retention = kept;
        return this;
    }

    public LaporBuilder sanitizer(AttachmentSanitizer cleaner) {
        this.sanitizer = cleaner;
        return this;
    }

    public LaporBuilder clock(Clock time) {
        this.clock = time;
        return this;
    }

    /** Where the day ends while no agency has the report. */
    public LaporBuilder zone(ZoneId home) {
        times.zone(home);
        return this;
    }

    /**
     * How often the clock works once {@link Lapor#start} is called.
     *
     * @throws IllegalArgumentException when it is shorter than a second
     */
    public LaporBuilder sweepInterval(Duration interval) {
        if (interval.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("A sweep every " + interval + " is too often; one second is the least");
        }
        this.sweepInterval = interval;
        return this;
    }

    /**
     * @throws LaporException when a storage is given without a key or with another key than it was begun with, an SLA
     *     policy has other limits than when it came into force, an agency with office hours or days off of its own is not
     *     there, or no Jakarta Validation provider is on the class path
     * @throws IllegalArgumentException when the agencies do not form a tree
     */
    public Lapor build() {
        if (storage != null && key == null) {
            throw new LaporException("A storage outlives the program, so it needs the key that opens it: call key(...)"
                    + " with 32 bytes in Base64 from your configuration");
        }
        MasterKey secret = key == null ? MasterKey.generate() : key;
        Storage kept = storage == null ? new MemoryStorage(secret, clock) : storage;
        SlaPolicy standard = SlaPolicy.standard();
        SlaPolicies versions = policies.isEmpty()
                ? SlaPolicies.of(List.of(standard))
                : SlaPolicies.of(policies).knowing(standard);
        Opening opening = new Opening(kept, secret, agencies, categories, routing, times.agencies());
        Opening.Kept found = opening.with(versions, LocalDate.ofInstant(clock.instant(), times.zone()));
        Timekeeping time = new Timekeeping(found.policies(), times.build(), colors, found.categories());
        TextAnalysis reading = text;
        SubstancePolicy judged = substance == null ? new PlainSubstance(reading) : substance;
        Practice practice = new Practice(judged, approval, found.categories(), retention);
        Supplier<Triage> firstLook = lazily(triage, () -> Triage.standard(reading));
        Supplier<LikenessPolicy> alike = lazily(likeness, () -> new PlainLikeness(reading));
        House house = new House(
                time, practice, routing, reading, firstLook, Topics.common(reading), alike, sanitizer, secret, clock);
        Desks desks = new Desks(kept, house);
        return new Lapor(desks, kept.agencies(), found.categories(), sweepInterval);
    }

    /** The word lists of what is shipped take a while to read: only whoever needs it waits for that. */
    private static <T> Supplier<T> lazily(@Nullable T own, Supplier<T> shipped) {
        return own == null ? Suppliers.memoize(shipped::get) : () -> own;
    }
}
