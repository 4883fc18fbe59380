package id.lapor.monggo.page;

import id.lapor.disclosure.Content;
import id.lapor.disclosure.TimelineItem;
import id.lapor.followup.Attachment;
import id.lapor.followup.FollowUp;
import id.lapor.followup.Narrative;
import id.lapor.followup.Referral;
import id.lapor.followup.Remark;
import id.lapor.followup.Statement;
import id.lapor.kernel.Role;
import id.lapor.report.ArchiveReason;
import id.lapor.workflow.Act;
import id.lapor.workflow.Entry;
import id.lapor.workflow.Move;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what happened to a report, the latest first. */
@Component
class Timelines {

    private static final Map<Act, String> ICONS = Map.ofEntries(
            Map.entry(Move.SUBMIT, "user"),
            Map.entry(Move.ASK, "ask"),
            Map.entry(Move.COMPLETE, "plus"),
            Map.entry(Move.DELEGATE, "next"),
            Map.entry(Move.RETURN, "back"),
            Map.entry(Move.START, "work"),
            Map.entry(Move.ANSWER, "check"),
            Map.entry(Move.REPLY, "chat"),
            Map.entry(Move.CLOSE, "check"),
            Map.entry(Move.ARCHIVE, "box"),
            Map.entry(Move.WITHDRAW, "no"),
            Map.entry(Move.RECALL, "back"),
            Map.entry(Move.TRANSFER, "next"),
            Map.entry(Move.OBJECT, "alert"),
            Map.entry(Move.REOPEN, "back"),
            Map.entry(Entry.ADD, "plus"),
            Map.entry(Entry.INVOLVE, "office"),
            Map.entry(Entry.PROGRESS, "work"),
            Map.entry(Entry.NOTE, "note"),
            Map.entry(Entry.DISCLOSE, "key"));

    private final Phrases phrases;
    private final Dates dates;

    Timelines(Phrases phrases, Dates dates) {
        this.phrases = phrases;
        this.dates = dates;
    }

    List<Happening> of(Content content, String base, Locale locale) {
        List<Happening> latestFirst = new ArrayList<>(content.timeline().stream()
                .map(item -> happening(item, base, locale))
                .toList());
        Collections.reverse(latestFirst);
        return latestFirst;
    }

    /** What came with the report itself; it stands beside the text, not in the timeline. */
    List<Photo> firstPhotos(Content content, String base, Locale locale) {
        return content.timeline().stream()
                .filter(item -> item.act() == Move.SUBMIT)
                .flatMap(item -> photos(item, "photo.report", base, locale).stream())
                .toList();
    }

    private Happening happening(TimelineItem item, String base, Locale locale) {
        Statement said = item.statement();
        boolean first = item.act() == Move.SUBMIT;
        return new Happening(
                ICONS.getOrDefault(item.act(), "info"),
                kind(item),
                privacy(item, locale),
                title(item, locale),
                who(item, locale),
                item.dayOnly() ? dates.day(dates.dayOf(item.at()), locale) : dates.moment(item.at(), locale),
                item.dayOnly() ? dates.dayOf(item.at()).toString() : item.at().toString(),
                said == null || said instanceof Narrative ? "" : said.text(),
                details(said, locale),
                promise(said, locale),
                first ? List.of() : photos(item, "photo.step", base, locale));
    }

    private String title(TimelineItem item, Locale locale) {
        if (item.statement() instanceof FollowUp answer && answer.outcome() != null) {
            return phrases.label(answer.outcome(), locale);
        }
        String agency = item.agency() == null ? "" : item.agency().name();
        return phrases.say(locale, "act." + item.act().code(), agency);
    }

    private static String kind(TimelineItem item) {
        if (isInternal(item)) {
            return "internal";
        }
        return switch (item.by()) {
            case REPORTER, VISITOR -> "citizen";
            default -> item.act() == Move.ANSWER ? "answer" : "";
        };
    }

    private String privacy(TimelineItem item, Locale locale) {
        if (!isInternal(item)) {
            return "";
        }
        return phrases.say(locale, item.act() == Entry.NOTE ? "event.internal" : "event.internal.text");
    }

    private static boolean isInternal(TimelineItem item) {
        return item.act() == Entry.NOTE || item.statement() instanceof Remark remark && remark.internal();
    }

    /** The office; a delegation names the agency it goes to, not the one that acts. */
    private String who(TimelineItem item, Locale locale) {
        String role = phrases.say(locale, isRule(item) ? "who.SYSTEM.rule" : "who." + item.by());
        return item.agency() == null || item.act() == Move.DELEGATE
                ? role
                : role + ", " + item.agency().name();
    }

    /** What the system does by itself is either the end of a time or a rule that somebody made. */
    private static boolean isRule(TimelineItem item) {
        return item.by() == Role.SYSTEM && item.act() != Move.CLOSE && item.act() != Move.ARCHIVE;
    }

    private List<String> details(@Nullable Statement said, Locale locale) {
        List<String> details = new ArrayList<>();
        if (said instanceof FollowUp answer) {
            if (answer.ground() != null && !answer.ground().isBlank()) {
                details.add(phrases.say(locale, "event.ground", answer.ground()));
            }
            if (answer.cause() != null) {
                details.add(phrases.say(locale, "event.cause", phrases.label(answer.cause(), locale)));
            }
        }
        if (said instanceof Remark remark && remark.reason() != null) {
            details.add(
                    phrases.say(locale, "event.reason", phrases.label(ArchiveReason.valueOf(remark.reason()), locale)));
        }
        if (said instanceof Referral elsewhere) {
            details.add(phrases.say(locale, "event.body", elsewhere.body()));
            if (elsewhere.reference() != null) {
                details.add(phrases.say(locale, "event.reference", elsewhere.reference()));
            }
        }
        return details;
    }

    private String promise(@Nullable Statement said, Locale locale) {
        if (!(said instanceof FollowUp answer)
                || answer.nextStep() == null
                || answer.nextStep().isBlank()) {
            return "";
        }
        if (answer.nextStepOn() == null) {
            return phrases.say(locale, "event.next", answer.nextStep());
        }
        String step = phrases.say(
                locale, "event.next.on", Phrases.clause(answer.nextStep()), dates.day(answer.nextStepOn(), locale));
        return answer.budgetYear() == null
                ? step
                : step + phrases.say(locale, "event.budget", Integer.toString(answer.budgetYear()));
    }

    private List<Photo> photos(TimelineItem item, String alt, String base, Locale locale) {
        List<Photo> photos = new ArrayList<>();
        for (Attachment file : item.attachments()) {
            photos.add(new Photo(base + "/berkas/" + file.id(), phrases.say(locale, alt, photos.size() + 1)));
        }
        return photos;
    }
}
