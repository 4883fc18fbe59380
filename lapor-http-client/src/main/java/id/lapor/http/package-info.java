/** A client of the gateway contract: submit, track and move reports of another installation over HTTP. */
@NullMarked
package id.lapor.http;

import org.jspecify.annotations.NullMarked;
