/**
 * The exchange with other systems: what has to reach them, and what comes in from them. A change is announced in the
 * transaction that makes it and sent later; what comes in twice, or comes back to us, has its effect once.
 */
@NullMarked
package id.lapor.sync;

import org.jspecify.annotations.NullMarked;
