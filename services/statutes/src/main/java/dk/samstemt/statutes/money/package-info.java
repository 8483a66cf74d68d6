/**
 * Money as values: amounts and rates as people type them, exact kroner and øre, and what calculations on fees come to. Sums are whole
 * øre in a {@code long}, rates and indices exact decimals as text; nothing here is ever a binary fraction. Everybody may read;
 * the rules that reckon are found in {@code statutes.rules.fees}.
 */
package dk.samstemt.statutes.money;
