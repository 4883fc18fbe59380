package id.lapor.disclosure;

import id.lapor.agency.AgencyTree;
import id.lapor.kernel.Role;
import id.lapor.report.Report;
import id.lapor.report.ReportLine;
import id.lapor.report.Rules;
import id.lapor.report.Step;
import id.lapor.sla.Deadline;
import id.lapor.sla.DeadlineState;
import id.lapor.sla.Deadlines;
import id.lapor.subject.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the view that a reader may have. Nothing else turns a report into something that can be shown. */
public final class Viewer {

    private final Timekeeping time;
    private final Timelines timelines;

    public Viewer(Timekeeping time) {
        this.time = time;
        this.timelines = new Timelines(time.zone());
    }

    public PublicView forPublic(CaseFile file) {
        Report report = file.report();
        Headline headline = headline(file);
        if (!report.isPublished()) {
            Content nothing = new Content("", null, null, List.of(), null);
            return new PublicView(report.handle(), headline.withheld(), nothing, false);
        }
        Content content = content(file, Reader.PUBLIC);
        return new PublicView(report.handle(), headline, content, true);
    }

    public ReporterView forReporter(CaseFile file) {
        return new ReporterView(
                file.report().tracking(),
                headline(file),
                content(file, Reader.REPORTER),
                workings(file, reporterActs(file)));
    }

    /**
     * @param acts what this officer may do
     * @param identityMayBeAskedFor what the table of disclosure says for this officer
     */
    public AgencyView forAgency(CaseFile file, Acts acts, boolean identityMayBeAskedFor) {
        return new AgencyView(
                file.report().tracking(),
                headline(file),
                content(file, Reader.OFFICER),
                workings(file, acts),
                identityMayBeAskedFor);
    }

    /**
     * @param acts what this officer may do
     * @param identityMayBeAskedFor what the table of disclosure says for this officer
     */
    public CoordinatorView forCoordinator(CaseFile file, Acts acts, boolean identityMayBeAskedFor) {
        return new CoordinatorView(
                file.report().tracking(),
                file.report().handle(),
                headline(file),
                content(file, Reader.OFFICER),
                workings(file, acts),
                identityMayBeAskedFor);
    }

    public PublicLine publicLine(ReportLine line, AgencyTree agencies, Instant now) {
        return new PublicLine(line.handle(), headline(line, agencies, now));
    }

    public CaseLine caseLine(ReportLine line, AgencyTree agencies, Instant now) {
        return new CaseLine(line.tracking(), headline(line, agencies, now));
    }

    private Headline headline(CaseFile file) {
        return headline(file.report().line(), file.agencies(), file.now());
    }

    private Headline headline(ReportLine line, AgencyTree agencies, Instant now) {
        return new Headline(
                line.title(),
                line.classification(),
                line.category() == null
                        ? null
                        : time.categories().find(line.category()).orElse(null),
                line.place(),
                line.secrecy(),
                line.status(),
                line.shade(now).color(time.colors()),
                line.agency() == null ? null : Timelines.name(line.agency(), agencies),
                line.submittedOn(),
                due(line, agencies, now));
    }

    private @Nullable DueView due(ReportLine line, AgencyTree agencies, Instant now) {
        if (line.due() == null) {
            return null;
        }
        ZoneId zone = time.zoneOf(line.agency(), agencies);
        LocalDate on = LocalDate.ofInstant(line.due().at(), zone).minusDays(1);
        int left = time.calendar().between(LocalDate.ofInstant(now, zone), on);
        DeadlineState state = line.due().isPast(now)
                ? DeadlineState.OVERDUE
                : left <= 1 ? DeadlineState.DUE_SOON : DeadlineState.ON_TRACK;
        return new DueView(line.due().clock(), on, left, state, line.due().provisional());
    }

    private Content content(CaseFile file, Reader reader) {
        Report report = file.report();
        Place place = report.matter().place();
        boolean exactPlace = reader != Reader.PUBLIC || !report.secrecy().hidesReporter();
        return new Content(
                timelines.narrative(file),
                exactPlace ? place : Place.of(place.description()),
                report.matter().occurredOn(),
                timelines.of(file, reader),
                report.standing().rating());
    }

    private static Acts reporterActs(CaseFile file) {
        return new Acts(Rules.offered(file.report(), Role.REPORTER, file.now()), Set.of());
    }

    private Workings workings(CaseFile file, Acts acts) {
        List<DueView> deadlines = deadlines(file).all().stream()
                .map(deadline -> view(deadline, file.now()))
                .toList();
        return new Workings(
                deadlines, acts.moves(), acts.entries(), file.report().version());
    }

    private Deadlines deadlines(CaseFile file) {
        List<Step> steps = file.steps();
        return time.deadlines(file.report(), steps.stream().map(Step::entry).toList(), file.agencies());
    }

    private DueView view(Deadline deadline, Instant now) {
        return new DueView(
                deadline.clock(),
                deadline.dueOn(),
                deadline.remaining(now, time.calendar()),
                deadline.state(now, time.calendar()),
                deadline.provisional());
    }
}
