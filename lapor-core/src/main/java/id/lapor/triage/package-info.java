/** What a report looks like before a person has read it: signs of danger, of pranks, of matters that belong elsewhere. */
@NullMarked
package id.lapor.triage;

import org.jspecify.annotations.NullMarked;
