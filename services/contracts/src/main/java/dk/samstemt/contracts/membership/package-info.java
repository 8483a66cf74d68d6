/** Facts of membership: rolls, roles, mandates, versions of the statutes. */
package dk.samstemt.contracts.membership;
