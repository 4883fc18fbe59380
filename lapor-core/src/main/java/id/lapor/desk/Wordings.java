package id.lapor.desk;

import com.google.common.base.Joiner;
import id.lapor.followup.FollowUp;
import id.lapor.followup.Narrative;
import id.lapor.followup.Reply;
import id.lapor.followup.Statement;
import id.lapor.report.Command;
import id.lapor.report.HouseCommand;
import id.lapor.report.Report;
import id.lapor.report.ReportDraft;
import id.lapor.report.SecrecyCommand;
import id.lapor.reporter.Anonymity;
import id.lapor.reporter.Identity;
import id.lapor.reporter.MaskedText;
import id.lapor.reporter.PersonalData;
import id.lapor.reporter.Reporter;
import id.lapor.subject.AnswerRule;
import id.lapor.subject.Attribute;
import id.lapor.subject.Categories;
import id.lapor.subject.Category;
import id.lapor.subject.Details;
import id.lapor.subject.Matter;
import id.lapor.subject.Place;
import id.lapor.workflow.HistoryEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of what is said: personal data in a reporter's words is masked, and the original sealed. Besides a
 * logged disclosure this is the only reader of an identity, and no word of it leaves here.
 */
final class Wordings {

    /**
     * @param statement what is kept and shown
     * @param originals what is sealed because something else is shown, by label
     */
    record Shown(@Nullable Statement statement, Map<String, String> originals) {}

    private final Casework casework;

    Wordings(Casework casework) {
        this.casework = casework;
    }

    static String text(long step) {
        return step + "/text";
    }

    static final String TITLE = "1/title";
    static final String PLACE = "1/place";

    /** The label of an answer to a field of the topic. */
    static String detail(String code) {
        return "1/detail/" + code;
    }

    Shown of(Report report, Command command, HistoryEntry entry) {
        Statement said = command.statement();
        if (said instanceof Reply reply) {
            MaskedText masked = PersonalData.mask(reply.text(), nameOf(report));
            return masked.isMasked()
                    ? new Shown(new Reply(masked.text()), Map.of(text(entry.sequence()), reply.text()))
                    : new Shown(reply, Map.of());
        }
        if (command instanceof HouseCommand.RedactCopy copy) {
            return new Shown(said, replaced(report, copy.step(), copy.text()));
        }
        return command instanceof SecrecyCommand.Redact redact
                ? new Shown(said, replaced(report, redact))
                : new Shown(said, Map.of());
    }

    /**
     * A report with its personal data masked before anything is kept.
     *
     * @param topics say which details are typed: what is chosen names nobody
     * @param originals receives what was written, by label
     */
    static ReportDraft masked(ReportDraft draft, Categories topics, Map<String, String> originals) {
        String name = draft.reporter() instanceof Reporter.Identified known
                ? known.identity().name()
                : null;
        Matter matter = draft.matter();
        String title = masked(matter.title(), name, 150, TITLE, originals);
        String place = masked(matter.place().description(), name, 300, PLACE, originals);
        String text = masked(draft.narrative().text(), name, 20_000, text(1), originals);
        Place where = new Place(
                place,
                matter.place().regionCode(),
                matter.place().latitude(),
                matter.place().longitude());
        return new ReportDraft(
                matter.worded(title, where, masked(matter.details(), name, topics, originals)),
                new Narrative(text),
                draft.secrecy(),
                draft.reporter(),
                draft.channel(),
                draft.externalId(),
                draft.accused());
    }

    private static Details masked(
            Details details, @Nullable String name, Categories topics, Map<String, String> originals) {
        String topic = details.topic();
        if (topic == null) {
            return details;
        }
        Details shown = details;
        for (Attribute field : topics.offered(topic).map(Category::attributes).orElse(List.of())) {
            List<String> typed = field.kind().isTyped() ? details.to(field.code()) : List.of();
            if (!typed.isEmpty()) {
                shown = shown.with(
                        field.code(),
                        List.of(masked(typed.get(0), name, AnswerRule.LONGEST, detail(field.code()), originals)));
            }
        }
        return shown;
    }

    private static String masked(
            String text, @Nullable String name, int longest, String label, Map<String, String> originals) {
        MaskedText masked = PersonalData.mask(text, name);
        if (!masked.isMasked()) {
            return text;
        }
        originals.put(label, text);
        return masked.text().length() <= longest ? masked.text() : masked.text().substring(0, longest);
    }

    private Map<String, String> replaced(Report report, SecrecyCommand.Redact redact) {
        Map<String, String> originals = replaced(report, redact.step(), redact.text());
        if (redact.title() != null) {
            originals.put(TITLE, report.matter().title());
        }
        report.matter().details().answers().forEach((code, values) -> {
            if (redact.answers().contains(code)) {
                originals.put(detail(code), String.join("\n", values));
            }
        });
        return originals;
    }

    private Map<String, String> replaced(Report report, long step, @Nullable String text) {
        Map<String, String> originals = new LinkedHashMap<>();
        if (text != null) {
            originals.put(
                    text(step),
                    casework.said(report, step).map(Wordings::wholly).orElse(""));
        }
        return originals;
    }

    /** With everything that a redaction takes out of sight. */
    private static String wholly(Statement said) {
        return said instanceof FollowUp answer
                ? Joiner.on('\n').skipNulls().join(answer.text(), answer.ground(), answer.nextStep())
                : said.text();
    }

    private @Nullable String nameOf(Report report) {
        return report.secrecy().anonymity() == Anonymity.UNIDENTIFIED
                ? null
                : casework.storage()
                        .vault()
                        .open(report.custody().identityKey())
                        .map(Identity::name)
                        .orElse(null);
    }
}
