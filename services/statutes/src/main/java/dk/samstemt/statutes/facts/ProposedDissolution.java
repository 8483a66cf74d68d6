package dk.samstemt.statutes.facts;

import java.time.LocalDate;

/**
 * What is known of a dissolution that an assembly is to deal with, besides its notice.
 *
 * @param membersInformedOn the day the last member was informed of the proposal; null where nobody was before the notice
 */
public record ProposedDissolution(@MayBeUnsaid LocalDate membersInformedOn) {
}
