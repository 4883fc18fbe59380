/** The adapter beside JDBC that somebody wrote by hand: the same rows, the same commits, the same pool. */
@NullMarked
package id.lapor.benchmark.jdbc;

import org.jspecify.annotations.NullMarked;
