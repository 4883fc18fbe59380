/** Random lives of reports, held against the standard as it was written by hand, not against the code. */
package id.lapor.walk;
