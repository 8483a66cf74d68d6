package dk.samstemt.statutes.rules.board;

import dk.samstemt.statutes.calendar.NoticePeriod;
import dk.samstemt.statutes.facts.board.BoardMeetingFacts;
import dk.samstemt.statutes.facts.board.RulesOfProcedure;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;

/** BO-12: the statutes lay no notice of a board meeting down; only the board's own rules of procedure can. What goes out after it is none. */
final class NoticeIsAsTheRulesOfProcedureSay implements Rule<BoardMeetingFacts> {

    @Override
    public String id() {
        return "BO-12";
    }

    @Override
    public Verdict ask(BoardMeetingFacts facts, Law law) {
        if (facts.noticeOn().isAfter(facts.day())) {
            return Verdict.of(false).found("NOTICE_AFTER_MEETING", "noticeOn", facts.noticeOn(), "day", facts.day());
        }
        RulesOfProcedure own = facts.rulesOfProcedure();
        if (own == null || own.noticeDays() == null || !own.inForceOn(facts.day())) {
            return Verdict.of(true).found("NO_PERIOD");
        }
        NoticePeriod period = new NoticePeriod(own.noticeDays(), law.reads("A-2", "CLEAR_DAYS"));
        boolean kept = period.slack(facts.noticeOn(), facts.day()) >= 0;
        return Verdict.of(kept).found(kept ? "PERIOD_KEPT" : "PERIOD_SHORT", "days", own.noticeDays(), "version", own.version(),
                "lastDay", period.lastDispatchDay(facts.day()), "earliestDay", period.earliestDay(facts.noticeOn())).relyingOn("A-2");
    }
}
