/**
 * Figures over all reports, each with its denominator: facts of one report, added up in one pass, read as KPIs, as a
 * ranking of agencies, as tables that may be published, and as a problem tree for planning.
 */
@NullMarked
package id.lapor.statistics;

import org.jspecify.annotations.NullMarked;
