/**
 * How a decision comes about: the building blocks decision rules are composed of, what they are asked with ({@code Stances}) and what
 * they answer ({@code Measure}). Whole numbers only. Everybody may read and apply them; what a profile says is read in {@code profile}.
 */
package dk.samstemt.statutes.decision;
