package dk.samstemt.statutes.rules.meeting;

import dk.samstemt.statutes.facts.meeting.AgendaPlace;
import dk.samstemt.statutes.facts.meeting.MeetingItemFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;

/** GA-5: only what is on the agenda is decided: it stood in the notice, or those present accepted it where A-37 lets them. */
final class ItemStandsOnAgenda implements Rule<MeetingItemFacts> {

    @Override
    public String id() {
        return "GA-5";
    }

    @Override
    public Verdict ask(MeetingItemFacts facts, Law law) {
        boolean nothingAdded = facts.agenda() == AgendaPlace.ACCEPTED_AT_MEETING && law.reads("A-37", "OPPOSITE");
        AgendaPlace place = nothingAdded ? AgendaPlace.NOT_ON_AGENDA : facts.agenda();
        Verdict verdict = Verdict.of(place != AgendaPlace.NOT_ON_AGENDA).found(place.name());
        return facts.agenda() == AgendaPlace.IN_NOTICE ? verdict : verdict.relyingOn("A-37");
    }
}
