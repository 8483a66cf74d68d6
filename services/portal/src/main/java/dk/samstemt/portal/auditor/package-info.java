/**
 * The auditor's pages, read only: assemblies with deviations first, an assembly's course and rulings, the decision log with a permanent address per entry,
 * and the log as a file. Nobody uses it.
 */
package dk.samstemt.portal.auditor;
