package id.lapor.workflow;

import com.google.common.collect.ImmutableList;
import id.lapor.kernel.AgencyId;
import id.lapor.kernel.Role;
import id.lapor.subject.Accused;
import id.lapor.subject.Classification;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an act changes besides the status, as far as it does not follow from the act itself. It is sealed into the
 * history, so that everything about where a report stands can be told from its history alone. It never holds a text
 * that somebody wrote.
 */
public sealed interface Effect {

    /** Nothing that the act does not say itself. */
    Effect NONE = new None();

    record None() implements Effect {}

    /**
     * The report, or the part of one agency, goes to another agency.
     *
     * @param from whose part is handed on; {@code null} when the report gets a new lead
     * @param to who takes it over
     * @param with who works on it besides, each in a part of its own
     */
    record Handed(@Nullable AgencyId from, AgencyId to, List<AgencyId> with) implements Effect {
        public Handed {
            with = ImmutableList.copyOf(with);
        }
    }

    /** More agencies work on it, each in a part of its own. */
    record Involved(List<AgencyId> agencies) implements Effect {
        public Involved {
            agencies = ImmutableList.copyOf(agencies);
        }
    }

    /** The part of an agency is dropped. */
    record Released(AgencyId agency) implements Effect {}

    /** An agency takes over what another one had, deadlines included. */
    record Merged(AgencyId from, AgencyId into) implements Effect {}

    /** An officer takes over the part of an agency from a colleague. */
    record Assigned(AgencyId agency, String officer) implements Effect {}

    /** A day was set: of the next step, or of an extension that was asked for or granted. */
    record Scheduled(LocalDate on) implements Effect {}

    /**
     * An officer is on site.
     *
     * @param next the day of the next step, if there is one
     */
    record Arrived(@Nullable LocalDate next) implements Effect {}

    /** The reporter's stars, 1 to 5. */
    record Rated(int stars) implements Effect {}

    /** The report follows another one, named by its tracking number. */
    record Linked(String target) implements Effect {}

    /** The report is followed by another one, named by its tracking number. */
    record Gained(String follower) implements Effect {}

    /**
     * The report stands where the one it follows stands, in the same hands.
     *
     * @param again whether a new round began there
     * @param officer account of who ended the other one; {@code null} where nobody did
     */
    record Mirrored(
            List<Holding> holdings, boolean again, @Nullable String officer) implements Effect {
        public Mirrored {
            holdings = ImmutableList.copyOf(holdings);
        }
    }

    /**
     * What one agency has of the report that another one follows.
     *
     * @param above the agencies it came down through, the nearest last
     */
    record Holding(AgencyId agency, boolean lead, Status status, List<AgencyId> above) {
        public Holding {
            above = ImmutableList.copyOf(above);
        }
    }

    /**
     * What was said about the report that this one follows is said to its reporter too.
     *
     * @param source tracking number of the report it was said about first
     * @param step the step of that report in which it was said
     * @param act what was done there
     * @param by the office that did it
     * @param agency the agency that did it; {@code null} for everybody who acts for none
     */
    record Shared(
            String source,
            long step,
            Act act,
            Role by,
            @Nullable AgencyId agency) implements Effect {}

    /** It is about an earlier step of the history. */
    record Concerning(long step) implements Effect {}

    /** Who is accused besides those named before. */
    record Naming(Accused accused) implements Effect {}

    /** The agency that the one who gives a report back thinks is in charge. */
    record Suggested(AgencyId agency) implements Effect {}

    /** A code that says what it became: a promise of secrecy. */
    record Became(String code) implements Effect {}

    /**
     * Another classification or topic. The old one is named too: how long a clock may run depends on it.
     *
     * @param topic its code, empty where there is none yet
     */
    record Sorted(Classification from, Classification to, String topic) implements Effect {}

    /** It is for one officer. */
    record Entrusted(String officer) implements Effect {}

    /** One line of text, the same for ever: part of the sealed history. Empty for {@link #NONE}. */
    default String encode() {
        return EffectCode.encode(this);
    }

    /**
     * @throws IllegalArgumentException when {@code line} is nothing that {@link #encode} writes
     */
    static Effect decode(String line) {
        return EffectCode.decode(line);
    }
}
