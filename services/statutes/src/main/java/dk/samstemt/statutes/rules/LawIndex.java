package dk.samstemt.statutes.rules;

import dk.samstemt.statutes.decision.Combinator;
import dk.samstemt.statutes.profile.DecisionRule;
import dk.samstemt.statutes.profile.Interpretation;
import dk.samstemt.statutes.profile.Parameter;
import dk.samstemt.statutes.profile.Party;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.Provision;
import dk.samstemt.statutes.ruling.Edition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is looked up in a profile thousands of times while counterfactuals are sought, made once.
 *
 * @param edition the version as rulings cite it
 * @param provisions ids of the provisions that each rule rests on, in the order of the text
 * @param classes the class of each party
 * @param readings the reading chosen of each interpretation
 * @param combinators the decision rules, read
 * @param parameters the numbers by id
 */
record LawIndex(Edition edition, Map<String, List<String>> provisions, Map<String, String> classes, Map<String, String> readings,
        Map<String, Combinator> combinators, Map<String, Parameter> parameters) {

    private static final Set<String> CUSTOMS = Set.of("GA-12", "GA-30");

    static LawIndex of(Profile profile) {
        return new LawIndex(new Edition(profile.id(), profile.version(), profile.digest()), provisions(profile),
                profile.parties().stream().collect(Collectors.toMap(Party::id, Party::partyClass)),
                profile.interpretations().stream().collect(Collectors.toMap(Interpretation::id, Interpretation::reading)),
                profile.decisionRules().stream().collect(Collectors.toMap(DecisionRule::id, DecisionRule::combinator)),
                profile.parameters().stream().collect(Collectors.toMap(Parameter::id, Function.identity())));
    }

    private static Map<String, List<String>> provisions(Profile profile) {
        return profile.provisions().stream().flatMap(provision -> provision.rules().stream()).distinct()
                .collect(Collectors.toMap(Function.identity(), rule -> citing(profile, rule)));
    }

    private static List<String> citing(Profile profile, String rule) {
        return profile.provisions().stream().filter(provision -> provision.rules().contains(rule)).map(Provision::id).toList();
    }

    boolean laysDown(String rule) {
        return CUSTOMS.contains(rule) || provisions.containsKey(rule);
    }
}
