package id.lapor.triage;

import java.util.List;

/** Looks at a report for one kind of thing. A host brings its own, or leaves out a shipped one. */
@FunctionalInterface
public interface TriageRule {

    /** What the rule sees, with the reasons; empty when it sees nothing. Never changes anything. */
    List<TriageFinding> findingsOn(TriageCase report);
}
