package id.lapor.report;

import id.lapor.followup.Narrative;
import id.lapor.reporter.Anonymity;
import id.lapor.reporter.PersonalData;
import id.lapor.reporter.Reporter;
import id.lapor.reporter.Secrecy;
import id.lapor.subject.Accused;
import id.lapor.subject.Categories;
import id.lapor.subject.Channel;
import id.lapor.subject.Classification;
import id.lapor.subject.Matter;
import id.lapor.subject.Place;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A report as it is handed in.
 *
 * @param matter what it is about
 * @param narrative the story
 * @param secrecy what the reporter asked for; oversight complaints and sensitive topics get at least anonim and rahasia
 * @param reporter who writes
 * @param channel by which door
 * @param externalId what it is called there; {@code null} when it has no name, and the same text twice is two reports
 * @param accused whom an oversight complaint is about
 */
public record ReportDraft(
        @NotNull(message = "choice.missing") @Valid Matter matter,
        @NotNull(message = "text.blank") @Valid Narrative narrative,
        @NotNull(message = "choice.missing") Secrecy secrecy,
        @NotNull(message = "choice.missing") @Valid Reporter reporter,
        @NotNull(message = "choice.missing") Channel channel,
        @Valid @Nullable ExternalId externalId,
        @NotNull(message = "choice.missing") Accused accused) {

    public ReportDraft(Matter matter, Narrative narrative, Secrecy secrecy, Reporter reporter, Channel channel) {
        this(matter, narrative, secrecy, reporter, channel, null, Accused.NOBODY);
    }

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

    /**
     * A message as it comes from SMS, a mention, WhatsApp, e-mail or the telephone: a text and who sent it. It begins
     * with its first words as its title, masked before they are cut: half a phone number is not told apart any more.
     * Verification sorts it and asks for the place.
     */
    public static ReportDraft message(Channel channel, String text, Reporter sender, ExternalId id) {
        Anonymity known = sender instanceof Reporter.Unidentified ? Anonymity.UNIDENTIFIED : Anonymity.OPEN;
        String name =
                sender instanceof Reporter.Identified person ? person.identity().name() : null;
        String title = FirstWords.of(PersonalData.mask(text, name).text());
        return new ReportDraft(
                new Matter(Classification.UNCLASSIFIED, null, title, Place.UNSTATED, null),
                new Narrative(text),
                new Secrecy(known, false),
                sender,
                channel,
                id,
                Accused.NOBODY);
    }

    /** The same report by somebody whose identity goes into the vault. */
    public ReportDraft by(Reporter.Identified known, Secrecy promised) {
        return new ReportDraft(matter, narrative, promised, known, channel, externalId, accused);
    }

    /** The same report under the id that its channel gave it. */
    public ReportDraft named(ExternalId id) {
        return new ReportDraft(matter, narrative, secrecy, reporter, channel, id, accused);
    }

    /** The same report against somebody. */
    public ReportDraft against(Accused whom) {
        return new ReportDraft(matter, narrative, secrecy, reporter, channel, externalId, whom);
    }

    /**
     * What is promised in the end: nobody is more public than asked for, somebody unknown cannot be open, oversight
     * complaints and sensitive topics are never less than anonim and rahasia.
     */
    public Secrecy promisedSecrecy(Categories categories) {
        Secrecy promised = secrecy.atLeast(Secrecy.floor(matter.classification(), matter.category(), categories));
        Anonymity known = reporter instanceof Reporter.Unidentified ? Anonymity.UNIDENTIFIED : promised.anonymity();
        return new Secrecy(known, promised.confidential());
    }

    @Override
    public String toString() {
        return "ReportDraft[" + channel + "]";
    }
}
