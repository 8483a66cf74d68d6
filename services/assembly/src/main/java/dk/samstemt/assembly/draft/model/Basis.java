package dk.samstemt.assembly.draft.model;

import dk.samstemt.statutes.facts.BasisKind;
import java.time.LocalDate;

/**
 * The record of a call for an extraordinary assembly (GA-18).
 *
 * @param kind a member's call, or the board's own decision
 * @param member the calling member; null for a decision of the board
 * @param signatory who signed the call and with what mandate; null when it is not on record
 * @param day the day the board received the call, or decided
 */
public record Basis(BasisKind kind, String member, String signatory, LocalDate day) {
}
