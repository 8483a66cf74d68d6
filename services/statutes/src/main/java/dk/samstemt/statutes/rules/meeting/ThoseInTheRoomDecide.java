package dk.samstemt.statutes.rules.meeting;

import dk.samstemt.statutes.decision.UnanimityOfPresent;
import dk.samstemt.statutes.facts.meeting.MeetingItemFacts;
import dk.samstemt.statutes.rules.Deciding;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import java.util.stream.Stream;

/** GA-9: a physical assembly decides by the rule of the statutes, each representative present having a vote. */
final class ThoseInTheRoomDecide implements Rule<MeetingItemFacts> {

    @Override
    public String id() {
        return "GA-9";
    }

    @Override
    public Verdict ask(MeetingItemFacts facts, Law law) {
        Deciding deciding = new Assembled(facts, law).deciding();
        boolean agreement = deciding.adopted().code().equals("AGREEMENT_OF_PRESENT");
        if (!agreement) {
            return deciding.verdict();
        }
        Verdict verdict = law.reads("A-14", "EVERY_PERSON_FOR")
                ? Deciding.verdict(Stream.concat(Stream.of(new UnanimityOfPresent().test(deciding.stances())), deciding.besidesHere().stream()).toList())
                : deciding.verdict();
        return verdict.relyingOn("A-14");
    }
}
