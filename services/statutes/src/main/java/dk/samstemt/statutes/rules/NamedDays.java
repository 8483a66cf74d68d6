package dk.samstemt.statutes.rules;

import dk.samstemt.statutes.calendar.CivilCalendar;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Every day that facts name: as a date, by a moment, or as the first of a year. */
final class NamedDays {

    private final NavigableSet<LocalDate> days = new TreeSet<>();
    private final CivilCalendar calendar;

    private NamedDays(CivilCalendar calendar) {
        this.calendar = calendar;
    }

    static NavigableSet<LocalDate> in(Object facts, CivilCalendar calendar) {
        NamedDays named = new NamedDays(calendar);
        named.value(facts);
        return named.days;
    }

    private void value(Object value) {
        if (value instanceof LocalDate day) {
            days.add(day);
        } else if (value instanceof Instant moment) {
            days.add(calendar.dayOf(moment));
        } else if (value instanceof List<?> list) {
            list.forEach(this::value);
        } else if (value instanceof Record record) {
            components(record);
        }
    }

    private void components(Record record) {
        for (RecordComponent part : record.getClass().getRecordComponents()) {
            Object value = of(record, part);
            if (value instanceof Integer year && (part.getName().equals("year") || part.getName().endsWith("Year"))) {
                days.add(LocalDate.of(year, 1, 1));
            } else {
                value(value);
            }
        }
    }

    private static Object of(Record record, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
