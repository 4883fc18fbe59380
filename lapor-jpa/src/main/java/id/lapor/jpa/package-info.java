/** Keeps reports in H2 or PostgreSQL by Jakarta Persistence. Start with {@link id.lapor.jpa.LaporJpa}. */
@NullMarked
package id.lapor.jpa;

import org.jspecify.annotations.NullMarked;
