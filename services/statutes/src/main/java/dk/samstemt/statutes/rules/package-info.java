/**
 * The rules, one small class each, and the machinery that asks them. Only {@link dk.samstemt.statutes.Statutes} and
 * {@link dk.samstemt.statutes.Replay} come in here, by way of {@code Courts}; everything else is package-private.
 */
package dk.samstemt.statutes.rules;
