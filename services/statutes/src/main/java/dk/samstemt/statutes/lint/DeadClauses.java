package dk.samstemt.statutes.lint;

import dk.samstemt.statutes.decision.Combinator;
import dk.samstemt.statutes.profile.DecisionRule;
import dk.samstemt.statutes.profile.Profile;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds clauses that can never decide, by going through every case there is: each voter for, against, abstaining or absent. Voters a
 * rule does not tell apart are counted instead of named, so nine voters with their 262 144 cases are 14 000 ways to vote.
 */
final class DeadClauses {

    /** Beyond it an association is too large to go through; that is said instead. */
    static final long MOST_WAYS = 50_000;

    private static final List<String> BASES = List.of("VOTES_CAST", "PRESENT", "ENTITLED", "WHOLE_BODY", "ALL_SEATS");

    private final Profile profile;
    private final DecisionRule rule;
    private final String place;
    private final Electorate electorate;

    private DeadClauses(Profile profile, int index) {
        this.profile = profile;
        this.rule = profile.decisionRules().get(index);
        this.place = "/decisionRules/" + index;
        this.electorate = Electorate.of(profile, rule);
    }

    static Stream<LintFinding> of(Profile profile) {
        return IntStream.range(0, profile.decisionRules().size()).boxed().flatMap(index -> new DeadClauses(profile, index).findings());
    }

    private Stream<LintFinding> findings() {
        if (electorate.voters() == 0) {
            return Stream.empty();
        }
        if (electorate.ways() > MOST_WAYS) {
            return Stream.of(finding(Severity.INFO, "NOT_GONE_THROUGH", place, "voters", (long) electorate.voters()));
        }
        Combinator combinator = rule.combinator();
        Clauses clauses = new Clauses(combinator);
        if (clauses.all().isEmpty() && combinator.met(electorate.allFor())) {
            return Stream.empty();
        }
        if (clauses.over(electorate).adopted().signum() == 0) {
            return Stream.of(finding(Severity.ERROR, "NEVER_MET", place, "cases", electorate.cases().toString()));
        }
        return clauses.all().stream().flatMap(clause -> Stream.concat(never(clauses, clause), neverCasting(clauses, clause)));
    }

    private Stream<LintFinding> never(Clauses clauses, Clauses.Clause clause) {
        if (clauses.decides(clause).signum() > 0) {
            return Stream.empty();
        }
        List<String> live = otherBases(clauses, clause);
        return Stream.of(finding(Severity.WARNING, live.isEmpty() ? "NEVER_DECIDES" : "NEVER_DECIDES_BY_THIS_BASE", place + clause.pointer(rule.combinator()),
                "clause", clause.code(), "cases", number(electorate.cases()), "adopted", number(clauses.adopted()), "bases", live));
    }

    private Stream<LintFinding> neverCasting(Clauses clauses, Clauses.Clause clause) {
        boolean casting = clause.code().contains("CastingVote");
        return !casting || clauses.castingDecides(clause).signum() > 0 ? Stream.empty() : Stream.of(finding(Severity.WARNING, "CASTING_NEVER_DECIDES",
                place + clause.pointer(rule.combinator()), "cases", number(electorate.cases()), "adopted", number(clauses.adopted())));
    }

    private LintFinding finding(Severity severity, String code, String where, Object... values) {
        List<Object> all = new ArrayList<>(List.of("rule", rule.id()));
        all.addAll(List.of(values));
        return LintFinding.of(severity, code, List.of(rule.provision()), where, all.toArray());
    }

    private static Object number(BigInteger cases) {
        return cases.bitLength() < Long.SIZE ? (Object) cases.longValue() : cases.toString();
    }

    /** The bases with which the clause would decide in some case; one that is its own, or of a clause that has none, changes nothing. */
    private List<String> otherBases(Clauses clauses, Clauses.Clause clause) {
        return BASES.stream().filter(base -> {
            boolean seats = base.equals("WHOLE_BODY") || base.equals("ALL_SEATS");
            long beside = electorate.outside() + (base.equals("ALL_SEATS") ? electorate.withoutVote() : 0);
            return clauses.wouldDecide(clause, Combinator.read(rebased(rule.rule(), seats ? "SEATS" : base)), seats ? beside : 0);
        }).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> rebased(Map<String, Object> tree, String base) {
        Map<String, Object> changed = new LinkedHashMap<>();
        tree.forEach((name, value) -> changed.put(name, name.equals("base") ? base : value instanceof Map<?, ?> rule
                ? rebased((Map<String, Object>) rule, base) : value instanceof List<?> rules ? rules.stream().map(rule ->
                rule instanceof Map<?, ?> ? rebased((Map<String, Object>) rule, base) : rule).toList() : value));
        return changed;
    }
}
