package dk.samstemt.statutes.facts.agenda;

import dk.samstemt.statutes.facts.Choice;
import dk.samstemt.statutes.facts.MayBeUnsaid;
import java.time.Instant;

/**
 * What a decision record states of one party on one item.
 *
 * @param party the party
 * @param choice the choice that counted; null when it is stated that the party was silent
 * @param givenAt when it was given; null when the record does not say, or the party was silent
 */
public record RecordedStatement(String party, @MayBeUnsaid Choice choice, @MayBeUnsaid Instant givenAt) {
}
