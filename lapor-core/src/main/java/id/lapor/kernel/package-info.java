/** What every other room needs: who acts, identifiers, text, words and keys. */
@NullMarked
package id.lapor.kernel;

import org.jspecify.annotations.NullMarked;
