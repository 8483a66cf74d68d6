package dk.samstemt.statutes.rules.dissolution;

import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.facts.dissolution.DissolutionFacts;
import dk.samstemt.statutes.facts.dissolution.MemberInformed;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Alternatives;
import dk.samstemt.statutes.rules.Choices;
import dk.samstemt.statutes.rules.Days;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Move;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What could be otherwise about the time of a dissolution: the kind of assembly, its day, the notice, and when members were informed. */
final class TimeAlternatives implements Alternatives<DissolutionFacts> {

    /** Where more were late than facts are changed together, informing some of them in time changes nothing. */
    private static final int FEW = 2;

    @Override
    public List<Alternative<DissolutionFacts>> of(DissolutionFacts facts, Law law) {
        List<Alternative<DissolutionFacts>> all = new ArrayList<>(Days.alternatives("day", facts.day(), DissolutionFacts::on));
        all.add(Choices.among("assemblyKind", facts.kind(), List.of(AssemblyKind.values()), DissolutionFacts::at));
        // What has not gone out goes out when it is asked.
        all.addAll(facts.noticeSentOn() == null ? Days.decided(facts.decidedAt(), law.calendar(), DissolutionFacts::decided) : Days.alternatives("noticeSentOn", facts.noticeSentOn(), DissolutionFacts::sent));
        all.addAll(informed(facts, law));
        all.addAll(members(facts, law));
        return all;
    }

    /** Who was late might have been informed on the last day; and where nothing is wanting, anybody a day too late. */
    private static List<Alternative<DissolutionFacts>> informed(DissolutionFacts facts, Law law) {
        Information information = new Information(facts, law);
        LocalDate last = information.lastDay();
        List<String> members = information.members();
        List<String> late = members.stream().filter(member -> information.informed(member).map(on -> on.isAfter(last)).orElse(true)).toList();
        if (information.noticeInforms() || late.size() > FEW || late.isEmpty() && facts.day().isBefore(information.earliestDay())) {
            return List.of();
        }
        return (late.isEmpty() ? members : late).stream().map(member -> informed(member, information.informed(member).orElse(null),
                late.isEmpty() ? last.plusDays(1) : last)).toList();
    }

    private static Alternative<DissolutionFacts> informed(String member, LocalDate on, LocalDate other) {
        return Alternative.choice("informed/" + member, List.of(Move.of("informedOn", member, on, other,
                now -> now.informed(changed(now.informed(), member, other)))));
    }

    /** Whether a party is a member that was informed late or not at all: for any other it is all the same. */
    private static List<Alternative<DissolutionFacts>> members(DissolutionFacts facts, Law law) {
        Information information = new Information(facts, law);
        LocalDate last = information.lastDay();
        return law.profile().parties().stream().filter(party -> information.informed(party.id()).map(on -> on.isAfter(last)).orElse(true))
                .map(party -> member(party.id(), information.isMember(party))).toList();
    }

    private static Alternative<DissolutionFacts> member(String party, boolean member) {
        return Alternative.choice("onRoll/" + party, List.of(Move.of("onRoll", party, member, !member, now -> now.without(Choices.toggled(now.left(), party)))));
    }

    private static List<MemberInformed> changed(List<MemberInformed> informed, String member, LocalDate on) {
        return Stream.concat(informed.stream().filter(found -> !found.member().equals(member)), Stream.of(new MemberInformed(member, on))).toList();
    }
}
