/**
 * The machinery that asks rules and makes rulings; one package per field of law holds the rules themselves
 * ({@code rules.assembly} and its neighbours). Only those, {@link dk.samstemt.statutes.Statutes} and
 * {@link dk.samstemt.statutes.Replay} come in here; services never do.
 */
package dk.samstemt.statutes.rules;
