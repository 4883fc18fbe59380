package id.lapor.disclosure;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import id.lapor.agency.Agency;
import id.lapor.agency.AgencyTree;
import id.lapor.followup.Attachment;
import id.lapor.followup.FollowUp;
import id.lapor.followup.Narrative;
import id.lapor.followup.Statement;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.Role;
import id.lapor.report.Step;
import id.lapor.workflow.Effect;
import id.lapor.workflow.Entry;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Move;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells the history of a report to one kind of reader. */
final class Timelines {

    /** What a citizen does, does by somebody else's hand, or makes the house do in the same moment. */
    private static final Set<Role> AT_A_CITIZENS_MINUTE =
            Sets.immutableEnumSet(Role.REPORTER, Role.VISITOR, Role.INTAKE_OFFICER, Role.NATIONAL_SYSTEM, Role.SYSTEM);

    private final ZoneId zone;

    Timelines(ZoneId zone) {
        this.zone = zone;
    }

    /** An item and the moment that it happened, which its reader may not know. */
    private record Told(Instant at, TimelineItem item) {}

    List<TimelineItem> of(CaseFile file, Reader reader) {
        List<Told> told = new ArrayList<>();
        if (file.target() != null) {
            told.addAll(answersOf(file.target(), followedUntil(file)));
        }
        told.addAll(own(file, reader));
        told.sort(Comparator.comparing(Told::at));
        return told.stream().map(Told::item).toList();
    }

    private List<Told> own(CaseFile file, Reader reader) {
        ImmutableListMultimap<Long, Attachment> files = Multimaps.index(file.attachments(), Attachment::step);
        Set<Long> recalled = recalled(file.steps());
        List<Told> told = new ArrayList<>();
        for (Step step : file.steps()) {
            long sequence = step.entry().sequence();
            boolean takenBack = reader.kind() == Reader.Kind.PUBLIC && recalled.contains(sequence);
            if (!takenBack && Sight.mayKnow(step.entry(), reader, file.agencies())) {
                told.add(new Told(step.entry().at(), item(step, files.get(sequence), file, reader)));
            }
        }
        return told;
    }

    /** The reporter of a duplicate gets the answers that the public gets. */
    private List<Told> answersOf(CaseFile target, Instant until) {
        return own(target, Reader.PUBLIC).stream()
                .filter(told -> told.item().statement() instanceof FollowUp
                        && !told.at().isAfter(until))
                .toList();
    }

    /** What the target's agency did after the report went its own way is no answer to it. */
    private static Instant followedUntil(CaseFile file) {
        if (file.report().standing().isFollower()) {
            return file.now();
        }
        Instant until = Instant.EPOCH;
        for (HistoryEntry entry : file.report().history()) {
            if (entry.is(Move.MIRROR) || entry.is(Entry.UNLINK)) {
                until = entry.at();
            }
        }
        return until;
    }

    /** Answers that were taken back: the public does not read them any more. */
    private static Set<Long> recalled(List<Step> steps) {
        Set<Long> recalled = new HashSet<>();
        long answer = 0;
        for (Step step : steps) {
            if (step.entry().is(Move.ANSWER)) {
                answer = step.entry().sequence();
            } else if (step.entry().is(Move.RECALL)) {
                recalled.add(answer);
            }
        }
        return recalled;
    }

    String narrative(CaseFile file) {
        return file.steps().stream()
                .map(Step::statement)
                .filter(Narrative.class::isInstance)
                .map(Statement::text)
                .findFirst()
                .orElse("");
    }

    private TimelineItem item(Step step, List<Attachment> files, CaseFile file, Reader reader) {
        HistoryEntry entry = step.entry();
        boolean dayOnly = dayOnly(entry, file, reader);
        AgencyId agency = entry.effect() instanceof Effect.Handed handed ? handed.to() : entry.agency();
        return new TimelineItem(
                entry.act(),
                entry.to(),
                entry.by(),
                agency == null ? null : name(agency, file.agencies()),
                dayOnly ? startOfDay(entry.at()) : entry.at(),
                dayOnly,
                Sight.readable(step.statement(), entry, reader),
                reader.kind() == Reader.Kind.PUBLIC ? unnumbered(files) : files);
    }

    /** The number of a step tells how much happened that the public does not see. */
    private static List<Attachment> unnumbered(List<Attachment> files) {
        return files.stream()
                .map(file -> new Attachment(file.id(), 0, file.mediaType(), file.size()))
                .toList();
    }

    /** Who knows the minute knows the person on the camera of the internet café, or of the counter. */
    private static boolean dayOnly(HistoryEntry entry, CaseFile file, Reader reader) {
        if (!file.report().secrecy().hidesReporter()) {
            return false;
        }
        return switch (reader.kind()) {
            case PUBLIC -> true;
            case OFFICER -> AT_A_CITIZENS_MINUTE.contains(entry.by());
            case REPORTER -> false;
        };
    }

    private Instant startOfDay(Instant at) {
        return LocalDate.ofInstant(at, zone).atStartOfDay(zone).toInstant();
    }

    static AgencyName name(AgencyId id, AgencyTree agencies) {
        return new AgencyName(id, agencies.find(id).map(Agency::name).orElse(id.value()));
    }
}
