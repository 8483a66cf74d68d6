package dk.samstemt.statutes.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One date of a timetable.
 *
 * @param id what is due: NOTICE, PROPOSALS_IN, PROPOSALS_OUT, ANNEXES_OUT, ASSEMBLY
 * @param date the last lawful civil day
 * @param moment the first instant that is too late: the end of that day
 * @param rule id of the rule
 * @param provision id of the provision
 * @param interpretations the readings the date relies on
 */
public record TimetableRow(String id, LocalDate date, Instant moment, String rule, String provision,
        List<String> interpretations) {
}
