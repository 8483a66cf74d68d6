package dk.samstemt.statutes.lint;

import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.profile.DecisionCase;
import dk.samstemt.statutes.profile.DecisionRule;
import dk.samstemt.statutes.profile.DecisionRules;
import dk.samstemt.statutes.profile.DecisionScope;
import dk.samstemt.statutes.profile.Profile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** For everything that can be decided exactly one rule says how: none is a gap, several contradict. */
final class DecisionCoverage {

    /** The rules that ask how the board decides. */
    private static final List<String> DECIDED_BY_BOARD = List.of("BO-5", "BO-6", "BO-11");

    private final Profile profile;

    private DecisionCoverage(Profile profile) {
        this.profile = profile;
    }

    static Stream<LintFinding> of(Profile profile) {
        return new DecisionCoverage(profile).findings();
    }

    private Stream<LintFinding> findings() {
        List<DecisionCase> assembly = assembly().toList();
        List<DecisionCase> physical = assembly.stream().filter(about -> about.form() == AssemblyForm.PHYSICAL && laysDown("GA-8")).toList();
        return Stream.of(odd(DecisionScope.Purpose.ADOPTS, assembly), odd(DecisionScope.Purpose.QUORUM, physical),
                odd(DecisionScope.Purpose.ADOPTS, board().toList())).flatMap(found -> found);
    }

    /** Cases with the same rules are one finding. */
    private Stream<LintFinding> odd(DecisionScope.Purpose purpose, List<DecisionCase> cases) {
        Map<List<DecisionRule>, List<DecisionCase>> alike = new LinkedHashMap<>();
        cases.forEach(about -> alike.computeIfAbsent(DecisionRules.applying(profile, purpose, about), rules -> new ArrayList<>()).add(about));
        return alike.entrySet().stream().filter(found -> found.getKey().size() != 1).map(found -> finding(purpose, found.getKey(), found.getValue()));
    }

    private LintFinding finding(DecisionScope.Purpose purpose, List<DecisionRule> rules, List<DecisionCase> cases) {
        List<String> words = new ArrayList<>(new TreeSet<>(cases.stream().flatMap(about -> about.words().stream()).toList()));
        boolean silent = rules.isEmpty();
        String place = silent ? "/decisionRules" : "/decisionRules/" + profile.decisionRules().indexOf(rules.get(rules.size() - 1));
        return LintFinding.of(Severity.ERROR, (silent ? "NO_RULE_" : "TWO_RULES_") + purpose, rules.stream().map(DecisionRule::provision).distinct().toList(),
                place, "rules", rules.stream().map(DecisionRule::id).toList(), "cases", (long) cases.size(), "words", words);
    }

    private boolean laysDown(String rule) {
        return profile.provisions().stream().anyMatch(provision -> provision.rules().contains(rule));
    }

    private Stream<DecisionCase> assembly() {
        return Stream.of(AssemblyForm.values()).filter(form -> DecisionRules.know(profile, form)).flatMap(form -> Stream.of(ItemKind.values())
                .filter(ItemKind::isDecided).flatMap(kind -> Stream.of(ItemSubject.values())
                        .filter(subject -> subject != ItemSubject.ANY_OTHER_BUSINESS).map(subject -> DecisionCase.assembly(form, kind, subject))));
    }

    /** Only where the statutes say anything of the board's decisions, in a decision rule or in a provision: every matter a rule names, and any other. */
    private Stream<DecisionCase> board() {
        List<DecisionScope> scopes = profile.decisionRules().stream().map(DecisionRule::reach).filter(scope -> scope.body() == DecisionScope.Body.BOARD).toList();
        Stream<String> matters = scopes.stream().flatMap(scope -> scope.matters().stream()).distinct();
        return scopes.isEmpty() && DECIDED_BY_BOARD.stream().noneMatch(this::laysDown) ? Stream.empty() : Stream.concat(Stream.of((String) null), matters).map(DecisionCase::board);
    }
}
