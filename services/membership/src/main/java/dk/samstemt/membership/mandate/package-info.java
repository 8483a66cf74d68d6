/** Mandates: who may speak for which party, and when (GA-29). */
package dk.samstemt.membership.mandate;
