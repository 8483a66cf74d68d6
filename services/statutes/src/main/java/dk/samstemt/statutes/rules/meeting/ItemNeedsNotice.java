package dk.samstemt.statutes.rules.meeting;

import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.facts.meeting.NewItemFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;

/** GA-25: an amendment, a dissolution with what becomes of the assets (DI-4), or a fee above the index must have been in the notice and is not added at the meeting. */
final class ItemNeedsNotice implements Rule<NewItemFacts> {

    @Override
    public String id() {
        return "GA-25";
    }

    @Override
    public Verdict ask(NewItemFacts facts, Law law) {
        boolean grave = facts.subject() == ItemSubject.AMENDMENT || ItemSubject.OF_DISSOLUTION.contains(facts.subject());
        boolean fee = facts.subject() == ItemSubject.FEE && facts.feeAboveIndex();
        String code = grave ? "SENT_WITH_NOTICE_ONLY" : fee ? "FEE_ABOVE_INDEX" : "MAY_BE_ADDED";
        return Verdict.of(law.reads("A-40", "OPPOSITE") || !grave && !fee).found(code, "subject", facts.subject()).relyingOn("A-40");
    }
}
