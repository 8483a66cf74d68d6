package dk.samstemt.statutes.profile;

import java.util.List;

/**
 * One numbered piece of the statutes.
 *
 * @param id for example {@code 4.4}
 * @param number as people write it, for example {@code § 4 stk. 4}
 * @param heading heading of the chapter it stands under
 * @param text its words
 * @param handling who carries it out
 * @param rules ids of the rules that rest on it; at least one where it is automated
 */
public record Provision(String id, String number, String heading, String text, Handling handling,
        List<String> rules) {
}
