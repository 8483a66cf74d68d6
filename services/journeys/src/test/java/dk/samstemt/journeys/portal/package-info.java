/**
 * The portal in a real browser over a whole installation: every page in both languages is accessible, narrow enough, quiet and drawn to
 * {@code target/screenshots}. Skipped, with a word about it, where there is no Chromium.
 */
package dk.samstemt.journeys.portal;
