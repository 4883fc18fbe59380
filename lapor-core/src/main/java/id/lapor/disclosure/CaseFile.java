package id.lapor.disclosure;

import id.lapor.agency.AgencyTree;
import id.lapor.followup.Attachment;
import id.lapor.report.Report;
import id.lapor.report.Step;
import java.time.Instant;
import java.util.List;

/**
 * Everything that a view is made from. It stays inside the library.
 *
 * @param report the report
 * @param steps its history, the first first
 * @param attachments its files
 * @param agencies the region's agencies
 * @param now the moment that decides what is overdue
 */
public record CaseFile(
        Report report, List<Step> steps, List<Attachment> attachments, AgencyTree agencies, Instant now) {

    @Override
    public String toString() {
        return "CaseFile[" + report + "]";
    }
}
