package dk.samstemt.statutes.rules.dates;

import dk.samstemt.statutes.calendar.Deadline;
import dk.samstemt.statutes.calendar.OtherDate;
import dk.samstemt.statutes.profile.Interpretation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What each date would be under the readings that were not chosen. */
final class OtherReadings {

    /** The interpretations that move a date of a timetable. */
    private static final List<String> MOVING = List.of("A-2", "A-4", "A-6", "A-41");

    private record Other(String interpretation, String reading, List<Deadline> rows) {

        Optional<LocalDate> date(String id) {
            return rows.stream().filter(row -> row.id().equals(id)).map(Deadline::date).findFirst();
        }
    }

    private final List<Other> others;

    OtherReadings(Scope scope, LocalDate day) {
        this.others = MOVING.stream().flatMap(id -> scope.law().profile().interpretation(id).stream())
                .flatMap(found -> others(found, scope, day)).toList();
    }

    private static Stream<Other> others(Interpretation found, Scope scope, LocalDate day) {
        return found.otherReadings().stream().map(reading -> new Other(found.id(), reading,
                new Rows(new Scope(scope.plan(), scope.law().reading(found.id(), reading)), day).all().toList()));
    }

    Deadline beside(Deadline deadline) {
        return deadline.with(others.stream().filter(other -> !other.date(deadline.id()).equals(Optional.of(deadline.date())))
                .map(other -> new OtherDate(other.interpretation(), other.reading(), other.date(deadline.id()).orElse(null))).toList());
    }
}
