package dk.samstemt.statutes.facts;

import java.time.LocalDate;

/**
 * What the letter of a notice says (GA-20).
 *
 * @param dateAndTime date and time of the assembly
 * @param placeOrWritten the place, or that it is held in writing
 * @param lastMoment the last moment for statements
 * @param howToState how statements are given
 * @param silenceIsNotAssent that silence is not assent
 * @param contactAbsentFrom first day the named contact is away; null when present all the time
 * @param contactAbsentUntil last day the named contact is away; null when present all the time
 * @param deputyNamed whether a deputy is named for those days
 */
public record NoticeContents(boolean dateAndTime, boolean placeOrWritten, boolean lastMoment, boolean howToState,
        boolean silenceIsNotAssent, @MayBeUnsaid LocalDate contactAbsentFrom, @MayBeUnsaid LocalDate contactAbsentUntil, boolean deputyNamed) {

    /** A letter that says everything, with a contact who is present. */
    public static NoticeContents complete() {
        return new NoticeContents(true, true, true, true, true, null, null, true);
    }
}
