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

/** How a statement that is not recorded is answered. */
public final class StatementProblems {
    static final ProblemType REFUSED_BY_LAW = new ProblemType("refused-by-law", 422);
    static final ProblemType STALE_STATEMENT = new ProblemType("stale-statement", 409);
    static final ProblemType INCOMPLETE_STATEMENT = new ProblemType("incomplete-statement", 422);
    static final ProblemType NOTHING_TO_WITHDRAW = new ProblemType("nothing-to-withdraw", 409);
    static final ProblemType NOTHING_TO_OBJECT_TO = new ProblemType("nothing-to-object-to", 409);
    static final ProblemType BALLOT_HELD = new ProblemType("ballot-held", 409);
    static final ProblemType BALLOT_VOIDED = new ProblemType("ballot-voided", 409);

    /** All of them, for the catalogue. */
    public static final List<ProblemType> ALL =
            List.of(REFUSED_BY_LAW, STALE_STATEMENT, INCOMPLETE_STATEMENT, NOTHING_TO_WITHDRAW, NOTHING_TO_OBJECT_TO, BALLOT_HELD,
                    BALLOT_VOIDED);

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

    /** How things stand comes with it: to the party itself its current receipt, to the secretariat only what all may see. */
    static ProblemException rejected(Outcome.Rejected rejected, boolean bySecretariat) {
        if (rejected.verdict() instanceof Verdict.Incomplete incomplete) {
            return incomplete(incomplete.gaps());
        }
        ProblemException problem = ProblemException.of(type(rejected.verdict())).with("state", rejected.state().name())
                .with("currentRevision", rejected.current().map(r -> (long) r.revision()).orElse(0L));
        rejected.current().ifPresent(current -> {
            problem.with("currentReceivedAt", current.receivedAt().toString());
            if (!bySecretariat) {
                problem.with("receipt", current);
            }
        });
        return problem;
    }

    private static ProblemType type(Verdict verdict) {
        if (verdict instanceof Verdict.BallotVoided) {
            return BALLOT_VOIDED;
        }
        if (verdict instanceof Verdict.BallotHeld) {
            return BALLOT_HELD;
        }
        if (verdict instanceof Verdict.NothingToObjectTo) {
            return NOTHING_TO_OBJECT_TO;
        }
        return verdict instanceof Verdict.Stale ? STALE_STATEMENT : NOTHING_TO_WITHDRAW;
    }

    private static ProblemException incomplete(List<Gap> gaps) {
        ProblemException problem = ProblemException.of(INCOMPLETE_STATEMENT)
                .with("missing", gaps.stream().filter(gap -> gap.item() != null).map(Gap::item).toList());
        gaps.forEach(gap -> problem.at(gap.pointer(), gap.why().name().toLowerCase(Locale.ROOT)));
        return problem;
    }
}
