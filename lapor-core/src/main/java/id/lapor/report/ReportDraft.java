package id.lapor.report;

import id.lapor.followup.Narrative;
import id.lapor.reporter.Anonymity;
import id.lapor.reporter.Reporter;
import id.lapor.reporter.Secrecy;
import id.lapor.subject.Channel;
import id.lapor.subject.Classification;
import id.lapor.subject.Matter;
import id.lapor.subject.Place;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * A report as it is handed in.
 *
 * @param matter what it is about
 * @param narrative the story
 * @param secrecy what the reporter asked for; oversight complaints get at least anonim and rahasia
 * @param reporter who writes
 * @param channel by which door
 */
public record ReportDraft(
        @NotNull(message = "choice.missing") @Valid Matter matter,
        @NotNull(message = "text.blank") @Valid Narrative narrative,
        @NotNull(message = "choice.missing") Secrecy secrecy,
        @NotNull(message = "choice.missing") @Valid Reporter reporter,
        @NotNull(message = "choice.missing") Channel channel) {

    /** A complaint on the website by somebody who stays unknown. */
    public static ReportDraft complaint(String title, String text, String place) {
        Secrecy unknown = new Secrecy(Anonymity.UNIDENTIFIED, false);
        return new ReportDraft(
                new Matter(Classification.COMPLAINT, null, title, Place.of(place), null),
                new Narrative(text),
                unknown,
                new Reporter.Unidentified(),
                Channel.WEBSITE);
    }

    /** The same report by somebody whose identity goes into the vault. */
    public ReportDraft by(Reporter.Identified known, Secrecy promised) {
        return new ReportDraft(matter, narrative, promised, known, channel);
    }

    /**
     * What is promised in the end: nobody is more public than asked for, somebody unknown cannot be open, oversight is
     * never less than anonim and rahasia.
     */
    public Secrecy promisedSecrecy() {
        Secrecy promised = matter.classification().isOversight() ? secrecy.atLeast(Secrecy.OVERSIGHT_FLOOR) : secrecy;
        Anonymity known = reporter instanceof Reporter.Unidentified ? Anonymity.UNIDENTIFIED : promised.anonymity();
        return new Secrecy(known, promised.confidential());
    }

    @Override
    public String toString() {
        return "ReportDraft[" + channel + "]";
    }
}
