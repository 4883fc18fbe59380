/** The gateway over HTTP: the same desks, as JSON. Off until {@code lapor.web.enabled=true}. */
@NullMarked
package id.lapor.spring.web;

import org.jspecify.annotations.NullMarked;
