package dk.samstemt.statutes.profile;

import dk.samstemt.json.JsonDefect;
import dk.samstemt.statutes.decision.Combinator;
import java.util.List;

/** Decision rules can be read, say when they apply, and name what there is. */
final class DecisionChecks {

    private final Profile profile;
    private final Defects defects;

    DecisionChecks(Profile profile, Defects defects) {
        this.profile = profile;
        this.defects = defects;
    }

    void check() {
        defects.unique("/decisionRules", "/id", profile.decisionRules().stream().map(DecisionRule::id).toList());
        defects.unless(!profile.decisionRules().isEmpty(), "/decisionRules", "missing", "nothing could ever be decided");
        defects.each("/decisionRules", profile.decisionRules(), this::rule);
        new ExceptionChecks(profile.decisionRules(), defects).check();
    }

    private void rule(DecisionRule rule, String place) {
        ProfileChecks.provision(profile, rule.provision(), place + "/provision", defects);
        defects.unless(rule.reach() != null, place + "/scope", "missing", "neither scope nor id says when " + rule.id() + " applies");
        try {
            new CombinatorChecks(profile, defects).check(Combinator.read(rule.rule()), place + "/rule");
        } catch (JsonDefect e) {
            defects.add(place + "/rule" + e.pointer(), e.code(), e.getMessage());
        }
    }
}
