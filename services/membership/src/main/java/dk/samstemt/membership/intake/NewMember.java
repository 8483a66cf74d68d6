package dk.samstemt.membership.intake;

import dk.samstemt.membership.intake.model.Column;
import dk.samstemt.membership.intake.model.Line;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/**
 * Somebody who is to speak for a party, whether known or not.
 *
 * @param party         id of the party
 * @param name          of the person
 * @param email         one address
 * @param language      {@code da} or {@code en}; null leaves it as it is, for somebody new Danish
 * @param from          first day; null for now
 * @param until         last day; null while open
 * @param sharedMailbox true confirms that another person reads the same mailbox; null otherwise
 */
record NewMember(String party, String name, String email, String language, LocalDate from, LocalDate until, Boolean sharedMailbox) {

    Line line() {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        put(cells, Column.PARTY, party);
        put(cells, Column.NAME, name);
        put(cells, Column.EMAIL, email);
        put(cells, Column.LANGUAGE, language);
        put(cells, Column.FROM, from);
        put(cells, Column.UNTIL, until);
        put(cells, Column.SHARED, Boolean.TRUE.equals(sharedMailbox) ? "ja" : null);
        return new Line(0, cells);
    }

    private static void put(Map<Column, String> cells, Column column, Object value) {
        if (value != null) {
            cells.put(column, value.toString());
        }
    }
}
