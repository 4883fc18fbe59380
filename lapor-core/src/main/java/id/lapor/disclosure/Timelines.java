package id.lapor.disclosure;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import id.lapor.agency.Agency;
import id.lapor.agency.AgencyTree;
import id.lapor.followup.Attachment;
import id.lapor.followup.FollowUp;
import id.lapor.followup.Narrative;
import id.lapor.followup.Remark;
import id.lapor.followup.Statement;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.Role;
import id.lapor.report.Step;
import id.lapor.workflow.Entry;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Move;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the history of a report to one kind of reader. */
final class Timelines {

    private final ZoneId zone;

    Timelines(ZoneId zone) {
        this.zone = zone;
    }

    List<TimelineItem> of(CaseFile file, Reader reader) {
        ImmutableListMultimap<Long, Attachment> files = Multimaps.index(file.attachments(), Attachment::step);
        return file.steps().stream()
                .filter(step -> mayKnow(step, reader))
                .map(step -> item(step, files.get(step.entry().sequence()), file, reader))
                .toList();
    }

    String narrative(CaseFile file) {
        return file.steps().stream()
                .map(Step::statement)
                .filter(Narrative.class::isInstance)
                .map(statement -> statement.text())
                .findFirst()
                .orElse("");
    }

    private static boolean mayKnow(Step step, Reader reader) {
        HistoryEntry entry = step.entry();
        return switch (reader) {
            case OFFICER -> true;
            case REPORTER -> !entry.is(Entry.NOTE);
            case PUBLIC -> !entry.is(Entry.NOTE) && !entry.is(Entry.DISCLOSE) && !isBetweenOfficeAndReporter(entry);
        };
    }

    /** What an office asks and the reporter completes may name people: the public learns neither. Replies are public. */
    private static boolean isBetweenOfficeAndReporter(HistoryEntry entry) {
        return entry.is(Move.ASK) || entry.is(Move.COMPLETE);
    }

    private TimelineItem item(Step step, List<Attachment> files, CaseFile file, Reader reader) {
        HistoryEntry entry = step.entry();
        boolean dayOnly = dayOnly(entry, file, reader);
        return new TimelineItem(
                entry.act(),
                entry.to(),
                entry.by(),
                entry.agency() == null ? null : name(entry.agency(), file.agencies()),
                dayOnly ? startOfDay(entry.at()) : entry.at(),
                dayOnly,
                readable(step.statement(), entry, reader),
                files);
    }

    /** Who knows the minute knows the person on the camera of the internet café. */
    private static boolean dayOnly(HistoryEntry entry, CaseFile file, Reader reader) {
        if (!file.report().secrecy().hidesReporter()) {
            return false;
        }
        boolean byCitizen = entry.by() == Role.REPORTER || entry.by() == Role.VISITOR;
        return switch (reader) {
            case PUBLIC -> true;
            case OFFICER -> byCitizen;
            case REPORTER -> false;
        };
    }

    private static @Nullable Statement readable(@Nullable Statement statement, HistoryEntry entry, Reader reader) {
        if (statement instanceof Remark remark) {
            boolean hidden = reader == Reader.PUBLIC || reader == Reader.REPORTER && remark.internal();
            return hidden ? null : remark;
        }
        if (statement instanceof FollowUp || reader != Reader.PUBLIC) {
            return statement;
        }
        return entry.is(Move.WITHDRAW) ? null : statement;
    }

    private Instant startOfDay(Instant at) {
        return LocalDate.ofInstant(at, zone).atStartOfDay(zone).toInstant();
    }

    static AgencyName name(AgencyId id, AgencyTree agencies) {
        return new AgencyName(id, agencies.find(id).map(Agency::name).orElse(id.value()));
    }
}
