package id.lapor.triage;

import java.util.List;

/** Looks at a report for one kind of thing. A host brings its own, or leaves out a shipped one. */
@FunctionalInterface
public interface TriageRule {

    /** What the rule sees, with the reasons; empty when it sees nothing. Never changes anything. */
    List<TriageFinding> findingsOn(TriageCase report);

    /** The same, of one kind: for whoever acts on nothing else. A rule that can look for it alone does so here. */
    default List<TriageFinding> findingsOn(TriageCase report, TriageKind kind) {
        return findingsOn(report).stream()
                .filter(finding -> finding.kind() == kind)
                .toList();
    }
}
