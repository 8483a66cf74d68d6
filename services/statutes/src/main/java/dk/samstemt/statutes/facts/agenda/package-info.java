/**
 * What is told about an assembly's agenda, its election of the board, its record and what the parties do beside it. Records only;
 * everybody may make them, {@code rules.agenda} answers.
 */
package dk.samstemt.statutes.facts.agenda;
