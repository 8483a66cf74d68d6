package dk.samstemt.statutes.profile;

import dk.samstemt.statutes.facts.AssemblyForm;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What each rule needs of a profile that lays it down: its parameters, its decision rule, the interpretations it relies on. A profile
 * need not hold anything else, so a plain association says nothing about regions; but nothing a rule needs is ever assumed.
 */
final class Needs {

    /** Chapters of a profile that may be absent. */
    private static final Map<String, Function<Profile, Object>> CHAPTERS = Map.of("chairmanship", Profile::chairmanship,
            "membership", Profile::membership, "fees", Profile::fees, "administration", Profile::administration,
            "ordinaryAgenda", Profile::ordinaryAgenda, "assets", Profile::assets);
    private static final Pattern INTERPRETATION = Pattern.compile("A-[0-9]+");
    private static final String DECISION = "decision ";
    private static final String RULE = "rule ";

    /** One line a rule: interpretations as A-n, decision rules of assemblies by purpose and form, other rules, parameters by their ids. */
    private static final Map<String, List<String>> OF = Stream.of(
            "GA-1: ordinary.before, notice.ordinary, A-2, A-34",
            "GA-2: notice.ordinary, A-1, A-2",
            "GA-3: ordinary.annexes-out, A-2, A-4",
            "GA-4: ordinary.proposals-in, ordinary.proposals-out, A-2",
            "GA-5: A-37",
            "GA-6: ordinaryAgenda",
            "GA-7: notice.extraordinary, A-1, A-2",
            "GA-8: decision QUORUM PHYSICAL",
            "GA-9: decision ADOPTS PHYSICAL",
            "GA-10: decision ADOPTS WRITTEN, A-20, A-23, A-38",
            "GA-11: A-15, A-16",
            "GA-13: A-1, A-3, A-20",
            "GA-15: A-24",
            "GA-16: A-39",
            "GA-17: A-30",
            "GA-18: notice.extraordinary, A-2, A-21",
            "GA-25: A-37, A-40",
            "GA-26: A-31",
            "GA-27: ordinary.before, notice.ordinary, A-2, A-34",
            "GA-29: A-29",
            "AM-3: A-31, A-41",
            "AM-5: A-4",
            "DI-1: dissolution.information, A-2, A-6, A-42",
            "DI-3: rule DI-1, dissolution.information, A-2, A-6",
            "DI-2: assets",
            "DI-5: assets",
            "BO-2: board.term, A-18",
            "BO-3: chairmanship, A-32",
            "BO-4: chairmanship",
            "BO-6: A-13",
            "BO-7: board.demanders, board.meetings.min, board.meetings.warn-from",
            "BO-11: chairmanship, chairmanship.term",
            "BO-13: board.proxies-per-holder",
            "GA-23: A-28",
            "MEM-3: A-21",
            "BO-5: A-12",
            "BO-12: A-2",
            "BO-17: election.day",
            "MEM-1: membership",
            "MEM-2: A-35",
            "MEM-4: withdrawal.notice, A-36",
            "MEM-5: withdrawal.notice, withdrawal.extraordinary, A-2, A-10, A-27",
            "MEM-6: representatives.max",
            "MEM-9: membership, A-17",
            "MEM-12: A-19, A-20",
            "FEE-1: fees",
            "FEE-3: fees, A-25",
            "FEE-7: fees, A-11",
            "FEE-8: fees, A-9, A-10, A-26",
            "FEE-10: fees",
            "FEE-11: fees, A-27",
            "ADM-2: administration").map(line -> line.split(": ")).collect(Collectors.toUnmodifiableMap(line -> line[0], line -> List.of(line[1].split(", "))));

    /** The customs no provision holds are asked of everybody. */
    private static final List<String> OF_CUSTOMS = List.of("A-43");

    private final Profile profile;
    private final Defects defects;

    Needs(Profile profile, Defects defects) {
        this.profile = profile;
        this.defects = defects;
    }

    /** What a rule needs; empty when it needs nothing of the profile. */
    static List<String> of(String rule) {
        return OF.getOrDefault(rule, List.of());
    }

    void check() {
        OF_CUSTOMS.forEach(need -> missing(need).ifPresent(code -> defects.add("/interpretations", code, need + " is missing; it is asked of everybody")));
        defects.each("/provisions", profile.provisions(), (provision, place) -> defects.each(place + "/rules", provision.rules(),
                (rule, where) -> of(rule).forEach(need -> missing(need).ifPresent(code -> defects.add(where, code, rule + " needs " + need)))));
    }

    /** The code of the defect, or nothing when it is there. */
    private Optional<String> missing(String need) {
        if (CHAPTERS.containsKey(need)) {
            return code("missing-" + need, CHAPTERS.get(need).apply(profile) != null);
        }
        if (INTERPRETATION.matcher(need).matches()) {
            return code("missing-interpretation", profile.interpretation(need).isPresent());
        }
        if (need.startsWith(DECISION)) {
            return code("missing-decision-rule", decides(need.split(" ")[1], need.split(" ")[2]));
        }
        if (need.startsWith(RULE)) {
            return code("missing-rule", profile.provisions().stream().anyMatch(provision -> provision.rules().contains(need.substring(RULE.length()))));
        }
        return code("missing-parameter", profile.parameter(need).isPresent());
    }

    private boolean decides(String purpose, String form) {
        return profile.decisionRules().stream().map(DecisionRule::reach).filter(Objects::nonNull).anyMatch(scope ->
                scope.body() == DecisionScope.Body.ASSEMBLY && scope.purpose().name().equals(purpose)
                        && (scope.forms().isEmpty() || scope.forms().contains(AssemblyForm.valueOf(form))));
    }

    private static Optional<String> code(String code, boolean there) {
        return there ? Optional.empty() : Optional.of(code);
    }
}
