package id.lapor.desk;

import com.google.common.collect.ImmutableList;
import id.lapor.triage.TriageFinding;
import java.util.List;

/**
 * What is noticed about a report before a person decides. None of it does anything by itself.
 *
 * @param findings what it may be, the highest score first; once it is verified and with an agency, of
 *     dangers only
 * @param lookalikes what it may repeat, the likeliest first; at most five
 */
public record Hints(List<TriageFinding> findings, List<Lookalike> lookalikes) {

    static final Hints NONE = new Hints(List.of(), List.of());

    public Hints {
        findings = ImmutableList.copyOf(findings);
        lookalikes = ImmutableList.copyOf(lookalikes);
    }
}
