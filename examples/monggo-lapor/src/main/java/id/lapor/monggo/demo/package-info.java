/** A city to look at: agencies, accounts and reports that were never written by anybody. */
@NullMarked
package id.lapor.monggo.demo;

import org.jspecify.annotations.NullMarked;
