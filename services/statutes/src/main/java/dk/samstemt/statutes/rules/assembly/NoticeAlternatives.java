package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.calendar.CivilCalendar;
import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.LegalBasis;
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

/** What could be otherwise about a drafted notice. */
final class NoticeAlternatives implements Alternatives<NoticeCase> {

    @Override
    public List<Alternative<NoticeCase>> of(NoticeCase facts, Law law) {
        List<Alternative<NoticeCase>> all = new ArrayList<>();
        all.addAll(Days.alternatives("day", facts.day(), NoticeCase::with));
        all.addAll(moments(facts, law));
        all.add(form(facts));
        all.addAll(basis(facts));
        all.addAll(new ContentsAlternatives().of(facts));
        all.addAll(recipients(facts, law));
        all.addAll(informed(facts, law));
        facts.items().forEach(item -> all.addAll(ItemAlternatives.of(item)));
        facts.amendments().forEach(item -> Beginning.other(item.amendment().inForceFrom(), facts.close(law), law)
                .ifPresent(other -> all.add(ItemAlternatives.begins(item, other))));
        return all;
    }

    private static List<Alternative<NoticeCase>> moments(NoticeCase facts, Law law) {
        CivilCalendar calendar = law.calendar();
        LocalDate today = calendar.dayOf(facts.decidedAt());
        return Days.alternatives("decidedAt", today, (LocalDate day) -> moment(facts,
                day.isBefore(today) ? calendar.lastMoment(day) : calendar.startOfDay(day)));
    }

    private static Move<NoticeCase> moment(NoticeCase facts, Instant other) {
        return Move.of("decidedAt", "", facts.decidedAt(), other, changed -> changed.with(other));
    }

    private static Alternative<NoticeCase> form(NoticeCase facts) {
        return Alternative.choice("form", Stream.of(AssemblyForm.values()).filter(form -> form != facts.form())
                .map(form -> Move.<NoticeCase>of("form", "", facts.form(), form, changed -> changed.with(form))).toList());
    }

    private static List<Alternative<NoticeCase>> basis(NoticeCase facts) {
        LegalBasis basis = facts.basis();
        if (basis == null || basis.kind() == null) {
            return List.of();
        }
        LegalBasis other = new LegalBasis(basis.kind(), basis.member(), basis.day(), !basis.signatoryMandated());
        return List.of(Alternative.choice("signatoryMandated", List.of(Move.of("signatoryMandated", "",
                basis.signatoryMandated(), other.signatoryMandated(), changed -> changed.with(other)))));
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
                    changed -> changed.withRecipients(toggled(changed.recipients(), party)))));
        }).toList();
    }

    static List<String> toggled(List<String> parties, String party) {
        return parties.contains(party) ? parties.stream().filter(other -> !other.equals(party)).toList()
                : Stream.concat(parties.stream(), Stream.of(party)).toList();
    }
}
