package dk.samstemt.portal.operation;

import dk.samstemt.portal.session.PortalSettings;

import java.time.LocalDate;

/**
 * Whether the accessibility statement is as new as the law wants it: it is to be updated whenever something changes, and at least once a year.
 *
 * @param state   {@code none} (no statement is named), {@code undated}, {@code old} or {@code fresh}
 * @param updated when it was made or updated last; null where nobody says
 * @param due     the day from which it is too old; null likewise
 */
record StatementAge(String state, LocalDate updated, LocalDate due) {

    private static final int MONTHS = 11;

    static StatementAge of(PortalSettings settings, LocalDate today) {
        LocalDate updated = settings.accessibilityUpdated();
        if (settings.accessibility().isEmpty()) {
            return new StatementAge("none", null, null);
        }
        return updated == null ? new StatementAge("undated", null, null)
                : new StatementAge(today.isAfter(updated.plusMonths(MONTHS)) ? "old" : "fresh", updated, updated.plusYears(1));
    }
}
