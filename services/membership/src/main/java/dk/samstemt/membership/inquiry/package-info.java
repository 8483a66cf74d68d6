/**
 * Any version of the statutes asked any question by whoever has the facts: rulings with their reasons and what would have changed them,
 * and the figures and days the law works out. Everything is computed by {@code statutes}; nothing is stored and no event sent. No other
 * package comes in.
 */
package dk.samstemt.membership.inquiry;
