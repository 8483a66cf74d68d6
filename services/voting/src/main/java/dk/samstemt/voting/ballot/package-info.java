/**
 * The life of a ballot: announced with the notice, opened when the assembly is convened, its roll, voided when the
 * convening failed. Its public stores may be used by {@code statement}, {@code closing} and {@code reading}.
 */
package dk.samstemt.voting.ballot;
