/** The auditor's pages, read only: the decision log, rulings, the executed path, statutes versions, export. Nobody uses it. */
package dk.samstemt.portal.auditor;
