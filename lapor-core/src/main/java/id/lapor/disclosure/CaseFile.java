package id.lapor.disclosure;

import id.lapor.agency.AgencyTree;
import id.lapor.report.Circumstances;
import id.lapor.report.Report;
import java.time.Instant;

/**
 * Everything that a view is made from. It stays inside the library.
 *
 * @param folder what happened
 * @param supports how many citizens support it
 * @param at what decisions about it depend on now
 */
public record CaseFile(Folder folder, long supports, Circumstances at) {

    public Report report() {
        return folder.report();
    }

    public AgencyTree agencies() {
        return folder.agencies();
    }

    Instant now() {
        return at.now();
    }

    @Override
    public String toString() {
        return "CaseFile[" + report() + "]";
    }
}
