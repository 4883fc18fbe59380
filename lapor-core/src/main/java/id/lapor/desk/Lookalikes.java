package id.lapor.desk;

import id.lapor.desk.Casework.Case;
import id.lapor.kernel.Actor;
import id.lapor.report.Report;
import id.lapor.report.Step;
import id.lapor.report.Story;
import id.lapor.triage.likeness.Likeness;
import id.lapor.triage.likeness.Repetition;
import id.lapor.triage.likeness.Sighting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds what a report may repeat, among those that whoever governs it may read. */
final class Lookalikes {

    private static final int DAYS_BACK = 180;
    private static final int DAYS_APART = 30;
    private static final int COMPARED = 500;
    private static final int SHOWN = 5;

    private final Casework casework;

    Lookalikes(Casework casework) {
        this.casework = casework;
    }

    /**
     * The likeliest first. A duplicate is at most thirty days away; what ended comes back within half a year.
     *
     * @param history its steps, with what was said
     */
    List<Lookalike> of(Case found, List<Step> history, Actor actor) {
        Report report = found.report();
        LocalDate day = report.filing().submittedOn();
        List<Story> stories = AccessPolicy.inbox(actor, found.agencies()).stream()
                .flatMap(scope -> casework
                        .storage()
                        .reports()
                        .stories(scope, day.minusDays(DAYS_BACK), day.plusDays(DAYS_APART), COMPARED)
                        .stream())
                .filter(story -> !story.tracking().equals(report.tracking()))
                .toList();
        return Casework.story(history).stream()
                .flatMap(text -> compared(sighting(report, text), stories, day))
                .sorted(Comparator.comparingDouble(
                        (Lookalike alike) -> -alike.likeness().score()))
                .limit(SHOWN)
                .toList();
    }

    private Stream<Lookalike> compared(Sighting report, List<Story> stories, LocalDate day) {
        List<Likeness> likenesses = casework.house()
                .likeness()
                .get()
                .toEach(report, stories.stream().map(Lookalikes::sighting).toList());
        List<Lookalike> alike = new ArrayList<>();
        for (int i = 0; i < stories.size(); i++) {
            Story story = stories.get(i);
            Repetition repetition = Repetition.of(likenesses.get(i), Likeness.DEFAULT_THRESHOLD, story.status());
            boolean tooOld =
                    repetition == Repetition.DUPLICATE && story.submittedOn().isBefore(day.minusDays(DAYS_APART));
            if (repetition != Repetition.NONE && !tooOld) {
                alike.add(new Lookalike(
                        story.tracking(),
                        story.title(),
                        story.submittedOn(),
                        story.status(),
                        likenesses.get(i),
                        repetition));
            }
        }
        return alike.stream();
    }

    private static Sighting sighting(Story story) {
        return new Sighting(
                story.title() + "\n" + story.text(),
                story.category(),
                story.place().description(),
                story.place().latitude(),
                story.place().longitude(),
                story.submittedOn());
    }

    private static Sighting sighting(Report report, String text) {
        return sighting(new Story(
                report.tracking(),
                report.matter().title(),
                text,
                report.matter().category(),
                report.matter().place(),
                report.filing().submittedOn(),
                report.status()));
    }
}
