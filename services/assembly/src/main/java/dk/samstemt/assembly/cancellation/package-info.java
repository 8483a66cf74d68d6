/** Calling off a convened assembly: only by whoever called it, only until the close, with notice to all (GA-30, A-43). */
package dk.samstemt.assembly.cancellation;
