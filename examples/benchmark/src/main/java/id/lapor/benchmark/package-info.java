/** Every performance figure of lapor: measured here, one line each. */
@NullMarked
package id.lapor.benchmark;

import org.jspecify.annotations.NullMarked;
