package dk.samstemt.statutes;

import dk.samstemt.statutes.calendar.Timetable;
import dk.samstemt.statutes.calendar.TimetableRow;
import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.rules.Law;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Lays out the lawful dates of an assembly (GA-1 to GA-4, GA-7). */
final class Timetables {

    private final Law law;

    Timetables(Law law) {
        this.law = law;
    }

    Timetable of(AssemblyKind kind, AssemblyForm form, LocalDate day, Instant deadline) {
        Stream<TimetableRow> before = kind == AssemblyKind.ORDINARY ? ordinary(day) : extraordinary(day);
        TimetableRow held = row("ASSEMBLY", day, deadline, form == AssemblyForm.WRITTEN ? "GA-16" : "GA-8", List.of());
        return new Timetable(kind, form, day, Stream.concat(before, Stream.of(held)).toList());
    }

    private Stream<TimetableRow> ordinary(LocalDate day) {
        return Stream.of(
                row("NOTICE", law.noticePeriod(AssemblyKind.ORDINARY, day).lastDispatchDay(day), "GA-2", List.of("A-1", "A-2")),
                row("PROPOSALS_IN", before("ordinary.proposals-in", day), "GA-4", List.of("A-2")),
                row("PROPOSALS_OUT", before("ordinary.proposals-out", day), "GA-4", List.of("A-2")),
                row("ANNEXES_OUT", before("ordinary.annexes-out", day), "GA-3", List.of("A-2")));
    }

    private Stream<TimetableRow> extraordinary(LocalDate day) {
        LocalDate last = law.noticePeriod(AssemblyKind.EXTRAORDINARY, day).lastDispatchDay(day);
        return Stream.of(row("NOTICE", last, "GA-7", List.of("A-1", "A-2")),
                row("ANNEXES_OUT", last, "GA-3", List.of("A-4", "A-2")));
    }

    private LocalDate before(String parameter, LocalDate day) {
        return law.period(parameter, day).lastDispatchDay(day);
    }

    private TimetableRow row(String id, LocalDate date, String rule, List<String> interpretations) {
        return row(id, date, law.calendar().endOfDay(date), rule, interpretations);
    }

    private TimetableRow row(String id, LocalDate date, Instant moment, String rule, List<String> interpretations) {
        String provision = law.provisions(rule).stream().findFirst().orElse("");
        return new TimetableRow(id, date, moment, rule, provision, interpretations);
    }
}
