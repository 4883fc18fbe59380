package id.lapor.disclosure;

import id.lapor.agency.AgencyTree;
import id.lapor.followup.Attachment;
import id.lapor.report.Circumstances;
import id.lapor.report.Report;
import id.lapor.report.Step;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a view is made from. It stays inside the library.
 *
 * @param report the report
 * @param steps its history, the first first
 * @param attachments its files
 * @param target the case of the report that it follows or followed; {@code null} when there is none
 * @param supports how many citizens support it
 * @param agencies the region's agencies
 * @param at what decisions about it depend on now
 */
public record CaseFile(
        Report report,
        List<Step> steps,
        List<Attachment> attachments,
        @Nullable CaseFile target,
        long supports,
        AgencyTree agencies,
        Circumstances at) {

    Instant now() {
        return at.now();
    }

    @Override
    public String toString() {
        return "CaseFile[" + report + "]";
    }
}
