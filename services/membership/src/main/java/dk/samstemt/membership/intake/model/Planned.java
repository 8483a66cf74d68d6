package dk.samstemt.membership.intake.model;

import java.time.LocalDate;
import java.util.List;

/**
 * One row with what becomes of it.
 *
 * @param row      its number
 * @param kind     what becomes of it
 * @param party    id of the party; null where it is not known
 * @param name     of the person; as it was written where it cannot be read
 * @param email    the address, likewise
 * @param language da or en; null where the row cannot be read
 * @param from     first day; null where nothing is said
 * @param until    last day; null where nothing is said
 * @param shared   whether a shared mailbox is confirmed
 * @param changes  what changes; empty for a new person
 * @param faults   why it is refused; empty when it is not
 * @param deed     what is to be done; null where nothing is
 */
public record Planned(int row, Kind kind, String party, String name, String email, String language, LocalDate from, LocalDate until, boolean shared,
                      List<Change> changes, List<Fault> faults, Deed deed) {
}
