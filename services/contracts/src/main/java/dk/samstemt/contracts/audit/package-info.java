/** Facts that the decision log itself states. */
package dk.samstemt.contracts.audit;
