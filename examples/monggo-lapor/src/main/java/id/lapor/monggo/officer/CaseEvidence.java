package id.lapor.monggo.officer;

import id.lapor.Lapor;
import id.lapor.desk.CheckedPhoto;
import id.lapor.desk.PhotoDoubt;
import id.lapor.disclosure.CoordinatorView;
import id.lapor.disclosure.OfficerView;
import id.lapor.monggo.page.Dates;
import id.lapor.monggo.page.Photo;
import id.lapor.monggo.page.Phrases;
import id.lapor.spring.web.ActorResolver;
import java.security.Principal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What whoever governs a report is told about the photos of the work. */
@Component
class CaseEvidence {

    private static final int KILOMETRE = 1_000;

    /**
     * A photo of the work.
     *
     * @param photo the picture
     * @param told when and how far from the place it was taken; may be empty
     * @param doubts what to look at again; may be empty
     */
    record Checked(Photo photo, String told, String doubts) {}

    private final Lapor lapor;
    private final ActorResolver actors;
    private final Phrases phrases;
    private final Dates dates;

    CaseEvidence(Lapor lapor, ActorResolver actors, Phrases phrases, Dates dates) {
        this.lapor = lapor;
        this.actors = actors;
        this.phrases = phrases;
        this.dates = dates;
    }

    List<Checked> of(OfficerView view, Principal principal, Locale locale) {
        if (!(view instanceof CoordinatorView)) {
            return List.of();
        }
        List<Checked> checked = new ArrayList<>();
        for (CheckedPhoto photo : lapor.officer(actors.actorOf(principal)).checkedPhotos(view.tracking())) {
            Photo picture = new Photo(
                    "/petugas/" + view.tracking() + "/berkas/" + photo.photo(),
                    phrases.say(locale, "case.evidence.photo", checked.size() + 1));
            checked.add(new Checked(picture, told(photo, locale), doubts(photo.doubts(), locale)));
        }
        return checked;
    }

    private String told(CheckedPhoto photo, Locale locale) {
        List<String> told = new ArrayList<>();
        Instant takenAt = photo.takenAt();
        if (takenAt != null) {
            told.add(phrases.say(locale, "case.evidence.taken", dates.moment(takenAt, locale)));
        }
        Integer metres = photo.metresAway();
        if (metres != null) {
            told.add(
                    metres < KILOMETRE
                            ? phrases.say(locale, "case.evidence.metres", metres)
                            : phrases.say(locale, "case.evidence.kilometres", (double) metres / KILOMETRE));
        }
        return String.join("; ", told);
    }

    private String doubts(List<PhotoDoubt> doubts, Locale locale) {
        String reasons = doubts.stream().map(doubt -> doubt.sentence(locale)).collect(Collectors.joining("; "));
        return reasons.isEmpty() ? "" : phrases.say(locale, "case.evidence.doubt", reasons);
    }
}
