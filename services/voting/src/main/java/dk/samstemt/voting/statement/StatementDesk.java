package dk.samstemt.voting.statement;

import dk.samstemt.platform.web.IdempotentCall;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import dk.samstemt.voting.law.Law;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Stands between HTTP and the use case: a repeated call gets its receipt again, everything else its answer. */
@Component
class StatementDesk {
    private final MakeStatement useCase;
    private final Receipts receipts;
    private final Law law;

    StatementDesk(MakeStatement useCase, Receipts receipts, Law law) {
        this.useCase = useCase;
        this.receipts = receipts;
        this.law = law;
    }

    Receipt take(Sent sent, IdempotentCall call, Locale locale) {
        sent.mustBeAllowed();
        return call.replayed().map(reference -> again(sent, reference)).orElseGet(() -> first(sent, call, locale));
    }

    private Receipt again(Sent sent, String reference) {
        return receipts.find(sent.ballot(), sent.draft().party(), reference)
                .orElseThrow(() -> ProblemException.of(Problems.NOT_FOUND));
    }

    private Receipt first(Sent sent, IdempotentCall call, Locale locale) {
        Outcome outcome = useCase.make(sent);
        if (outcome instanceof Outcome.Recorded recorded) {
            call.remember(recorded.receipt().statement());
            return recorded.receipt();
        }
        if (outcome instanceof Outcome.Refused refused) {
            throw StatementProblems.unlawful(refused.ruling(),
                    law.version(sent.ballot().association(), refused.statutesVersion()).profile(), locale);
        }
        throw StatementProblems.rejected((Outcome.Rejected) outcome, sent.registered());
    }
}
