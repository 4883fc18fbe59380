package id.lapor.report;

import id.lapor.followup.ApprovalPolicy;
import id.lapor.followup.SubstancePolicy;
import id.lapor.subject.Categories;

/**
 * How a region handles reports, as far as decisions depend on it.
 *
 * @param substance what counts as a response
 * @param approval which answers wait for the head
 * @param categories the region's topics; the sensitive ones set a floor for secrecy
 * @param retention how long texts and identities are kept after the end
 */
public record Practice(
        SubstancePolicy substance, ApprovalPolicy approval, Categories categories, Retention retention) {}
