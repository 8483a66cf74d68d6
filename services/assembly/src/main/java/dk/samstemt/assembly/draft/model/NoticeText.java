package dk.samstemt.assembly.draft.model;

import java.time.LocalDate;
import java.util.Map;

/**
 * What the letter says besides the agenda (GA-20). Date, form and agenda always stand in it.
 *
 * @param howToState language to how a statement is given; absent when the letter does not say
 * @param statesLastMoment whether the letter states the last moment; yes when absent
 * @param statesSilence whether the letter states that silence is not assent; yes when absent
 * @param signature language to who signs; absent: the association's secretariat
 * @param contactAbsentFrom first day the named contact is away
 * @param contactAbsentUntil last day the named contact is away
 * @param deputyNamed whether the letter names a deputy for those days
 * @param lastMoment the last moment for statements on the association's clock, {@code 2023-11-14T20:00}, with an offset where the
 *     clock shows it twice; null: the end of the assembly's day
 */
public record NoticeText(Map<String, String> howToState, Boolean statesLastMoment, Boolean statesSilence,
        Map<String, String> signature, LocalDate contactAbsentFrom, LocalDate contactAbsentUntil, Boolean deputyNamed,
        String lastMoment) {

    /** A letter whose last moment is the end of the day. */
    public NoticeText(Map<String, String> howToState, Boolean statesLastMoment, Boolean statesSilence,
            Map<String, String> signature, LocalDate contactAbsentFrom, LocalDate contactAbsentUntil, Boolean deputyNamed) {
        this(howToState, statesLastMoment, statesSilence, signature, contactAbsentFrom, contactAbsentUntil, deputyNamed, null);
    }


    /** A letter of which nothing has been written. */
    public static final NoticeText NONE = new NoticeText(Map.of(), true, true, Map.of(), null, null, false);

    /** The same letter with the end of the day as its last moment. */
    NoticeText untilTheEndOfTheDay() {
        return new NoticeText(howToState, statesLastMoment, statesSilence, signature, contactAbsentFrom, contactAbsentUntil, deputyNamed);
    }

    /** Whether it says how a statement is given. */
    public boolean saysHow() {
        return !howToState.isEmpty();
    }

    /** Whether it states the last moment for statements. */
    public boolean saysLastMoment() {
        return statesLastMoment == null || statesLastMoment;
    }

    /** Whether it states that silence is not assent. */
    public boolean saysSilence() {
        return statesSilence == null || statesSilence;
    }

    /** Whether it names a deputy. */
    public boolean namesDeputy() {
        return deputyNamed != null && deputyNamed;
    }
}
