package dk.samstemt.statutes.lint;

import dk.samstemt.statutes.decision.Base;
import dk.samstemt.statutes.decision.Combinator;
import dk.samstemt.statutes.decision.MajorityWithCastingVote;
import dk.samstemt.statutes.profile.DecisionRule;
import dk.samstemt.statutes.profile.Profile;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A majority of more than the votes cast beside a casting vote: one for and one against of nine entitled is adopted by the casting vote,
 * though four for and nobody against would not be. Only the statutes can say whether that is meant.
 */
final class CastingOverBase {

    private CastingOverBase() {
    }

    static Stream<LintFinding> of(Profile profile) {
        return IntStream.range(0, profile.decisionRules().size()).boxed().flatMap(index -> of(profile.decisionRules().get(index), "/decisionRules/" + index + "/rule"));
    }

    private static Stream<LintFinding> of(DecisionRule rule, String place) {
        return within(rule.combinator()).filter(casting -> casting.base() != Base.VOTES_CAST).map(casting -> LintFinding.of(Severity.WARNING, "CASTING_OVER_BASE",
                List.of(rule.provision()), place, "rule", rule.id(), "base", casting.base().name()));
    }

    private static Stream<MajorityWithCastingVote> within(Combinator rule) {
        return rule instanceof MajorityWithCastingVote casting ? Stream.of(casting) : rule.parts().stream().flatMap(CastingOverBase::within);
    }
}
