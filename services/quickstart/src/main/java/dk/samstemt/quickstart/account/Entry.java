package dk.samstemt.quickstart.account;

import java.time.Instant;
import java.util.List;

/**
 * One thing that happened.
 *
 * @param at        legal moment
 * @param branch    key of the association's short name in the bundle
 * @param key       key of the sentence in the bundle {@code account}
 * @param args      what it is filled with, see {@link Arg}
 * @param provision provision and rules, or empty
 * @param lines     the evidence
 */
public record Entry(Instant at, String branch, String key, List<String> args, String provision, List<Line> lines) {
}
