package dk.samstemt.statutes.rules;

import dk.samstemt.statutes.calendar.CivilCalendar;
import dk.samstemt.statutes.calendar.NoticePeriod;
import dk.samstemt.statutes.decision.Combinator;
import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.facts.DecisionFacts;
import dk.samstemt.statutes.profile.DecisionCase;
import dk.samstemt.statutes.profile.DecisionRule;
import dk.samstemt.statutes.profile.DecisionRules;
import dk.samstemt.statutes.profile.DecisionScope;
import dk.samstemt.statutes.profile.Interpretation;
import dk.samstemt.statutes.profile.Party;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.Provision;
import dk.samstemt.statutes.ruling.LawFailure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a rule is applied with: a profile and the readings in use. {@link #reading(String, String)} makes the same law under another
 * reading, to see whether it would matter.
 */
public record Law(Profile profile, CivilCalendar calendar, Map<String, String> otherReadings, Set<String> rulesLaidDown,
        Map<String, Combinator> combinators) {

    private static final Set<String> CUSTOMS = Set.of("GA-12", "GA-30");

    /** The law of a profile under the readings the profile chose. */
    public static Law of(Profile profile) {
        return new Law(profile, new CivilCalendar(profile.zone()), Map.of(), laidDown(profile), combinators(profile));
    }

    private static Set<String> laidDown(Profile profile) {
        Stream<String> cited = profile.provisions().stream().flatMap(provision -> provision.rules().stream());
        return Stream.concat(cited, CUSTOMS.stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, Combinator> combinators(Profile profile) {
        return profile.decisionRules().stream().collect(Collectors.toUnmodifiableMap(DecisionRule::id, DecisionRule::combinator));
    }

    /** The same law under another reading of one interpretation. */
    public Law reading(String interpretation, String reading) {
        return new Law(profile, calendar, Map.of(interpretation, reading), rulesLaidDown, combinators);
    }

    public boolean reads(String interpretation, String reading) {
        String other = otherReadings.get(interpretation);
        return reading.equals(other == null ? chosen(interpretation) : other);
    }

    private String chosen(String interpretation) {
        return profile.interpretation(interpretation).map(Interpretation::reading).orElse("");
    }

    /** The period of notice of an assembly of this kind on this day. */
    public NoticePeriod noticePeriod(AssemblyKind kind, LocalDate day) {
        return period(kind == AssemblyKind.ORDINARY ? "notice.ordinary" : "notice.extraordinary", day);
    }

    /** A period that a parameter holds. */
    public NoticePeriod period(String parameter, LocalDate day) {
        return new NoticePeriod(Integer.parseInt(value(parameter, day)), reads("A-2", "CLEAR_DAYS"));
    }

    public String value(String parameter, LocalDate day) {
        return profile.parameter(parameter).flatMap(found -> found.on(day)).orElseThrow(() ->
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
        return combinators.get(rule.id());
    }

    /** The decision rules that must be met besides the one that adopts; often none. */
    public List<DecisionRule> besides(DecisionCase about) {
        return DecisionRules.applying(profile, DecisionScope.Purpose.BESIDES, about);
    }

    public String classOf(String party) {
        return profile.party(party).map(Party::partyClass).orElse("");
    }

    public boolean knows(String party) {
        return profile.party(party).isPresent();
    }

    /** Ids of the provisions that a rule rests on; empty where it is practice. */
    public List<String> provisions(String rule) {
        return profile.provisions().stream().filter(provision -> provision.rules().contains(rule))
                .map(Provision::id).toList();
    }

    /** Whether the association's statutes lay a rule down: a provision rests on it, or it is among the customs no provision holds. */
    public boolean laysDown(String rule) {
        return rulesLaidDown.contains(rule);
    }
}
