package id.lapor.triage;

import java.util.List;

/** One prank may be a child's; from the second on it is likely that the next one is a prank, too. */
final class RepeatedAbuse implements TriageRule {

    /** The doubt that is left after each report archived as spam: 0.30, 0.51, 0.66, 0.76 ... */
    private static final double DOUBT = 0.7;

    @Override
    public List<TriageFinding> findingsOn(TriageCase report) {
        if (report.spamBefore() == 0) {
            return List.of();
        }
        double score = 1 - Math.pow(DOUBT, report.spamBefore());
        return List.of(
                new TriageFinding(TriageKind.REPEATED_ABUSE, score, "REPEATED_ABUSE", List.of(report.spamBefore())));
    }
}
