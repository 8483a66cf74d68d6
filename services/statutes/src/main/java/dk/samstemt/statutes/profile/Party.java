package dk.samstemt.statutes.profile;

import java.util.List;
import java.util.Map;

/**
 * A party: it is convened, states, and must agree (MEM-8).
 *
 * @param id for example {@code koebenhavns-kommune}
 * @param partyClass id of its class
 * @param name by language
 * @param speaksFor the members it represents besides itself (MEM-3); empty for most
 * @param seats its seats with a vote on the board (BO-1)
 * @param seatsWithoutVote seats on the board that it nominates and that never vote
 */
public record Party(String id, String partyClass, Map<String, String> name, List<String> speaksFor, int seats,
        int seatsWithoutVote) {
}
