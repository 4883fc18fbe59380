package id.lapor.spring.web;

import id.lapor.followup.Cause;
import id.lapor.followup.FollowUp;
import id.lapor.followup.FollowUpKind;
import id.lapor.followup.Narrative;
import id.lapor.followup.Outcome;
import id.lapor.followup.Referral;
import id.lapor.followup.Remark;
import id.lapor.followup.Upload;
import id.lapor.http.model.MoveRequest;
import id.lapor.http.model.NewReport;
import id.lapor.http.model.ReportPlace;
import id.lapor.http.model.ReporterDetails;
import id.lapor.kernel.AgencyId;
import id.lapor.report.AgencyCommand;
import id.lapor.report.ExternalId;
import id.lapor.report.GovernorCommand;
import id.lapor.report.ReportDraft;
import id.lapor.reporter.Anonymity;
import id.lapor.reporter.Identity;
import id.lapor.reporter.Reporter;
import id.lapor.reporter.Secrecy;
import id.lapor.subject.Accused;
import id.lapor.subject.Channel;
import id.lapor.subject.Classification;
import id.lapor.subject.Details;
import id.lapor.subject.Matter;
import id.lapor.subject.Place;
import id.lapor.workflow.Refusal;
import id.lapor.workflow.Refusal.Code;
import id.lapor.workflow.RefusedException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads the bodies of the gateway contract. What is missing or unknown stays missing here: the core names every field at
 * fault at once.
 */
@SuppressWarnings("NullAway")
final class WireReader {

    private WireReader() {}

    /**
     * @param account the caller's own account, or {@code null} when the caller reports for nobody or somebody else
     * @param key what the caller calls it, or {@code null}
     */
    static ReportDraft draft(NewReport body, @Nullable String account, @Nullable ExternalId key) {
        Anonymity anonymity = constant(Anonymity.class, body.anonymity());
        boolean chosen = anonymity != null && body.confidential() != null;
        return new ReportDraft(
                new Matter(
                        constant(Classification.class, body.classification()),
                        body.category(),
                        body.title(),
                        place(body.place()),
                        body.occurredOn(),
                        details(body.details())),
                new Narrative(body.text()),
                // Nothing is public by omission: both promises are chosen, or the secrecy is missing.
                chosen ? new Secrecy(anonymity, body.confidential()) : null,
                reporter(body.reporter(), account),
                constant(Channel.class, body.channel()),
                key,
                Accused.NOBODY);
    }

    /** What is {@code null} among the answers is as good as left blank. */
    private static Details details(Map<String, List<String>> answers) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        answers.forEach((code, values) -> given.put(
                code,
                values == null
                        ? List.of()
                        : values.stream().filter(Objects::nonNull).toList()));
        return Details.of(given);
    }

    static Upload[] uploads(List<String> photos) {
        return photos.stream().map(WireReader::upload).toArray(Upload[]::new);
    }

    static FollowUp acknowledgement(MoveRequest body) {
        return FollowUp.acknowledgement(body.text(), body.nextStep(), body.nextStepOn());
    }

    /** Somebody being on site is what an emergency waits for; everything else is news of the work. */
    static FollowUp progress(MoveRequest body) {
        FollowUpKind kind = constant(FollowUpKind.class, body.kind());
        return new FollowUp(
                kind == FollowUpKind.ON_SITE ? kind : FollowUpKind.PROGRESS,
                body.text(),
                null,
                null,
                null,
                body.nextStep(),
                body.nextStepOn(),
                body.budgetYear());
    }

    /** "Fixed" is work in the field, everything else an answer in words. */
    static FollowUp answer(MoveRequest body) {
        Outcome outcome = constant(Outcome.class, body.outcome());
        return new FollowUp(
                outcome == Outcome.FIXED ? FollowUpKind.FIELD_ACTION : FollowUpKind.ANSWER,
                body.text(),
                outcome,
                constant(Cause.class, body.cause()),
                body.ground(),
                null,
                null);
    }

    /** The note is for the agencies only. */
    static GovernorCommand.Delegate delegation(MoveRequest body) {
        List<AgencyId> with = body.with().stream().map(WireReader::agency).toList();
        return new GovernorCommand.Delegate(agency(body.agency()), with, Remark.internal(body.text()));
    }

    static AgencyCommand.Return returned(MoveRequest body) {
        return new AgencyCommand.Return(agency(body.suggested()), Remark.shared(body.text()));
    }

    static GovernorCommand.Transfer transfer(MoveRequest body) {
        return new GovernorCommand.Transfer(new Referral(body.body(), body.reference(), body.text()));
    }

    /**
     * @throws RefusedException when it is no code of an agency, whatever report it is about
     */
    private static @Nullable AgencyId agency(@Nullable String id) {
        try {
            return id == null ? null : AgencyId.of(id);
        } catch (IllegalArgumentException malformed) {
            throw new RefusedException(Refusal.of(Code.UNKNOWN_AGENCY));
        }
    }

    /** The constant of that name, or {@code null} when there is none: a newer client may know more than this server. */
    static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return null;
    }

    private static Reporter reporter(@Nullable ReporterDetails details, @Nullable String account) {
        return details == null
                ? new Reporter.Unidentified()
                : new Reporter.Identified(
                        new Identity(details.name(), details.phone(), details.email(), details.address()), account);
    }

    private static @Nullable Place place(@Nullable ReportPlace place) {
        return place == null
                ? null
                : new Place(place.description(), place.regionCode(), place.latitude(), place.longitude());
    }

    /** What is no Base64 becomes a file without content, which is no picture either. */
    private static Upload upload(String base64) {
        try {
            return new Upload(Base64.getMimeDecoder().decode(base64));
        } catch (IllegalArgumentException malformed) {
            return new Upload(new byte[0]);
        }
    }
}
