package id.lapor.spring.web;

import id.lapor.disclosure.AgencyName;
import id.lapor.disclosure.AgencyView;
import id.lapor.disclosure.Content;
import id.lapor.disclosure.CoordinatorView;
import id.lapor.disclosure.Detail;
import id.lapor.disclosure.DueView;
import id.lapor.disclosure.Headline;
import id.lapor.disclosure.OfficerView;
import id.lapor.disclosure.PartView;
import id.lapor.disclosure.PublicLine;
import id.lapor.disclosure.PublicView;
import id.lapor.disclosure.ReportView;
import id.lapor.disclosure.ReporterView;
import id.lapor.disclosure.TimelineItem;
import id.lapor.disclosure.Workings;
import id.lapor.followup.Attachment;
import id.lapor.followup.FollowUp;
import id.lapor.followup.Referral;
import id.lapor.followup.Remark;
import id.lapor.followup.Statement;
import id.lapor.http.model.AgencyRef;
import id.lapor.http.model.AttachmentRef;
import id.lapor.http.model.AttributeValue;
import id.lapor.http.model.CategoryAttribute;
import id.lapor.http.model.CategoryEntry;
import id.lapor.http.model.CategoryRef;
import id.lapor.http.model.PublicReport;
import id.lapor.http.model.PublicReports;
import id.lapor.http.model.ReportDetail;
import id.lapor.http.model.ReportDue;
import id.lapor.http.model.ReportHeadline;
import id.lapor.http.model.ReportPart;
import id.lapor.http.model.ReportPlace;
import id.lapor.http.model.TimelineEntry;
import id.lapor.http.model.TrackedReport;
import id.lapor.kernel.Wording;
import id.lapor.report.Page;
import id.lapor.subject.Attribute;
import id.lapor.subject.Category;
import id.lapor.subject.Place;
import id.lapor.workflow.Act;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes views as the gateway contract has them. It can only say what a view says. */
final class WireWriter {

    private final Locale language;

    WireWriter(Locale language) {
        this.language = language;
    }

    TrackedReport report(ReportView view) {
        if (view instanceof PublicView page) {
            return report("PUBLIC", null, page.handle().value(), page, null);
        }
        if (view instanceof ReporterView own) {
            return report("REPORTER", own.tracking().value(), null, own, own.workings());
        }
        OfficerView officer = (OfficerView) view;
        if (officer instanceof CoordinatorView coordinator) {
            String handle = coordinator.handle().value();
            return report("COORDINATOR", coordinator.tracking().value(), handle, officer, officer.workings());
        }
        AgencyView agency = (AgencyView) officer;
        return report("AGENCY", agency.tracking().value(), null, officer, officer.workings());
    }

    PublicReports reports(Page<PublicLine> page) {
        List<PublicReport> lines = page.lines().stream()
                .map(line -> new PublicReport(line.handle().value(), headline(line.headline())))
                .toList();
        return new PublicReports(lines, page.next() == null ? null : page.next().encode());
    }

    List<TimelineEntry> timeline(Content content) {
        return content.timeline().stream().map(WireWriter::entry).toList();
    }

    private TrackedReport report(
            String reader,
            @Nullable String tracking,
            @Nullable String handle,
            ReportView view,
            @Nullable Workings workings) {
        Content content = view.content();
        return new TrackedReport(
                reader,
                tracking,
                handle,
                headline(view.headline()),
                content.text(),
                content.place() == null ? null : place(content.place()),
                content.occurredOn(),
                content.details().stream().map(WireWriter::detail).toList(),
                content.supports(),
                content.rating(),
                timeline(content),
                content.parts().stream().map(WireWriter::part).toList(),
                workings == null
                        ? List.of()
                        : workings.deadlines().stream().map(this::due).toList(),
                workings == null ? List.of() : acts(workings),
                follows(view),
                workings == null ? null : workings.version());
    }

    private ReportHeadline headline(Headline line) {
        return new ReportHeadline(
                line.title(),
                line.classification().name(),
                line.category() == null ? null : category(line.category()),
                line.place(),
                line.secrecy().anonymity().name(),
                line.secrecy().confidential(),
                line.status().name(),
                Wording.label(line.status(), language),
                line.color().name(),
                Wording.label(line.color(), language),
                line.agency() == null ? null : agency(line.agency()),
                line.submittedOn(),
                line.due() == null ? null : due(line.due()));
    }

    private static TimelineEntry entry(TimelineItem item) {
        Statement said = item.statement();
        FollowUp followUp = said instanceof FollowUp response ? response : null;
        Remark remark = said instanceof Remark words ? words : null;
        Referral referral = said instanceof Referral elsewhere ? elsewhere : null;
        return new TimelineEntry(
                item.act().code(),
                item.status().name(),
                item.by().name(),
                item.agency() == null ? null : agency(item.agency()),
                item.at(),
                item.dayOnly(),
                followUp == null ? null : followUp.kind().name(),
                said == null ? null : said.text(),
                remark == null ? null : remark.internal(),
                remark == null ? null : remark.reason(),
                referral == null ? null : referral.body(),
                referral == null ? null : referral.reference(),
                followUp == null ? null : name(followUp.outcome()),
                followUp == null ? null : name(followUp.cause()),
                followUp == null ? null : followUp.ground(),
                followUp == null ? null : followUp.nextStep(),
                followUp == null ? null : followUp.nextStepOn(),
                followUp == null ? null : followUp.budgetYear(),
                item.attachments().stream().map(WireWriter::attachment).toList());
    }

    private static List<String> acts(Workings workings) {
        return Stream.<Act>concat(workings.moves().stream(), workings.entries().stream())
                .map(Act::code)
                .sorted()
                .toList();
    }

    private ReportDue due(DueView due) {
        return new ReportDue(
                due.clock().name(),
                due.agency() == null ? null : agency(due.agency()),
                due.on(),
                due.at(),
                due.workingDaysLeft(),
                due.state().name(),
                due.provisional(),
                due.why() == null ? null : due.why().sentence(language));
    }

    private static ReportPart part(PartView part) {
        return new ReportPart(
                agency(part.agency()), part.lead(), part.held(), part.status().name());
    }

    /** The number of another citizen's report is for officers only. */
    private static @Nullable String follows(ReportView view) {
        return view instanceof OfficerView officer && officer.follows() != null
                ? officer.follows().value()
                : null;
    }

    private static CategoryRef category(Category category) {
        return new CategoryRef(category.code(), category.name(), category.sensitive() ? true : null);
    }

    static CategoryEntry entry(Category category) {
        return new CategoryEntry(
                category.code(),
                category.name(),
                category.sensitive() ? true : null,
                category.attributes().stream().map(WireWriter::attribute).toList());
    }

    private static CategoryAttribute attribute(Attribute field) {
        return new CategoryAttribute(
                field.code(),
                field.label(),
                field.hint(),
                field.kind().name(),
                field.required(),
                field.published(),
                field.values().stream()
                        .map(value -> new AttributeValue(value.key(), value.label()))
                        .toList());
    }

    private static ReportDetail detail(Detail detail) {
        return new ReportDetail(
                detail.topic(), detail.field().code(), detail.field().label(), detail.values(), detail.words());
    }

    private static AgencyRef agency(AgencyName agency) {
        return new AgencyRef(agency.id().value(), agency.name());
    }

    private static AttachmentRef attachment(Attachment attachment) {
        return new AttachmentRef(attachment.id().toString(), attachment.mediaType(), attachment.size());
    }

    private static ReportPlace place(Place place) {
        return new ReportPlace(place.description(), place.regionCode(), place.latitude(), place.longitude());
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
