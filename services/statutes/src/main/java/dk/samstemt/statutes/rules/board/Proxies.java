package dk.samstemt.statutes.rules.board;

import dk.samstemt.statutes.decision.Stance;
import dk.samstemt.statutes.facts.board.BoardDecisionFacts;
import dk.samstemt.statutes.facts.board.BoardVote;
import dk.samstemt.statutes.facts.board.ProxyHolder;
import dk.samstemt.statutes.facts.board.RulesOfProcedure;
import dk.samstemt.statutes.rules.Law;
import java.util.Optional;

/** Which votes by proxy count (BO-13): those the rules of procedure provide for, in the hand of who may hold them. */
final class Proxies {

    private final BoardDecisionFacts facts;
    private final Law law;

    Proxies(BoardDecisionFacts facts, Law law) {
        this.facts = facts;
        this.law = law;
    }

    /** Why a vote by proxy does not count; empty when it does, or is none. */
    Optional<String> refusal(BoardVote vote) {
        if (vote.proxy() == null) {
            return Optional.empty();
        }
        if (!provided()) {
            return Optional.of("PROXY_NOT_PROVIDED_FOR");
        }
        if (vote.proxy().business()) {
            return Optional.of("PROXY_WITH_BUSINESS");
        }
        if (!isThere(vote.proxy())) {
            return Optional.of("PROXY_HOLDER_NOT_THERE");
        }
        return isElected(vote) ? tooMany(vote.proxy()) : Optional.of("PROXY_WITHOUT_VOTE");
    }

    private boolean provided() {
        return RulesInForce.of(facts).map(RulesOfProcedure::proxies).orElse(false);
    }

    private boolean isThere(ProxyHolder holder) {
        return facts.votes().stream().anyMatch(vote -> vote.party().equals(holder.party()) && isElected(vote) && vote.proxy() == null
                && vote.stance() != Stance.ABSENT);
    }

    /** Whether a vote is of somebody elected to a seat with a vote, of a party that is a member: nobody else can give a proxy or hold one (MEM-12, BO-9). */
    private boolean isElected(BoardVote vote) {
        return !vote.business() && vote.elected() && facts.roll().contains(vote.party()) && !facts.vacant().contains(vote.party())
                && Composition.seats(vote.party(), false, law) > 0;
    }

    /** With one too many none counts: nothing says which of them would. */
    private Optional<String> tooMany(ProxyHolder holder) {
        long held = facts.votes().stream().filter(vote -> holder.equals(vote.proxy()) && isElected(vote)).count();
        return held > most() ? Optional.of("PROXY_ONE_TOO_MANY") : Optional.empty();
    }

    /** How many one member may hold. */
    long most() {
        return RulesInForce.of(facts).map(RulesOfProcedure::proxiesPerHolder).map(Integer::longValue)
                .orElseGet(() -> Long.parseLong(law.value("board.proxies-per-holder", facts.day())));
    }
}
