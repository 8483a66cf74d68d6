package dk.samstemt.statutes.facts.agenda;

import java.time.LocalDate;
import java.util.List;

/**
 * The next ordinary meetings of a party's competent body, as the party has entered them (GA-28).
 *
 * @param party the party
 * @param days their days; empty when nothing is entered
 */
public record BodyMeetings(String party, List<LocalDate> days) {
}
