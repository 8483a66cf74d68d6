package dk.samstemt.assembly.cancellation;

import dk.samstemt.assembly.law.LawVersion;
import dk.samstemt.statutes.ruling.Ruling;
import java.time.Instant;

/**
 * What the law says of a cancellation.
 *
 * @param law the version asked
 * @param ruling the ruling
 * @param decidedAt the legal moment
 */
record CancellationRuling(LawVersion law, Ruling ruling, Instant decidedAt) {
}
