package id.lapor.desk;

import id.lapor.agency.RoutingPolicy;
import id.lapor.agency.Topics;
import id.lapor.disclosure.Timekeeping;
import id.lapor.followup.AttachmentSanitizer;
import id.lapor.kernel.MasterKey;
import id.lapor.kernel.TextAnalysis;
import id.lapor.report.Practice;
import id.lapor.triage.Triage;
import id.lapor.triage.likeness.LikenessPolicy;
import java.time.Clock;
import java.util.function.Supplier;

/**
 * The rules of an installation.
 *
 * @param time deadlines, colours, topics, zone
 * @param practice what a response is, who approves it, what is sensitive
 * @param routing where which reports go
 * @param text how texts are read
 * @param triage what a report may be; made when it is first asked for
 * @param topics what reports are about, for what is learned from delegations
 * @param likeness when two reports are about one incident; made when it is first asked for
 * @param sanitizer what every file passes
 * @param key the installation's secret
 * @param clock what time it is
 */
public record House(
        Timekeeping time,
        Practice practice,
        RoutingPolicy routing,
        TextAnalysis text,
        Supplier<Triage> triage,
        Topics topics,
        Supplier<LikenessPolicy> likeness,
        AttachmentSanitizer sanitizer,
        MasterKey key,
        Clock clock) {}
