package id.lapor.desk;

import id.lapor.disclosure.Timekeeping;
import id.lapor.followup.AttachmentSanitizer;
import id.lapor.followup.SubstancePolicy;
import id.lapor.kernel.MasterKey;
import java.time.Clock;

/**
 * The rules of an installation.
 *
 * @param time deadlines, colours, topics, zone
 * @param substance what counts as a response
 * @param sanitizer what every file passes
 * @param key the installation's secret
 * @param clock what time it is
 */
public record House(
        Timekeeping time, SubstancePolicy substance, AttachmentSanitizer sanitizer, MasterKey key, Clock clock) {}
