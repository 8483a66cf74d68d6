/**
 * The rules on proposals for an assembly, on what its agenda must hold and its record must state, and on what parties may show beside their statements.
 * {@link dk.samstemt.statutes.Statutes} comes in by way of {@code AgendaLaw}; everything else is package-private.
 */
package dk.samstemt.statutes.rules.agenda;
