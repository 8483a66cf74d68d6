package dk.samstemt.statutes.rules.board;

import dk.samstemt.statutes.profile.DecisionRule;
import dk.samstemt.statutes.profile.DecisionScope;
import dk.samstemt.statutes.rules.Law;
import java.util.List;
import java.util.Objects;

/** The matters that a rule of the board names, for example business promotion (BO-6). */
final class Matters {

    private Matters() {
    }

    /** Every one that is named. */
    static List<String> named(Law law) {
        return law.profile().decisionRules().stream().map(DecisionRule::reach).filter(Objects::nonNull)
                .filter(reach -> reach.body() == DecisionScope.Body.BOARD).flatMap(reach -> reach.matters().stream()).distinct().toList();
    }

    /** Those on which there can be a decision at all. */
    static List<String> decided(Law law) {
        return law.laysDown("BO-6") && !law.reads("A-13", "DEADLOCK") ? named(law) : List.of();
    }
}
