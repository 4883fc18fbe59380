package id.lapor.disclosure;

import id.lapor.agency.AgencyTree;
import id.lapor.followup.Attachment;
import id.lapor.report.Report;
import id.lapor.report.Step;
import java.util.List;
import java.util.Set;

/**
 * What happened to a report, and what came with it: all that a timeline is told from. It stays inside the library.
 *
 * @param report the report
 * @param steps its history, the first first
 * @param attachments its files
 * @param secluded steps that were shared by a report which is more secret by now: for the reporter's eyes only, who has
 *     read them
 * @param agencies the region's agencies
 */
public record Folder(
        Report report, List<Step> steps, List<Attachment> attachments, Set<Long> secluded, AgencyTree agencies) {

    @Override
    public String toString() {
        return "Folder[" + report + "]";
    }
}
