package dk.samstemt.statutes.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * What a wall-clock time, entered for a zone, comes to. Only {@link Resolved} is one instant; everything else is
 * returned to the one who entered it, with the readings that would be clear, and never guessed.
 */
public sealed interface LocalMoment {

    /**
     * Reads {@code 2026-10-25T02:30}, with seconds if wanted, and with an offset where an hour comes twice
     * ({@code 2026-10-25T02:30+01:00}).
     */
    static LocalMoment read(String text, ZoneId zone) {
        return new LocalMomentReader(zone).read(text);
    }

    /** Stable code of what it came to, for machines. */
    String code();

    /** What could be entered instead, in the same form; empty where nothing is near. */
    List<String> alternatives();

    /** One instant. */
    record Resolved(Instant instant) implements LocalMoment {

        @Override
        public String code() {
            return "resolved";
        }

        @Override
        public List<String> alternatives() {
            return List.of();
        }
    }

    /** A time the clock skips: the last second before the gap and the first after it. */
    record Gap(OffsetDateTime before, OffsetDateTime after) implements LocalMoment {

        @Override
        public String code() {
            return "dst-gap";
        }

        @Override
        public List<String> alternatives() {
            return List.of(before.toString(), after.toString());
        }
    }

    /** A time the clock shows twice. */
    record Twice(OffsetDateTime first, OffsetDateTime second) implements LocalMoment {

        @Override
        public String code() {
            return "dst-ambiguous";
        }

        @Override
        public List<String> alternatives() {
            return List.of(first.toString(), second.toString());
        }
    }

    /** A time with an offset that the zone does not have then; the offsets it does have. */
    record OffsetMismatch(List<OffsetDateTime> right) implements LocalMoment {

        @Override
        public String code() {
            return "offset-mismatch";
        }

        @Override
        public List<String> alternatives() {
            return right.stream().map(OffsetDateTime::toString).toList();
        }
    }

    /** A date that no calendar has; the neighbours, where it is a day too many of a month. */
    record NoSuchDate(List<String> alternatives) implements LocalMoment {

        @Override
        public String code() {
            return "no-such-date";
        }
    }

    /** A time that no clock shows: 24:00, a sixtieth second; the start of the next day where that was meant. */
    record NoSuchTime(List<LocalDateTime> near) implements LocalMoment {

        @Override
        public String code() {
            return "no-such-time";
        }

        @Override
        public List<String> alternatives() {
            return near.stream().map(LocalDateTime::toString).toList();
        }
    }

    /** Another way of writing; the same in the wanted form only where it has one meaning. */
    record UnsupportedFormat(List<String> alternatives) implements LocalMoment {

        @Override
        public String code() {
            return "unsupported-format";
        }
    }
}
