package dk.samstemt.audit.log;

import dk.samstemt.platform.web.ProblemException;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which entries are wanted; null wherever it makes no difference.
 *
 * @param key   their key
 * @param type  their type
 * @param actor who acted
 * @param party whom they name
 * @param deviation what went otherwise, or {@link #ANY}
 * @param from  earliest legal moment, written as the log writes them
 * @param until first legal moment that is too late, written as the log writes them
 */
record Narrowing(String key, String type, String actor, String party, String deviation, String from, String until) {

    /** Whatever is a deviation. */
    static final String ANY = "ANY";
    private static final Set<String> DEVIATIONS = Stream.concat(Stream.of(ANY), Arrays.stream(Deviation.values()).map(Deviation::name)).collect(Collectors.toUnmodifiableSet());
    private static final Pattern TYPE = Pattern.compile("[a-z0-9.-]{1,100}");
    private static final Pattern ACTOR = Pattern.compile("[A-Za-z0-9_.:-]{1,100}");
    private static final Pattern PARTY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,59}");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    /** @throws ProblemException 422 when a type, a reference or a moment cannot be one */
    static Narrowing of(Asked asked) {
        return new Narrowing(asked.key(), matching(TYPE, asked.type()), matching(ACTOR, asked.actor()),
                matching(PARTY, asked.party()), deviation(asked.deviation()), moment(asked.from()), moment(asked.until()));
    }

    private static String matching(Pattern pattern, String value) {
        if (value != null && !pattern.matcher(value).matches()) {
            throw ProblemException.of(AuditProblems.INVALID_FILTER);
        }
        return value;
    }

    private static String deviation(String value) {
        if (value != null && !DEVIATIONS.contains(value)) {
            throw ProblemException.of(AuditProblems.INVALID_FILTER);
        }
        return value;
    }

    private static String moment(String value) {
        try {
            return value == null ? null : WRITTEN.format(sane(Instant.parse(value)));
        } catch (DateTimeException e) {
            throw ProblemException.of(AuditProblems.INVALID_FILTER);
        }
    }

    /** Years of four figures: only those sort as they are written. */
    private static Instant sane(Instant moment) {
        if (moment.isBefore(FIRST) || moment.isAfter(LAST)) {
            throw new DateTimeException("no year of four figures");
        }
        return moment;
    }
}
