/** Who handles reports: agencies, their tree, and the delegation of a report to one of them. */
@NullMarked
package id.lapor.agency;

import org.jspecify.annotations.NullMarked;
