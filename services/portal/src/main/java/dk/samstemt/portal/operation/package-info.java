/** The administrator's and the operator's pages: association and statutes versions, roles, failed jobs, health, the demo's clock. Nobody uses it. */
package dk.samstemt.portal.operation;
