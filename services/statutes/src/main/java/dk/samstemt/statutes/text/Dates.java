package dk.samstemt.statutes.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Days and moments in words, made by hand so that no JDK's locale data can change them. */
final class Dates {

    private final Bundle bundle;
    private final ZoneId zone;

    Dates(Bundle bundle, ZoneId zone) {
        this.bundle = bundle;
        this.zone = zone;
    }

    Optional<String> format(String value) {
        if (value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return Optional.of(day(LocalDate.parse(value)));
        }
        return value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T.*Z") ? Optional.of(moment(Instant.parse(value))) : Optional.empty();
    }

    private String day(LocalDate day) {
        return plain(day, "date.pattern");
    }

    /** A day in one of the bundle's forms. */
    String plain(LocalDate day, String form) {
        return bundle.get(form).replace("{weekday}", bundle.get("weekday." + day.getDayOfWeek().getValue()))
                .replace("{day}", String.valueOf(day.getDayOfMonth()))
                .replace("{month}", bundle.get("month." + day.getMonthValue()))
                .replace("{year}", String.valueOf(day.getYear()));
    }

    /** Deadlines lie at whole minutes: what comes right behind one is told to the thousandth, and nobody wants it so fine elsewhere. */
    private static String pattern(ZonedDateTime at) {
        return at.getSecond() != 0 ? "time.pattern.seconds" : at.getNano() != 0 ? "time.pattern.millis" : "time.pattern";
    }

    /** A time that the clock shows twice is told with its distance from UTC. */
    private String moment(Instant instant) {
        ZonedDateTime at = instant.atZone(zone);
        String time = at.format(DateTimeFormatter.ofPattern(bundle.get(pattern(at)), Locale.ROOT));
        String zoneName = bundle.find("zone." + zone.getId()).orElse(zone.getId());
        boolean twice = zone.getRules().getValidOffsets(at.toLocalDateTime()).size() > 1;
        return bundle.get(twice ? "moment.pattern.twice" : "moment.pattern").replace("{offset}", at.getOffset().getId()).replace("{date}", day(at.toLocalDate())).replace("{time}", time)
                .replace("{zone}", zoneName);
    }
}
