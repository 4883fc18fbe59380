/**
 * The bodies of the gateway contract, one record for each schema of {@code lapor-gateway-v1.yaml}. Client and server share
 * them. Choices are plain strings, so that a value added later is kept as it came; {@link id.lapor.http.Known} turns one into
 * an enum. What carries a citizen's words, number or identity prints nothing of it.
 */
@NullMarked
package id.lapor.http.model;

import org.jspecify.annotations.NullMarked;
