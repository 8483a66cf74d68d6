package dk.samstemt.statutes.rules;

import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.ruling.RulingKind;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which readings the rules can apply. A profile that chooses any other is refused rather than misread. */
public final class Readings {

    private static final Map<String, Set<String>> APPLIED = Map.ofEntries(
            Map.entry("A-1", Set.of("ACCEPTED_BY_RECIPIENT_SERVER", "DISPATCH", "RECEIPT")),
            Map.entry("A-2", Set.of("EXACT_WEEKS", "CLEAR_DAYS")),
            Map.entry("A-3", Set.of("WAIVER_CURES", "VOIDABLE_ONLY")),
            Map.entry("A-6", Set.of("BESIDES_NOTICE", "THE_NOTICE")),
            Map.entry("A-9", Set.of("JANUARY_OF_YEAR_BEFORE", "ASK")),
            Map.entry("A-10", Set.of("POPULATION_AND_INDEX", "INDEX_ONLY")),
            Map.entry("A-11", Set.of("RATES")),
            Map.entry("A-12", Set.of("VOTES_CAST", "PRESENT", "NINE", "ELEVEN")),
            Map.entry("A-13", Set.of("NOTICE_THEN_BOARD", "DEADLOCK")),
            Map.entry("A-14", Set.of("NOBODY_AGAINST", "EVERY_PERSON_FOR")),
            Map.entry("A-15", Set.of("ALL_THREE", "MAJORITY", "CHAIR")),
            Map.entry("A-17", Set.of("ASSEMBLY", "BOARD")),
            Map.entry("A-18", Set.of("UNTIL_ELECTED", "UNTIL_APPOINTED")),
            Map.entry("A-19", Set.of("END_OF_MEMBERSHIP", "AT_NOTICE")),
            Map.entry("A-21", Set.of("ANY_MEMBER", "PARTIES_ONLY")),
            Map.entry("A-26", Set.of("THAT_RATE_ONLY", "RATE_ALWAYS")),
            Map.entry("A-27", Set.of("INDEX_BEFORE_NOTICE", "TOTAL")),
            Map.entry("A-32", Set.of("FROM_2019", "FIRST_PERIOD_TO_2022", "RESTART_2022")),
            Map.entry("A-34", Set.of("VALID", "VOID")),
            Map.entry("A-35", Set.of("DAYS_HALF_UP")),
            Map.entry("A-36", Set.of("RECEIPT", "OPPOSITE")),
            Map.entry("A-38", Set.of("UNCONDITIONAL_ASSENT_ONLY", "WHOEVER_IS_NOT_AGAINST")),
            Map.entry("A-42", Set.of("MUNICIPALITIES_TOO", "OPPOSITE")),
            Map.entry("A-40", Set.of("NO", "OPPOSITE")),
            Map.entry("A-43", Set.of("WHO_CALLED", "NOBODY")));

    /** Readings that only one rule applies: where a profile does not lay it down, they remain untold. */
    private static final Map<String, String> APPLIED_BY = Map.of("A-34", "GA-27");

    /** Readings that only some questions' rules apply: those on other questions rely on the same interpretation without weighing it. */
    private static final List<Some> BY_KIND = List.of(
            new Some("A-28", Set.of("STOP", "OPENING_COUNTS"), Set.of(RulingKind.ITEM_ACCEPTED_AT_MEETING, RulingKind.MEETING_ITEM_ADOPTED)),
            new Some("A-29", Set.of("NONE", "ALLOWED"), Set.of(RulingKind.REPRESENTATIVE_SEATED, RulingKind.ITEM_ACCEPTED_AT_MEETING,
                    RulingKind.MEETING_ITEM_ADOPTED)),
            new Some("A-37", Set.of("PHYSICAL_ONLY", "OPPOSITE"), Set.of(RulingKind.ITEM_ACCEPTED_AT_MEETING)));

    private record Some(String interpretation, Set<String> readings, Set<RulingKind> kinds) {
    }

    private Readings() {
    }

    /** Whether the rules can apply this reading whatever is asked. */
    public static boolean applied(String interpretation, String reading) {
        return APPLIED.getOrDefault(interpretation, Set.of()).contains(reading);
    }

    /** Whether the rules that a law lays down and that answer this question can apply this reading. */
    static boolean applied(Law law, RulingKind kind, String interpretation, String reading) {
        String rule = APPLIED_BY.get(interpretation);
        return (rule == null || law.laysDown(rule)) && applied(interpretation, reading)
                || BY_KIND.stream().anyMatch(some -> some.kinds().contains(kind)
                && some.interpretation().equals(interpretation) && some.readings().contains(reading));
    }

    /**
     * Refuses a profile that chose a reading the rules cannot apply. What a profile does not hold is no matter here: the profile
     * itself is refused if a rule it lays down needs it.
     *
     * @throws IllegalArgumentException naming the interpretations
     */
    public static void check(Profile profile) {
        List<String> strange = APPLIED.keySet().stream().sorted().filter(id -> profile.interpretation(id)
                .map(found -> !applied(id, found.reading())).orElse(false)).toList();
        if (!strange.isEmpty()) {
            throw new IllegalArgumentException("with a reading that no rule applies: " + strange);
        }
    }
}
