package id.lapor.disclosure;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import id.lapor.agency.Agency;
import id.lapor.agency.AgencyTree;
import id.lapor.followup.Attachment;
import id.lapor.followup.Narrative;
import id.lapor.followup.Statement;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.Role;
import id.lapor.report.Step;
import id.lapor.workflow.Effect;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Move;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells the history of a report to one kind of reader. */
final class Timelines {

    /** What a citizen does, does by somebody else's hand, or makes the house do in the same moment. */
    private static final Set<Role> AT_A_CITIZENS_MINUTE =
            Sets.immutableEnumSet(Role.REPORTER, Role.VISITOR, Role.INTAKE_OFFICER, Role.NATIONAL_SYSTEM, Role.SYSTEM);

    private final ZoneId zone;

    Timelines(ZoneId zone) {
        this.zone = zone;
    }

    List<TimelineItem> of(Folder folder, Reader reader) {
        ImmutableListMultimap<Long, Attachment> files = filesByStep(folder);
        return known(folder, reader)
                .map(step -> item(step, files.get(step.entry().sequence()), folder, reader))
                .toList();
    }

    /** The files that come with it, in its order. */
    static List<Attachment> files(Folder folder, Reader reader) {
        ImmutableListMultimap<Long, Attachment> files = filesByStep(folder);
        return known(folder, reader)
                .flatMap(step -> shown(files.get(step.entry().sequence()), reader).stream())
                .toList();
    }

    private static ImmutableListMultimap<Long, Attachment> filesByStep(Folder folder) {
        return Multimaps.index(folder.attachments(), Attachment::step);
    }

    private static Stream<Step> known(Folder folder, Reader reader) {
        Set<Long> hidden = hidden(folder, reader);
        return folder.steps().stream()
                .filter(step -> !hidden.contains(step.entry().sequence()))
                .filter(step -> Sight.mayKnow(step.entry(), reader, folder.agencies()));
    }

    private static Set<Long> hidden(Folder folder, Reader reader) {
        return switch (reader.kind()) {
            case REPORTER -> Set.of();
            case OFFICER -> folder.secluded();
            case PUBLIC -> Sets.union(folder.secluded(), recalled(folder.steps()));
        };
    }

    /** Answers that were taken back: the public does not read them any more. */
    private static Set<Long> recalled(List<Step> steps) {
        Set<Long> recalled = new HashSet<>();
        long answer = 0;
        for (Step step : steps) {
            if (step.entry().tells() == Move.ANSWER) {
                answer = step.entry().sequence();
            } else if (step.entry().tells() == Move.RECALL) {
                recalled.add(answer);
            }
        }
        return recalled;
    }

    String narrative(Folder folder) {
        return folder.steps().stream()
                .map(Step::statement)
                .filter(Narrative.class::isInstance)
                .map(Statement::text)
                .findFirst()
                .orElse("");
    }

    private TimelineItem item(Step step, List<Attachment> files, Folder folder, Reader reader) {
        HistoryEntry entry = step.entry();
        boolean dayOnly = dayOnly(entry, folder, reader);
        Effect.Shared shared = entry.effect() instanceof Effect.Shared there ? there : null;
        AgencyId agency = concerned(entry);
        return new TimelineItem(
                entry.tells(),
                entry.to(),
                shared == null ? entry.by() : shared.by(),
                agency == null ? null : name(agency, folder.agencies()),
                dayOnly ? startOfDay(entry.at()) : entry.at(),
                dayOnly,
                Sight.readable(step.statement(), entry, reader),
                shown(files, reader));
    }

    private static @Nullable AgencyId concerned(HistoryEntry entry) {
        if (entry.effect() instanceof Effect.Handed handed) {
            return handed.to();
        }
        return entry.effect() instanceof Effect.Shared shared ? shared.agency() : entry.agency();
    }

    /** The number of a step tells how much happened that the public does not see. */
    private static List<Attachment> shown(List<Attachment> files, Reader reader) {
        return reader.kind() != Reader.Kind.PUBLIC
                ? files
                : files.stream()
                        .map(file -> new Attachment(file.id(), 0, file.mediaType(), file.size()))
                        .toList();
    }

    /** Who knows the minute knows the person on the camera of the internet café, or of the counter. */
    private static boolean dayOnly(HistoryEntry entry, Folder folder, Reader reader) {
        if (!folder.report().secrecy().hidesReporter()) {
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
