package dk.samstemt.statutes;

import dk.samstemt.statutes.calendar.Deadline;
import dk.samstemt.statutes.calendar.DeadlineSide;
import dk.samstemt.statutes.calendar.Timetable;
import dk.samstemt.statutes.calendar.TimetableRow;
import dk.samstemt.statutes.facts.AssemblyPlan;
import dk.samstemt.statutes.rules.dates.DateLaw;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** The dates of an assembly as services know them: what is to be done before it, and its own day. */
final class Timetables {

    private static final Set<DeadlineSide> SHOWN = EnumSet.of(DeadlineSide.BEFORE, DeadlineSide.HELD);

    private final DateLaw dates;

    Timetables(DateLaw dates) {
        this.dates = dates;
    }

    Timetable of(AssemblyPlan plan, LocalDate day, Instant deadline) {
        return new Timetable(plan.kind(), plan.form(), day, dates.deadlines(plan, day).stream()
                .filter(found -> SHOWN.contains(found.side())).map(found -> row(found, deadline)).toList());
    }

    private static TimetableRow row(Deadline found, Instant deadline) {
        return new TimetableRow(found.id(), found.date(), found.side() == DeadlineSide.HELD ? deadline : found.moment(), found.rule(),
                found.provision(), found.interpretations());
    }
}
