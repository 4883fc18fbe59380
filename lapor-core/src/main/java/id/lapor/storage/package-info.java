/** All ports of one store together: what an adapter hands to the front door. */
@NullMarked
package id.lapor.storage;

import org.jspecify.annotations.NullMarked;
