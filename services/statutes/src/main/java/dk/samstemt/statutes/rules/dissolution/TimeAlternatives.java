package dk.samstemt.statutes.rules.dissolution;

import dk.samstemt.statutes.facts.dissolution.DissolutionFacts;
import dk.samstemt.statutes.facts.dissolution.MemberInformed;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Alternatives;
import dk.samstemt.statutes.rules.Days;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Move;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What could be otherwise about the time of a dissolution: the day, the notice, and when each late member was informed. */
final class TimeAlternatives implements Alternatives<DissolutionFacts> {

    /** Where more were late than facts are changed together, informing some of them in time changes nothing. */
    private static final int FEW = 2;

    @Override
    public List<Alternative<DissolutionFacts>> of(DissolutionFacts facts, Law law) {
        List<Alternative<DissolutionFacts>> all = new ArrayList<>(Days.alternatives("day", facts.day(),
                (now, day) -> new DissolutionFacts(now.kind(), day, now.informed(), now.noticeSentOn(), now.decidedAt(), now.tzdata())));
        if (facts.noticeSentOn() != null) {
            all.addAll(Days.alternatives("noticeSentOn", facts.noticeSentOn(), (now, day) ->
                    new DissolutionFacts(now.kind(), now.day(), now.informed(), day, now.decidedAt(), now.tzdata())));
        }
        Information information = new Information(facts, law);
        LocalDate last = information.lastDay();
        List<String> late = Information.members(law).stream()
                .filter(member -> information.informed(member).map(on -> on.isAfter(last)).orElse(true)).toList();
        late.stream().filter(member -> late.size() <= FEW).forEach(member -> all.add(informed(member, information.informed(member).orElse(null), last)));
        return all;
    }

    /** Who was late might have been informed on the last day. */
    private static Alternative<DissolutionFacts> informed(String member, LocalDate on, LocalDate other) {
        return Alternative.choice("informed/" + member, List.of(Move.of("informedOn", member, on, other, now -> new DissolutionFacts(now.kind(),
                now.day(), changed(now.informed(), member, other), now.noticeSentOn(), now.decidedAt(), now.tzdata()))));
    }

    private static List<MemberInformed> changed(List<MemberInformed> informed, String member, LocalDate on) {
        return Stream.concat(informed.stream().filter(found -> !found.member().equals(member)), Stream.of(new MemberInformed(member, on))).toList();
    }
}
