/**
 * The ruling: an answer with its questions, facts, interpretations and counterfactuals, as a value that can be stored,
 * published and recomputed to the same bytes. Everybody may read; rules are found in {@code statutes.rules}.
 */
package dk.samstemt.statutes.ruling;
