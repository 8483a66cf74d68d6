package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.DispatchFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;
import java.time.Instant;
import java.util.List;

/** GA-13: for each party on the roll dispatch in time is evidenced, or the party has waived the period. */
final class EveryPartyWasConvened implements Rule<DispatchFacts> {

    @Override
    public String id() {
        return "GA-13";
    }

    @Override
    public Verdict ask(DispatchFacts facts, Law law) {
        Dispatches dispatches = new Dispatches(facts, law);
        List<Point> late = dispatches.needed().filter(party -> !dispatches.inTime(party))
                .map(party -> missing(party, dispatches)).toList();
        boolean waivers = facts.roll().stream().anyMatch(dispatches::waived);
        Verdict verdict = late.isEmpty() ? Verdict.of(true).found("ALL_EVIDENCED", "count", facts.roll().size())
                : new Verdict(dispatches.lawIsLenient() && dispatches.needed().allMatch(dispatches::wentOut), late, List.of());
        Verdict told = returnedLater(verdict, facts, dispatches);
        return late.isEmpty() && !waivers ? told : withWaivers(told, facts, dispatches).relyingOn("A-3");
    }

    private static Point missing(String party, Dispatches dispatches) {
        Instant at = dispatches.counts(party);
        if (dispatches.cameBack(party)) {
            return Verdict.point("BOUNCED", "party", party, "bouncedAt", dispatches.of(party).bouncedAt(),
                    "earliestDay", dispatches.earliestNewDay());
        }
        return at == null
                ? Verdict.point("MISSING", "party", party, "earliestDay", dispatches.earliestNewDay())
                : Verdict.point("LATE", "party", party, "acceptedAt", at, "earliestDay", dispatches.earliestNewDay());
    }

    /** What comes back after the last lawful moment is said, and leaves the evidence standing. */
    private static Verdict returnedLater(Verdict verdict, DispatchFacts facts, Dispatches dispatches) {
        Verdict all = verdict;
        for (String party : dispatches.needed().filter(dispatches::cameBackTooLate).toList()) {
            all = all.found("BOUNCED_LATER", "party", party, "bouncedAt", dispatches.of(party).bouncedAt()).relyingOn("A-1");
        }
        return all;
    }

    private static Verdict withWaivers(Verdict verdict, DispatchFacts facts, Dispatches dispatches) {
        Verdict all = verdict;
        for (String party : facts.roll().stream().filter(dispatches::waived).toList()) {
            all = all.found("WAIVED", "party", party);
        }
        return all;
    }
}
