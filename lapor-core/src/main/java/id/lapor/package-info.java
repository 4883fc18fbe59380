/** The front door: complaint handling for a host of any kind. */
@NullMarked
package id.lapor;

import org.jspecify.annotations.NullMarked;
