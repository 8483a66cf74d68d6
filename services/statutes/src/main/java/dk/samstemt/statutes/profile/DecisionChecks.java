package dk.samstemt.statutes.profile;

import dk.samstemt.json.JsonDefect;
import dk.samstemt.statutes.decision.Combinator;
import java.util.List;
import java.util.stream.Stream;

/** Decision rules can be read and name known classes; the rotation fits the composition of the chairmanship. */
final class DecisionChecks {

    private final Profile profile;
    private final Defects defects;

    DecisionChecks(Profile profile, Defects defects) {
        this.profile = profile;
        this.defects = defects;
    }

    void check() {
        defects.unique("/decisionRules", profile.decisionRules().stream().map(DecisionRule::id).toList());
        defects.unless(!profile.decisionRules().isEmpty(), "/decisionRules", "nothing could ever be decided");
        defects.each("/decisionRules", profile.decisionRules(), this::rule);
        new ExceptionChecks(profile.decisionRules(), defects).check();
        chairmanship(profile.chairmanship());
    }

    private void rule(DecisionRule rule, String place) {
        provision(rule.provision(), place);
        defects.unless(rule.reach() != null, place + "/scope", "neither scope nor id says when " + rule.id() + " applies");
        try {
            new CombinatorChecks(profile, defects).check(Combinator.read(rule.rule()), place + "/rule");
        } catch (JsonDefect e) {
            defects.add(place + "/rule" + e.pointer(), e.getMessage());
        }
    }

    private void chairmanship(Chairmanship chairmanship) {
        provision(chairmanship.provision(), "/chairmanship");
        chairmanship.composition().forEach(name -> partyClass(name, "/chairmanship/composition"));
        defects.unless(chairmanship.periodYears() > 0, "/chairmanship/periodYears", "a turn lasts at least a year");
        defects.unless(!chairmanship.turns().isEmpty(), "/chairmanship/turns", "there are no turns");
        defects.each("/chairmanship/turns", chairmanship.turns(), this::turn);
    }

    private void turn(Turn turn, String place) {
        List<String> classes = Stream.of(turn.chair(), turn.viceChair1(), turn.viceChair2()).map(name ->
                profile.party(name).map(Party::partyClass).orElse(name)).sorted().toList();
        defects.unless(classes.equals(profile.chairmanship().composition().stream().sorted().toList()), place,
                "the turn contradicts the composition of the chairmanship");
    }

    private void provision(String id, String place) {
        defects.unless(profile.provision(id).isPresent(), place + "/provision", "unknown provision " + id);
    }

    private void partyClass(String name, String place) {
        defects.unless(ProfileChecks.classes(profile).contains(name), place, "unknown class " + name);
    }
}
