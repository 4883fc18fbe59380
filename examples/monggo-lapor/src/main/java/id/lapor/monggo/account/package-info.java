/** Accounts of this application: who signs in, and which office that is. Identities are in the library's vault. */
@NullMarked
package id.lapor.monggo.account;

import org.jspecify.annotations.NullMarked;
