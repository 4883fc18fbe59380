/** Looks for a citizen who asked to stay anonymous wherever the application puts anything out. */
package id.lapor.monggo.canary;
