/** How likely two reports are about the very same incident, and why. */
@NullMarked
package id.lapor.triage.likeness;

import org.jspecify.annotations.NullMarked;
