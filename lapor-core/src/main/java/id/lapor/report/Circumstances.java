package id.lapor.report;

import id.lapor.agency.AgencyTree;
import id.lapor.followup.SubstancePolicy;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a decision depends on besides the report, the command and the actor.
 *
 * @param now the moment of the decision
 * @param today the day it is at the handling agency
 * @param agencies the region's agencies
 * @param substance what counts as a response
 * @param evidence how many accepted files go with the command
 */
public record Circumstances(
        Instant now, LocalDate today, AgencyTree agencies, SubstancePolicy substance, int evidence) {}
