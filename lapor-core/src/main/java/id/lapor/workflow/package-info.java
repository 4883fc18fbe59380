/** The life of a report as a table: statuses, moves, and the chain of history that every change leaves. */
@NullMarked
package id.lapor.workflow;

import org.jspecify.annotations.NullMarked;
