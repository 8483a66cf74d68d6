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

    private String moment(Instant instant) {
        ZonedDateTime at = instant.atZone(zone);
        boolean whole = at.getSecond() == 0 && at.getNano() == 0;
        String time = at.format(DateTimeFormatter.ofPattern(bundle.get(whole ? "time.pattern" : "time.pattern.seconds"), Locale.ROOT));
        String zoneName = bundle.find("zone." + zone.getId()).orElse(zone.getId());
        return bundle.get("moment.pattern").replace("{date}", day(at.toLocalDate())).replace("{time}", time)
                .replace("{zone}", zoneName);
    }
}
