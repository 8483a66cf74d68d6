package dk.samstemt.statutes.rules.board;

import dk.samstemt.statutes.facts.board.BoardDecisionFacts;
import dk.samstemt.statutes.facts.board.BoardMeetingForm;
import dk.samstemt.statutes.facts.board.BoardVote;
import dk.samstemt.statutes.facts.board.RulesOfProcedure;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import java.util.Optional;

/**
 * BO-13: virtual and written decisions and proxies need rules of procedure that provide for them. A meeting they do not provide for
 * decides nothing; a proxy they do not provide for does not count.
 */
final class ProcedureIsProvidedFor implements Rule<BoardDecisionFacts> {

    @Override
    public String id() {
        return "BO-13";
    }

    @Override
    public boolean applies(BoardDecisionFacts facts) {
        return facts.form() != BoardMeetingForm.PHYSICAL || facts.votes().stream().anyMatch(vote -> vote.proxy() != null);
    }

    @Override
    public Verdict ask(BoardDecisionFacts facts, Law law) {
        Verdict verdict = meeting(facts);
        Proxies proxies = new Proxies(facts, law);
        for (BoardVote vote : facts.votes()) {
            verdict = vote.proxy() == null ? verdict : verdict.found(proxies.refusal(vote).orElse("PROXY_COUNTS"),
                    "party", vote.party(), "holder", vote.proxy().party(), "most", proxies.most());
        }
        return verdict;
    }

    private static Verdict meeting(BoardDecisionFacts facts) {
        Optional<RulesOfProcedure> own = RulesInForce.of(facts);
        if (own.isEmpty()) {
            return Verdict.of(facts.form() == BoardMeetingForm.PHYSICAL).found("NO_RULES_OF_PROCEDURE");
        }
        boolean provided = facts.form() == BoardMeetingForm.PHYSICAL
                || (facts.form() == BoardMeetingForm.VIRTUAL ? own.get().virtualMeetings() : own.get().writtenDecisions());
        return Verdict.of(provided).found(provided ? "RULES_OF_PROCEDURE" : facts.form() + "_NOT_PROVIDED_FOR", "version", own.get().version());
    }
}
