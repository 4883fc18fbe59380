package id.lapor.testkit.generator;

import id.lapor.followup.Narrative;
import id.lapor.report.ReportDraft;
import id.lapor.subject.Classification;
import id.lapor.subject.Matter;

/** The only place that knows the shape of a draft. */
final class Drafts {

    private Drafts() {}

    static ReportDraft of(Story story, Sender sender) {
        Matter matter = new Matter(
                sender.choosesCategory() ? story.classification() : Classification.UNCLASSIFIED,
                sender.choosesCategory() ? story.category() : null,
                story.title(),
                story.place(),
                story.occurredOn());
        return new ReportDraft(
                matter, new Narrative(story.text()), sender.secrecy(), sender.reporter(), sender.channel());
    }
}
