package dk.samstemt.statutes.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads wall-clock times of one zone, strictly. */
final class LocalMomentReader {

    private static final Pattern FORM = Pattern.compile(
            "([0-9.]{10}|[0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?(Z|[+-][0-9]{2}:[0-9]{2})?(?:\\[([^\\]]+)])?");

    private static final int LATEST_YEAR = 9_999;

    private final ZoneId zone;

    LocalMomentReader(ZoneId zone) {
        this.zone = zone;
    }

    LocalMoment read(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return dateAlone(CivilDate.read(text));
        }
        if (form.group(6) != null && !form.group(6).equals(zone.getId())) {
            return new LocalMoment.UnsupportedFormat(List.of());
        }
        CivilDate date = CivilDate.read(form.group(1));
        return date instanceof CivilDate.Day day ? at(day.date(), form) : undated(date, text.substring(10));
    }

    /** A date in a wrong form is told as such, also without a time. */
    private static LocalMoment dateAlone(CivilDate date) {
        return date instanceof CivilDate.NoSuch ? undated(date, "T12:00") : new LocalMoment.UnsupportedFormat(List.of());
    }

    private static LocalMoment undated(CivilDate date, String time) {
        if (date instanceof CivilDate.NoSuch none) {
            return new LocalMoment.NoSuchDate(none.near().stream().map(near -> near + time).toList());
        }
        return new LocalMoment.UnsupportedFormat(date instanceof CivilDate.Unsupported other
                ? other.alternatives().stream().map(day -> day + time).toList() : List.of());
    }

    private LocalMoment at(LocalDate day, Matcher form) {
        int hour = Integer.parseInt(form.group(2));
        int minute = Integer.parseInt(form.group(3));
        int second = form.group(4) == null ? 0 : Integer.parseInt(form.group(4));
        if (hour > 23 || minute > 59 || second > 59) {
            return new LocalMoment.NoSuchTime(hour == 24 && minute == 0 && second == 0 ? midnight(day) : List.of());
        }
        return resolve(day.atTime(LocalTime.of(hour, minute, second)), form.group(5));
    }

    /** The last second of a day and the first of the next, if that one has a year of four digits. */
    private static List<LocalDateTime> midnight(LocalDate day) {
        return Stream.of(day.atTime(23, 59, 59), day.plusDays(1).atStartOfDay()).filter(near -> near.getYear() <= LATEST_YEAR).toList();
    }

    private LocalMoment resolve(LocalDateTime local, String offset) {
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        List<ZoneOffset> valid = zone.getRules().getValidOffsets(local);
        if (valid.isEmpty()) {
            return new LocalMoment.Gap(change.getDateTimeBefore().minusSeconds(1).atOffset(change.getOffsetBefore()),
                    change.getDateTimeAfter().atOffset(change.getOffsetAfter()));
        }
        if (offset != null) {
            return valid.stream().filter(right -> right.equals(parsed(offset))).findFirst()
                    .<LocalMoment>map(right -> new LocalMoment.Resolved(local.toInstant(right)))
                    .orElseGet(() -> new LocalMoment.OffsetMismatch(valid.stream().map(local::atOffset).toList()));
        }
        return valid.size() == 1 ? new LocalMoment.Resolved(local.toInstant(valid.get(0)))
                : new LocalMoment.Twice(local.atOffset(valid.get(0)), local.atOffset(valid.get(1)));
    }

    /** An offset that no zone has is one that this zone does not have. */
    private static ZoneOffset parsed(String offset) {
        boolean possible = offset.equals("Z") || offset.substring(1).compareTo("18:00") <= 0 && offset.charAt(4) < '6';
        return possible ? OffsetDateTime.parse("2000-01-01T00:00" + offset).getOffset() : null;
    }
}
