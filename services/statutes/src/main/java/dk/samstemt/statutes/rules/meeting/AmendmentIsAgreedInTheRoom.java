package dk.samstemt.statutes.rules.meeting;

import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.facts.meeting.MeetingItemFacts;
import dk.samstemt.statutes.rules.Deciding;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import java.util.List;
import java.util.stream.Stream;

/** AM-1: an amendment needs a lawfully convened assembly, the agreement of those present and what the statutes ask for besides, such as somebody for from each party. */
final class AmendmentIsAgreedInTheRoom implements Rule<MeetingItemFacts> {

    @Override
    public String id() {
        return "AM-1";
    }

    @Override
    public boolean applies(MeetingItemFacts facts) {
        return facts.subject() == ItemSubject.AMENDMENT;
    }

    @Override
    public Verdict ask(MeetingItemFacts facts, Law law) {
        Deciding deciding = new Assembled(facts, law).deciding();
        Verdict found = Deciding.verdict(Stream.concat(Stream.of(deciding.adopted()), deciding.besides().stream()).toList());
        Verdict verdict = new Verdict(found.answer() && facts.dulyConvened(), found.points(), List.of());
        return (facts.dulyConvened() ? verdict : verdict.found("AMENDMENT_NOT_CONVENED")).relyingOn("A-14", "A-20");
    }
}
