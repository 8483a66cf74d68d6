package dk.samstemt.assembly.draft;

import dk.samstemt.assembly.draft.model.DraftCheck;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import dk.samstemt.statutes.calendar.CivilDate;
import java.time.LocalDate;

/** A civil day in the query of a request, from which the statutes can count; never guessed. */
public final class CountableDay {

    private CountableDay() {
    }

    /**
     * The day.
     *
     * @throws ProblemException 422 at the pointer: with the reason and what could be entered instead where it is none, as invalid where
     *         nothing is named or nobody counts from it
     */
    public static LocalDate read(String value, String pointer) {
        if (value == null) {
            throw ProblemException.invalid(pointer);
        }
        CivilDate date = CivilDate.read(value);
        if (!(date instanceof CivilDate.Day day)) {
            throw ProblemException.of(Problems.INVALID_BODY).at(pointer, date.code(), date.alternatives());
        }
        return countable(day.date(), pointer);
    }

    private static LocalDate countable(LocalDate day, String pointer) {
        if (!DraftCheck.isCountable(day)) {
            throw ProblemException.invalid(pointer);
        }
        return day;
    }
}
