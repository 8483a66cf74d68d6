package dk.samstemt.statutes.rules.meeting;

import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.facts.meeting.NewItemFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;

/** GA-15: a fee put on the agenda at the meeting is for the coming fiscal year, too, counted from the day of the assembly. */
final class NewFeeIsForComingYear implements Rule<NewItemFacts> {

    @Override
    public String id() {
        return "GA-15";
    }

    @Override
    public boolean applies(NewItemFacts facts) {
        return setsFee(facts);
    }

    static boolean setsFee(NewItemFacts facts) {
        return facts.subject() == ItemSubject.FEE || facts.feeYear() != null;
    }

    @Override
    public Verdict ask(NewItemFacts facts, Law law) {
        int coming = facts.attendance().day().getYear() + 1;
        if (facts.feeYear() == null) {
            return Verdict.of(false).found("YEAR_UNSAID", "comingYear", coming);
        }
        return facts.feeYear() == coming ? Verdict.of(true).found("COMING_YEAR", "comingYear", coming)
                : Verdict.of(false).found("NEW_ITEM_OF_WRONG_YEAR", "comingYear", coming, "feeYear", facts.feeYear());
    }
}
