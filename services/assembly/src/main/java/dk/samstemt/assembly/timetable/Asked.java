package dk.samstemt.assembly.timetable;

import dk.samstemt.assembly.draft.CountableDay;
import dk.samstemt.assembly.draft.model.DraftCheck;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.facts.AssemblyPlan;
import dk.samstemt.statutes.facts.Purpose;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/**
 * What a question about dates names, as it came in the query.
 *
 * @param kind ORDINARY or EXTRAORDINARY
 * @param form PHYSICAL or WRITTEN
 * @param purpose any of BUSINESS, FEE, AMENDMENT, DISSOLUTION, with commas between; none is ordinary business
 * @param feeYear the fiscal year a fee is to be set for; absent for the coming one
 * @param day the wished day of the assembly
 * @param sent the day of dispatch; absent for today
 * @param informed the day the last member is informed of a dissolution; absent for the day of dispatch
 */
record Asked(String kind, String form, List<String> purpose, String feeYear, String day, String sent, String informed) {

    /**
     * The plan asked about.
     *
     * @throws ProblemException 422 with the pointer of the first value that is none
     */
    AssemblyPlan plan() {
        List<Purpose> purposes = purpose == null || purpose.isEmpty() ? List.of(Purpose.BUSINESS)
                : purpose.stream().map(word -> word(Purpose.class, word, "/purpose")).distinct().toList();
        return new AssemblyPlan(word(AssemblyKind.class, kind, "/kind"), word(AssemblyForm.class, form, "/form"), purposes, year());
    }

    /** The wished day of the assembly. */
    LocalDate wished() {
        return CountableDay.read(day, "/day");
    }

    /** The day of dispatch, or another day where none is named. */
    LocalDate sentOr(LocalDate other) {
        return sent == null ? other : CountableDay.read(sent, "/sent");
    }

    /** The day the last member is informed; null for the day of dispatch. */
    LocalDate informedOn() {
        return informed == null ? null : CountableDay.read(informed, "/informed");
    }

    private Integer year() {
        if (feeYear == null) {
            return null;
        }
        try {
            return Optional.of(Year.parse(feeYear).atDay(1)).filter(DraftCheck::isCountable).map(LocalDate::getYear)
                    .orElseThrow(() -> ProblemException.invalid("/feeYear"));
        } catch (DateTimeException e) {
            throw ProblemException.invalid("/feeYear");
        }
    }

    private static <E extends Enum<E>> E word(Class<E> type, String value, String pointer) {
        try {
            return Enum.valueOf(type, value);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw ProblemException.invalid(pointer);
        }
    }
}
