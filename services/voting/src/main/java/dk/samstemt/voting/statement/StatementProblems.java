package dk.samstemt.voting.statement;

import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.ProblemType;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.ruling.Ruling;
import dk.samstemt.statutes.text.Explainer;
import dk.samstemt.statutes.text.Explanation;
import dk.samstemt.statutes.text.Reason;
import dk.samstemt.voting.statement.model.Gap;
import dk.samstemt.voting.statement.model.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a statement that is not recorded is answered. */
public final class StatementProblems {
    static final ProblemType REFUSED_BY_LAW = new ProblemType("refused-by-law", 422);
    static final ProblemType STALE_STATEMENT = new ProblemType("stale-statement", 409);
    static final ProblemType INCOMPLETE_STATEMENT = new ProblemType("incomplete-statement", 422);
    static final ProblemType NOTHING_TO_WITHDRAW = new ProblemType("nothing-to-withdraw", 409);
    static final ProblemType BALLOT_VOIDED = new ProblemType("ballot-voided", 409);

    /** All of them, for the catalogue. */
    public static final List<ProblemType> ALL =
            List.of(REFUSED_BY_LAW, STALE_STATEMENT, INCOMPLETE_STATEMENT, NOTHING_TO_WITHDRAW, BALLOT_VOIDED);

    private StatementProblems() {
    }

    static ProblemException unlawful(Ruling ruling, Profile profile, Locale locale) {
        Explanation explanation = Explainer.explain(ruling, profile, locale);
        String rule = ruling.refusedBy().get(0);
        String provision = explanation.reasons().stream().filter(reason -> reason.rule().equals(rule)).map(Reason::provision)
                .findFirst().orElse("");
        return ProblemException.of(REFUSED_BY_LAW, rule, provision, explanation.headline()).with("rule", rule)
                .with("provision", provision).with("ruling", ruling.tree()).with("explanation", explanation);
    }

    static ProblemException rejected(Outcome.Rejected rejected) {
        Verdict verdict = rejected.verdict();
        if (verdict instanceof Verdict.Incomplete incomplete) {
            return incomplete(incomplete.gaps());
        }
        if (verdict instanceof Verdict.BallotVoided) {
            return ProblemException.of(BALLOT_VOIDED);
        }
        ProblemType type = verdict instanceof Verdict.Stale ? STALE_STATEMENT : NOTHING_TO_WITHDRAW;
        return withReceipt(ProblemException.of(type), rejected.current());
    }

    private static ProblemException withReceipt(ProblemException problem, Optional<Receipt> current) {
        current.ifPresent(receipt -> problem.with("receipt", receipt));
        return problem.with("currentRevision", current.map(r -> (long) r.revision()).orElse(0L));
    }

    private static ProblemException incomplete(List<Gap> gaps) {
        ProblemException problem = ProblemException.of(INCOMPLETE_STATEMENT)
                .with("missing", gaps.stream().filter(gap -> gap.item() != null).map(Gap::item).toList());
        gaps.forEach(gap -> problem.at(gap.pointer(), gap.why().name().toLowerCase(Locale.ROOT)));
        return problem;
    }
}
