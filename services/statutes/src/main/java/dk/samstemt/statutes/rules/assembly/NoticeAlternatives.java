package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Alternatives;
import dk.samstemt.statutes.rules.Choices;
import dk.samstemt.statutes.rules.Days;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What could be otherwise about a drafted notice. */
final class NoticeAlternatives implements Alternatives<NoticeCase> {

    private static final BasisAlternatives<NoticeCase> BASIS = new BasisAlternatives<>(NoticeCase::basis, NoticeCase::with);

    @Override
    public List<Alternative<NoticeCase>> of(NoticeCase facts, Law law) {
        List<Alternative<NoticeCase>> all = new ArrayList<>();
        all.addAll(Days.alternatives("day", facts.day(), NoticeCase::with));
        all.addAll(Days.decided(facts.decidedAt(), law.calendar(), NoticeCase::with));
        all.add(Choices.among("assemblyKind", facts.kind(), kinds(law), NoticeCase::with));
        all.add(Choices.among("form", facts.form(), List.of(AssemblyForm.values()), NoticeCase::with));
        all.addAll(BASIS.of(facts, law.calendar().dayOf(facts.decidedAt()), law));
        all.addAll(new ContentsAlternatives().of(facts));
        all.addAll(recipients(facts, law));
        all.addAll(members(facts, law));
        all.addAll(informed(facts, law));
        facts.items().forEach(item -> all.addAll(ItemAlternatives.of(item)));
        facts.amendments().forEach(item -> Beginning.other(item.amendment().inForceFrom(), facts.close(law), law)
                .ifPresent(other -> all.add(ItemAlternatives.begins(item, other))));
        return all;
    }

    /** The kinds of assembly for which a law lays down how long before they are convened. */
    static List<AssemblyKind> kinds(Law law) {
        return Stream.of(AssemblyKind.values()).filter(kind -> law.laysDown(kind == AssemblyKind.ORDINARY ? "GA-2" : "GA-7")).toList();
    }

    /** When the last member was informed of a dissolution: another day, or, where nobody was yet, the last lawful one. */
    private static List<Alternative<NoticeCase>> informed(NoticeCase facts, Law law) {
        return DissolutionLeavesEveryPeriod.lastDayToInform(facts, law).stream()
                .flatMap(last -> Choices.day("membersInformedOn", facts.membersInformedOn(), last, NoticeCase::withMembersInformed).stream()).toList();
    }

    private static List<Alternative<NoticeCase>> recipients(NoticeCase facts, Law law) {
        return Stream.concat(law.profile().partyIds().stream(), facts.recipients().stream()).distinct().map(party -> {
            boolean now = facts.recipients().contains(party);
            return Alternative.choice("recipient/" + party, List.of(Move.<NoticeCase>of("recipient", party, now, !now,
                    changed -> changed.withRecipients(Choices.toggled(changed.recipients(), party)))));
        }).toList();
    }

    /** Whether those to whom it does not go have left: for whoever gets it, it is all the same. */
    private static List<Alternative<NoticeCase>> members(NoticeCase facts, Law law) {
        return law.profile().partyIds().stream().filter(party -> !facts.recipients().contains(party)).map(party -> {
            boolean gone = facts.left().contains(party);
            return Alternative.choice("onRoll/" + party, List.of(Move.<NoticeCase>of("onRoll", party, !gone, gone, now -> now.without(Choices.toggled(now.left(), party)))));
        }).toList();
    }
}
