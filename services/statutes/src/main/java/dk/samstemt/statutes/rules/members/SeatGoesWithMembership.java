package dk.samstemt.statutes.rules.members;

import dk.samstemt.statutes.facts.members.SeatFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import java.time.LocalDate;

/** MEM-12: when membership ends, the seats and offices that the member filled end that day, and no successor is nominated. */
final class SeatGoesWithMembership implements Rule<SeatFacts> {

    @Override
    public String id() {
        return "MEM-12";
    }

    @Override
    public Verdict ask(SeatFacts facts, Law law) {
        LocalDate last = lastDay(facts, law);
        Verdict verdict = facts.day().isAfter(last) ? Verdict.of(false).found("SEAT_ENDED", "party", facts.party(), "until", last)
                : Verdict.of(true).found("SEAT_HELD", "party", facts.party(), "until", last);
        return verdict.relyingOn("A-19");
    }

    /** Under the other reading the seat is empty from the day of the withdrawal on. */
    private static LocalDate lastDay(SeatFacts facts, Law law) {
        LocalDate before = facts.withdrawnOn().minusDays(1);
        return law.reads("A-19", "AT_NOTICE") && before.isBefore(facts.membershipEnds()) ? before : facts.membershipEnds();
    }
}
