package id.lapor.disclosure;

import id.lapor.workflow.Status;

/**
 * The part of one agency as people read it.
 *
 * @param agency the agency
 * @param lead whether it answers the report
 * @param held whether it still has it; false once it gave its part back
 * @param status where its part stands
 */
public record PartView(AgencyName agency, boolean lead, boolean held, Status status) {}
