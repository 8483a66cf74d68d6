package dk.samstemt.assembly.check;

import dk.samstemt.assembly.law.LawVersion;
import dk.samstemt.statutes.ruling.Finding;
import dk.samstemt.statutes.ruling.Ruling;
import java.time.Instant;
import java.util.List;

/**
 * What the law says of a draft at a moment.
 *
 * @param law the version asked
 * @param ruling whether the notice may go out
 * @param findings what the secretariat should know before
 * @param decidedAt the legal moment
 */
public record Checked(LawVersion law, Ruling ruling, List<Finding> findings, Instant decidedAt) {
}
