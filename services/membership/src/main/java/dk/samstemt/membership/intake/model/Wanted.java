package dk.samstemt.membership.intake.model;

import java.time.LocalDate;

/**
 * What a sound row says.
 *
 * @param row      its number
 * @param party    id of the party
 * @param name     in the form in which it is kept
 * @param email    likewise
 * @param language da or en; null where nothing is said
 * @param from     first day; null where nothing is said
 * @param until    last day; null where nothing is said
 * @param shared   whether it confirms that the mailbox is shared
 */
record Wanted(int row, String party, String name, String email, String language, LocalDate from, LocalDate until, boolean shared) {

    /** The same in the language the person has after it. */
    Wanted in(String spoken) {
        return new Wanted(row, party, name, email, spoken, from, until, shared);
    }
}
