package dk.samstemt.statutes.rules;

import dk.samstemt.statutes.calendar.CivilCalendar;
import dk.samstemt.statutes.decision.Combinator;
import dk.samstemt.statutes.facts.DecisionFacts;
import dk.samstemt.statutes.profile.DecisionCase;
import dk.samstemt.statutes.profile.DecisionRule;
import dk.samstemt.statutes.profile.DecisionRules;
import dk.samstemt.statutes.profile.DecisionScope;
import dk.samstemt.statutes.profile.Parameter;
import dk.samstemt.statutes.profile.ParameterValue;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.ruling.LawFailure;
import dk.samstemt.statutes.ruling.Edition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a rule is applied with: a profile and the readings in use. {@link #reading(String, String)} makes the same law under another
 * reading, to see whether it would matter.
 */
public record Law(Profile profile, CivilCalendar calendar, Map<String, String> otherReadings, LawIndex index) {

    /** The law of a profile under the readings the profile chose. */
    public static Law of(Profile profile) {
        return new Law(profile, new CivilCalendar(profile.zone()), Map.of(), LawIndex.of(profile));
    }

    /** The same law under another reading of one interpretation. */
    public Law reading(String interpretation, String reading) {
        return new Law(profile, calendar, Map.of(interpretation, reading), index);
    }

    public boolean reads(String interpretation, String reading) {
        String other = otherReadings.get(interpretation);
        return reading.equals(other == null ? chosen(interpretation) : other);
    }

    private String chosen(String interpretation) {
        return index.readings().getOrDefault(interpretation, "");
    }

    /** A parameter of the profile. */
    public Optional<Parameter> parameter(String parameter) {
        return Optional.ofNullable(index.parameters().get(parameter));
    }

    /** The value that holds on a day; before the first value that one, for what could have been otherwise reaches back that far. */
    public String value(String parameter, LocalDate day) {
        return parameter(parameter).flatMap(found -> found.on(day).or(() -> found.values().stream().findFirst().map(ParameterValue::value))).orElseThrow(() ->
                new IllegalArgumentException("no value of " + parameter + " on " + day + " in " + profile.id()));
    }

    /** The first moment that is too late for statements: the one the notice named, or the end of the day. */
    public Instant deadline(DecisionFacts facts) {
        return facts.lastMoment() == null ? calendar.endOfDay(facts.day()) : facts.lastMoment();
    }

    /**
     * The one decision rule that applies.
     *
     * @throws LawFailure if there is none, or if several contradict
     */
    public DecisionRule deciding(DecisionScope.Purpose purpose, DecisionCase about) {
        List<DecisionRule> found = DecisionRules.applying(profile, purpose, about);
        if (found.size() == 1) {
            return found.get(0);
        }
        List<String> question = Stream.concat(Stream.of(purpose.name()), about.words().stream()).toList();
        List<String> rules = found.stream().map(DecisionRule::id).toList();
        List<String> provisions = found.stream().map(DecisionRule::provision).toList();
        throw rules.isEmpty() ? LawFailure.silence(question, rules, provisions)
                : LawFailure.contradiction(question, rules, provisions);
    }

    /** A decision rule of this law, read. */
    public Combinator combinator(DecisionRule rule) {
        return index.combinators().get(rule.id());
    }

    /** The decision rules that must be met besides the one that adopts; often none. */
    public List<DecisionRule> besides(DecisionCase about) {
        return DecisionRules.applying(profile, DecisionScope.Purpose.BESIDES, about);
    }

    public String classOf(String party) {
        return index.classes().getOrDefault(party, "");
    }

    public boolean knows(String party) {
        return index.classes().containsKey(party);
    }

    /** Ids of the provisions that a rule rests on; empty where it is practice. */
    public List<String> provisions(String rule) {
        return index.provisions().getOrDefault(rule, List.of());
    }

    /** The version applied, as rulings cite it. */
    Edition edition() {
        return index.edition();
    }

    /** Whether the association's statutes lay a rule down: a provision rests on it, or it is among the customs no provision holds. */
    public boolean laysDown(String rule) {
        return index.laysDown(rule);
    }
}
