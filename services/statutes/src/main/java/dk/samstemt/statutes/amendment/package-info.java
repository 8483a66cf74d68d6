/**
 * Amendments of the statutes: operations on one named version, the version that results, and what changed.
 * Used by services that draft, decide on and publish amendments; a pure computation.
 */
package dk.samstemt.statutes.amendment;
