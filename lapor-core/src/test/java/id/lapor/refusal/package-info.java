/** Every reason to refuse, each in a situation that yields it and in the one beside it that does not. */
package id.lapor.refusal;
