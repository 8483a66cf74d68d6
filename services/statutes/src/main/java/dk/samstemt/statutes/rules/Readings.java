package dk.samstemt.statutes.rules;

import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.ruling.RulingKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

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

    /** Readings that may be chosen besides, since the rules that rest on them apply them; rulings do not try them instead of others. */
    private static final Map<String, Set<String>> CHOSEN = Map.ofEntries(
            Map.entry("A-4", Set.of("CONTENTS_ONLY", "BOTH")),
            Map.entry("A-16", Set.of("NINE_PARTIES")),
            Map.entry("A-20", Set.of("MEMBERS_NOW")),
            Map.entry("A-23", Set.of("CHAIR_OF_BOARD")),
            Map.entry("A-24", Set.of("YES")),
            Map.entry("A-25", Set.of("ONE_YEAR")),
            Map.entry("A-28", Set.of("STOP", "OPENING_COUNTS")),
            Map.entry("A-29", Set.of("NONE", "ALLOWED")),
            Map.entry("A-30", Set.of("DAY_OF_ASSEMBLY")),
            Map.entry("A-31", Set.of("AT_CLOSE")),
            Map.entry("A-33", Set.of("ASK_FOR_AMENDMENT")),
            Map.entry("A-37", Set.of("PHYSICAL_ONLY", "OPPOSITE")),
            Map.entry("A-39", Set.of("UNTIL_DEADLINE")),
            Map.entry("A-41", Set.of("DISPATCH_DAY_AND_FEE_YEAR")));

    /** Readings some rule weighs while another that rests on the same interpretation does not: none of them may be chosen. */
    private static final Map<String, Set<String>> IN_PART = Map.of("A-4", Set.of("NEITHER"), "A-20", Set.of("NINE_BY_NAME"),
            "A-41", Set.of("OPPOSITE"));

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

    /** Whether any rule can apply this reading, if only to some questions or dates. */
    public static boolean weighed(String interpretation, String reading) {
        return mayBeChosen(interpretation, reading) || holds(IN_PART, interpretation, reading);
    }

    private static boolean mayBeChosen(String interpretation, String reading) {
        return holds(APPLIED, interpretation, reading) || holds(CHOSEN, interpretation, reading);
    }

    private static boolean holds(Map<String, Set<String>> readings, String interpretation, String reading) {
        return readings.getOrDefault(interpretation, Set.of()).contains(reading);
    }

    /** Whether the rules that a law lays down and that answer this question can apply this reading. */
    static boolean applied(Law law, RulingKind kind, String interpretation, String reading) {
        String rule = APPLIED_BY.get(interpretation);
        return (rule == null || law.laysDown(rule)) && holds(APPLIED, interpretation, reading)
                || BY_KIND.stream().anyMatch(some -> some.kinds().contains(kind)
                && some.interpretation().equals(interpretation) && some.readings().contains(reading));
    }

    /**
     * Refuses a profile that chose a reading the rules cannot apply, or not all of those that rest on it. What a profile does not hold is no matter here: the profile
     * itself is refused if a rule it lays down needs it.
     *
     * @throws IllegalArgumentException naming the interpretations
     */
    public static void check(Profile profile) {
        List<String> strange = Stream.of(APPLIED, CHOSEN).flatMap(readings -> readings.keySet().stream()).sorted().filter(id -> profile
                .interpretation(id).map(found -> !mayBeChosen(id, found.reading())).orElse(false)).toList();
        if (!strange.isEmpty()) {
            throw new IllegalArgumentException("with a reading that no rule applies: " + strange);
        }
    }
}
