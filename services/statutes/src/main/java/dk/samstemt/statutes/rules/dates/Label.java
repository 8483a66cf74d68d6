package dk.samstemt.statutes.rules.dates;

import dk.samstemt.statutes.calendar.Counting;
import dk.samstemt.statutes.calendar.Deadline;
import dk.samstemt.statutes.calendar.DeadlineSide;
import dk.samstemt.statutes.rules.Law;
import java.time.LocalDate;
import java.util.List;

/** What a date is, before it is counted. */
record Label(String id, DeadlineSide side, String rule, boolean bars, List<String> interpretations) {

    Deadline at(Counting counting, Law law) {
        LocalDate date = counting.to();
        return new Deadline(id, side, date, date.getDayOfWeek(), law.calendar().endOfDay(date), rule, provision(law), bars, counting,
                reliedOn(law), List.of());
    }

    String provision(Law law) {
        return law.provisions(rule).stream().findFirst().orElse("");
    }

    private List<String> reliedOn(Law law) {
        return interpretations.stream().filter(id -> law.profile().interpretation(id).isPresent()).toList();
    }
}
