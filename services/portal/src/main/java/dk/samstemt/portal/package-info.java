/**
 * The web pages. One package per area of work ({@code secretariat}, {@code member}, {@code chairmanship}, {@code auditor}, {@code operation}); shared are
 * {@code frame} (layout, errors), {@code client} (the services), {@code session} (who it is) and {@code text} (languages). Nobody imports the portal but quickstart.
 */
package dk.samstemt.portal;
