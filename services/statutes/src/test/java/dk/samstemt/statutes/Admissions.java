package dk.samstemt.statutes;

import dk.samstemt.json.Records;
import dk.samstemt.statutes.amendment.Amendment;
import dk.samstemt.statutes.amendment.AmendmentOutcome;
import dk.samstemt.statutes.amendment.Amendments;
import dk.samstemt.statutes.amendment.Applied;
import dk.samstemt.statutes.amendment.Operation;
import dk.samstemt.statutes.profile.Party;
import dk.samstemt.statutes.profile.Profile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A tenth party that comes into the first association's statutes, to be varied by tests. */
public final class Admissions {

    public static final Party NEW = party("itu", "knowledge-institution", 0, 0);
    public static final Operation ADMITTED = admits(NEW);
    /** The words that seat the board, with one institution more. */
    public static final Operation SEATED = Operation.replaceText("5.1", "de fire vidensinstitutioner", "de fem vidensinstitutioner");

    private Admissions() {
    }

    public static Party party(String id, String partyClass, int seats, int seatsWithoutVote) {
        return new Party(id, partyClass, Map.of("da", "IT-Universitetet", "en", "IT University"), List.of(), seats, seatsWithoutVote);
    }

    public static String json(Party party) {
        return new String(Records.canonical(party), StandardCharsets.UTF_8);
    }

    /** A party of the statutes as they are. */
    public static Party there(String id) {
        return Cases.PROFILE.party(id).orElseThrow();
    }

    public static Operation admits(Party party) {
        return Operation.setParty("3.1", party.id(), null, json(party));
    }

    public static Operation changes(Party before, Party after) {
        return Operation.setParty("3.3", before.id(), json(before), json(after));
    }

    public static AmendmentOutcome apply(Operation... operations) {
        return apply(Cases.PROFILE, operations);
    }

    public static AmendmentOutcome apply(Profile to, Operation... operations) {
        return Amendments.apply(to, new Amendment(to.version(), List.of(operations)), Cases.STATUTES.deadline(Cases.DAY), Cases.DAY.plusDays(1));
    }

    public static Profile next(Operation... operations) {
        return ((Applied) apply(operations)).next();
    }
}
