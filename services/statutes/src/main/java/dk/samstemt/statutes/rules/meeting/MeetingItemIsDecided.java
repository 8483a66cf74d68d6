package dk.samstemt.statutes.rules.meeting;

import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.facts.meeting.MeetingItemFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;

/** GA-21: only elections, approvals and decisions get a ruling, and nothing is decided under any other business. */
final class MeetingItemIsDecided implements Rule<MeetingItemFacts> {

    @Override
    public String id() {
        return "GA-21";
    }

    @Override
    public Verdict ask(MeetingItemFacts facts, Law law) {
        boolean decided = facts.kind().isDecided() && facts.subject() != ItemSubject.ANY_OTHER_BUSINESS;
        return Verdict.of(decided).found(decided ? "DECIDED" : "NOT_DECIDED", "kind", facts.kind());
    }
}
