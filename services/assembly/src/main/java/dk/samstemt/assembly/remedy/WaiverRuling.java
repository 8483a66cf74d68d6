package dk.samstemt.assembly.remedy;

import dk.samstemt.assembly.law.LawVersion;
import dk.samstemt.statutes.ruling.Ruling;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What the law says of a party's waiver.
 *
 * @param party the party
 * @param givenOn the civil day on the document
 * @param law the version asked
 * @param ruling the ruling
 * @param decidedAt the legal moment
 */
record WaiverRuling(String party, LocalDate givenOn, LawVersion law, Ruling ruling, Instant decidedAt) {
}
