package dk.samstemt.voting.ballot.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What the notice fixed and nothing shifts.
 *
 * @param id              the ballot
 * @param statutesVersion version of the statutes in force when the notice was ordered (AM-3)
 * @param day             civil day of the assembly in the association's zone
 * @param deadline        UTC instant before which statements are given; the close
 * @param items           items put to a decision, in the agenda's order (GA-21)
 */
public record Terms(BallotId id, int statutesVersion, LocalDate day, Instant deadline, List<BallotItem> items) {
    public Terms {
        items = List.copyOf(items);
    }
}
