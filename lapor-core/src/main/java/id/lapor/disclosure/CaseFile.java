package id.lapor.disclosure;

import id.lapor.agency.AgencyTree;
import id.lapor.followup.Attachment;
import id.lapor.report.Circumstances;
import id.lapor.report.Report;
import id.lapor.report.Step;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Everything that a view is made from. It stays inside the library.
 *
 * @param report the report
 * @param steps its history, the first first
 * @param attachments its files
 * @param secluded steps that were shared by a report which is more secret by now: for the reporter's eyes only, who has
 *     read them
 * @param supports how many citizens support it
 * @param agencies the region's agencies
 * @param at what decisions about it depend on now
 */
public record CaseFile(
        Report report,
        List<Step> steps,
        List<Attachment> attachments,
        Set<Long> secluded,
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
