/** Everything kept in memory: for quick starts and for the tests of those who embed the library. */
@NullMarked
package id.lapor.memory;

import org.jspecify.annotations.NullMarked;
