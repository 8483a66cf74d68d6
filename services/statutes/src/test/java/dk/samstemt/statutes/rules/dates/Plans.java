package dk.samstemt.statutes.rules.dates;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.calendar.LawfulTimetable;
import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.facts.AssemblyPlan;
import dk.samstemt.statutes.facts.Purpose;
import dk.samstemt.statutes.rules.Law;
import java.time.LocalDate;
import java.util.List;

/** Plans and laws that the tests of dates ask about. */
final class Plans {

    static final AssemblyPlan ORDINARY = AssemblyPlan.of(AssemblyKind.ORDINARY, AssemblyForm.PHYSICAL, Purpose.BUSINESS);
    static final AssemblyPlan EXTRAORDINARY = AssemblyPlan.of(AssemblyKind.EXTRAORDINARY, AssemblyForm.WRITTEN, Purpose.AMENDMENT);
    static final AssemblyPlan DISSOLUTION = AssemblyPlan.of(AssemblyKind.EXTRAORDINARY, AssemblyForm.PHYSICAL, Purpose.DISSOLUTION);
    static final AssemblyPlan ORDINARY_DISSOLUTION = AssemblyPlan.of(AssemblyKind.ORDINARY, AssemblyForm.PHYSICAL, Purpose.DISSOLUTION);
    static final Law LAW = Law.of(Cases.PROFILE);
    static final DateLaw DATES = DateLaw.of(LAW);
    static final DateLaw CLEAR = DateLaw.of(LAW.reading("A-2", "CLEAR_DAYS"));

    private Plans() {
    }

    static AssemblyPlan fee(AssemblyKind kind, Integer year) {
        return new AssemblyPlan(kind, AssemblyForm.WRITTEN, List.of(Purpose.FEE), year);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static LocalDate date(LawfulTimetable timetable, String id) {
        return timetable.deadline(id).orElseThrow().date();
    }
}
