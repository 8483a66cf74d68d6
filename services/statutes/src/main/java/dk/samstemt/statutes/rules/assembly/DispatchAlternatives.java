package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.AssemblyPlan;
import dk.samstemt.statutes.facts.DispatchFacts;
import dk.samstemt.statutes.facts.PartyDispatch;
import dk.samstemt.statutes.facts.Purpose;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Alternatives;
import dk.samstemt.statutes.rules.Choices;
import dk.samstemt.statutes.rules.Days;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Move;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What could be otherwise about a dispatch list. */
final class DispatchAlternatives implements Alternatives<DispatchFacts> {

    @Override
    public List<Alternative<DispatchFacts>> of(DispatchFacts facts, Law law) {
        List<Alternative<DispatchFacts>> all = new ArrayList<>(
                Days.alternatives("day", facts.day(), DispatchFacts::on));
        all.add(Choices.among("assemblyKind", facts.kind(), NoticeAlternatives.kinds(law), DispatchFacts::of));
        if (facts.dissolution() != null) {
            all.addAll(informed(facts, law));
        }
        if (facts.dissolution() != null && new Dispatches(facts, law).countsToday()) {
            all.addAll(Days.decided(facts.decidedAt(), law.calendar(), DispatchFacts::at));
        }
        all.addAll(RollAlternatives.of(facts, law));
        RollAlternatives.parties(facts, law).forEach(party -> {
            all.add(acceptance(facts, law, party));
            all.add(waiver(facts, law, party));
        });
        return all;
    }

    /** When the last member was informed of a dissolution: the last lawful day, or, where that was kept, the first that is too late. */
    private static List<Alternative<DispatchFacts>> informed(DispatchFacts facts, Law law) {
        LocalDate now = facts.dissolution().membersInformedOn();
        AssemblyPlan plan = AssemblyPlan.of(facts.kind(), facts.form(), Purpose.DISSOLUTION);
        return DissolutionLeavesEveryPeriod.lastDayToInform(plan, facts.day(), law).stream()
                .map(last -> now == null || now.isAfter(last) ? last : last.plusDays(1))
                .map(other -> Choices.among("membersInformedOn", now, List.of(other), DispatchFacts::informedOn)).toList();
    }

    /** In time: the first moment that is too late, or none at all. Late or none: the last moment in time. */
    private static Alternative<DispatchFacts> acceptance(DispatchFacts facts, Law law, String party) {
        Dispatches dispatches = new Dispatches(facts, law);
        Instant late = law.calendar().endOfDay(dispatches.lastLawfulDay());
        Stream<Instant> others = dispatches.inTime(party) ? Stream.of(late, null) : Stream.of(late.minusMillis(1));
        PartyDispatch now = dispatches.of(party);
        return Alternative.choice("acceptedAt/" + party, others.map(at -> Move.<DispatchFacts>of("acceptedAt", party,
                now.acceptedAt(), at, changed -> replaced(changed, new PartyDispatch(party, at, now.relay(),
                        new Dispatches(changed, law).waived(party))))).toList());
    }

    private static Alternative<DispatchFacts> waiver(DispatchFacts facts, Law law, String party) {
        boolean now = new Dispatches(facts, law).waived(party);
        return Alternative.choice("waived/" + party, List.of(Move.of("waived", party, now, !now, changed -> {
            PartyDispatch old = new Dispatches(changed, law).of(party);
            return replaced(changed, new PartyDispatch(party, old.acceptedAt(), old.relay(), !now, old.bouncedAt()));
        })));
    }

    private static DispatchFacts replaced(DispatchFacts facts, PartyDispatch other) {
        List<PartyDispatch> all = new ArrayList<>(facts.dispatches());
        all.removeIf(dispatch -> dispatch.party().equals(other.party()));
        all.add(other);
        return facts.with(all);
    }
}
