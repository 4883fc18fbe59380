package id.lapor.walk;

import static id.lapor.workflow.Refusal.Code.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.report.Circumstances;
import id.lapor.report.Report;
import id.lapor.report.Rules;
import id.lapor.workflow.Act;
import id.lapor.workflow.Decision;
import id.lapor.workflow.Entry;
import id.lapor.workflow.HistoryEntry;
import id.lapor.workflow.Move;
import id.lapor.workflow.Refusal;
import id.lapor.workflow.Refusal.Code;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Nobody is offered what is refused whatever they say, and nothing that is not offered is done. */
final class Offers {

    private static final Set<Code> RECEIVERS =
            EnumSet.of(UNKNOWN_AGENCY, AGENCY_CLOSED, ACCUSED_AGENCY, OUTSIDE_SUBTREE, SAME_AGENCY);
    private static final Set<Code> SUBSTANCE =
            EnumSet.of(OUTCOME_MISSING, FORMULA, CAUSE_MISSING, EVIDENCE_MISSING, GROUND_MISSING, APPROVAL_MISSING);

    /** What may still be wrong with what is said. */
    private static final Map<Act, Set<Code>> SAID = Map.ofEntries(
            Map.entry(Move.DELEGATE, RECEIVERS),
            Map.entry(Move.START, EnumSet.of(NEXT_STEP_MISSING, FORMULA, NEXT_STEP_PAST)),
            Map.entry(Move.ANSWER, SUBSTANCE),
            Map.entry(Move.CLOSE, EnumSet.of(RATING_RANGE)),
            Map.entry(Entry.PROGRESS, EnumSet.of(OUTCOME_TOO_EARLY, FORMULA, NEXT_STEP_PAST)),
            Map.entry(Entry.INVOLVE, RECEIVERS),
            Map.entry(Entry.RELEASE, EnumSet.of(UNKNOWN_PART)),
            Map.entry(Entry.HAND_OVER, EnumSet.of(UNKNOWN_PART, ACCUSED_AGENCY, NOT_YOURS)),
            Map.entry(Entry.DRAFT, SUBSTANCE),
            Map.entry(Entry.APPROVE, EnumSet.of(NO_DRAFT, SAME_PERSON)),
            Map.entry(Entry.SEND_BACK, EnumSet.of(NO_DRAFT)),
            Map.entry(Entry.REQUEST_EXTENSION, EnumSet.of(EXTENSION_DATE)),
            Map.entry(Entry.LINK, EnumSet.of(UNKNOWN_TARGET, TARGET_FOLLOWS, TARGET_ENDED, TARGET_MORE_SECRET)),
            Map.entry(Entry.REDACT, EnumSet.of(UNKNOWN_STEP)),
            Map.entry(Entry.RECLASSIFY, EnumSet.of(UNKNOWN_CATEGORY, WRONG_STATUS)),
            Map.entry(Entry.CHANGE_SECRECY, EnumSet.of(ONLY_REPORTER_LOWERS, ALREADY_DONE, BELOW_FLOOR)));

    private Offers() {}

    static void agree(Report report, Asked asked, Circumstances at, Decision<HistoryEntry> decision) {
        Act act = asked.act();
        boolean offered = act instanceof Move
                ? Rules.offered(report, asked.actor(), at).contains(act)
                : Rules.entries(report, asked.actor(), at).contains(act);
        Code refused = decision.refusal().map(Refusal::code).orElse(null);
        if (!offered) {
            assertThat(refused).as("%s is not offered, and was done", act).isNotNull();
        } else if (refused != null) {
            assertThat(SAID.getOrDefault(act, Set.of()))
                    .as("%s is offered, and then refused whatever is said with it", act)
                    .contains(refused);
        }
    }
}
