/** What a report is about. */
@NullMarked
package id.lapor.subject;

import org.jspecify.annotations.NullMarked;
