/** What is said and done about a report: statements of both sides, evidence, and what counts as substance. */
@NullMarked
package id.lapor.followup;

import org.jspecify.annotations.NullMarked;
