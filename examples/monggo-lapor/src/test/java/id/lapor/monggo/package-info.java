/** The application over real HTTP, with a database in memory. */
package id.lapor.monggo;
