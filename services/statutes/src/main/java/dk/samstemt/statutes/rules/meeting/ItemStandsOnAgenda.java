package dk.samstemt.statutes.rules.meeting;

import dk.samstemt.statutes.facts.meeting.AgendaPlace;
import dk.samstemt.statutes.facts.meeting.MeetingItemFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;

/** GA-5: only what is on the agenda is decided: it stood in the notice, or those present accepted it. */
final class ItemStandsOnAgenda implements Rule<MeetingItemFacts> {

    @Override
    public String id() {
        return "GA-5";
    }

    @Override
    public Verdict ask(MeetingItemFacts facts, Law law) {
        Verdict verdict = Verdict.of(facts.agenda() != AgendaPlace.NOT_ON_AGENDA).found(facts.agenda().name());
        return facts.agenda() == AgendaPlace.IN_NOTICE ? verdict : verdict.relyingOn("A-37");
    }
}
