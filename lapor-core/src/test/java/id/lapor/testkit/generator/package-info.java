/**
 * Invented reports for tests, demonstrations and benchmarks: what citizens write, when, through which door and how often,
 * drawn from a seed. The phrases, the town and every share are text files beside this package.
 */
@NullMarked
package id.lapor.testkit.generator;

import org.jspecify.annotations.NullMarked;
