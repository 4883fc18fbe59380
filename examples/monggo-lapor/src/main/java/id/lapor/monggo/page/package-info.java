/** What all pages share: language, words for dates and deadlines, view models, errors, security. */
@NullMarked
package id.lapor.monggo.page;

import org.jspecify.annotations.NullMarked;
