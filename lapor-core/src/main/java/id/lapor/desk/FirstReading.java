package id.lapor.desk;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import id.lapor.report.ReportDraft;
import id.lapor.triage.TriageFinding;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a draft says: read before the transaction begins, and once however often that is tried, so that no connection waits
 * for it.
 *
 * @param draft as it was handed in
 * @param shown as it is shown
 * @param originals what is sealed because something else is shown, by label
 * @param words what the report is found by
 * @param danger that is heard in it
 */
record FirstReading(
        ReportDraft draft,
        ReportDraft shown,
        Map<String, String> originals,
        Set<String> words,
        Optional<TriageFinding> danger) {

    FirstReading {
        originals = ImmutableMap.copyOf(originals);
        words = ImmutableSet.copyOf(words);
    }

    /** Not a word of it: what is sealed stands in it as well. */
    @Override
    public String toString() {
        return "FirstReading[hidden]";
    }
}
