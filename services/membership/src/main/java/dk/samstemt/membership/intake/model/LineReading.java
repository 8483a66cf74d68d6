package dk.samstemt.membership.intake.model;

import dk.samstemt.membership.person.model.EmailAddress;
import dk.samstemt.membership.person.model.PersonName;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Reads one row, cell by cell: every fault is told at once. */
final class LineReading {

    private static final int LONGEST = 500;
    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final Map<String, String> LANGUAGES = Map.of("da", "da", "dansk", "da", "danish", "da", "en", "en", "engelsk", "en", "english", "en");
    private static final Map<String, Boolean> ANSWERS = Map.of("ja", true, "yes", true, "x", true, "nej", false, "no", false);

    private final Line line;
    private final Roster roster;
    private final List<Fault> faults = new ArrayList<>();

    LineReading(Line line, Roster roster) {
        this.line = line;
        this.roster = roster;
    }

    /** What the row says; only where {@link #faults} is empty does it count. */
    Wanted read() {
        String party = cell(Column.PARTY, "unknown-party", word -> roster.party(word).orElse(null));
        String name = name();
        String email = cell(Column.EMAIL, "invalid-address", word -> EmailAddress.of(word).map(EmailAddress::value).orElse(null));
        String language = cell(Column.LANGUAGE, "unknown-language", word -> LANGUAGES.get(word.toLowerCase(Locale.ROOT)));
        LocalDate from = cell(Column.FROM, "not-a-day", word -> Dates.read(word).orElse(null));
        LocalDate until = cell(Column.UNTIL, "not-a-day", word -> Dates.read(word).orElse(null));
        Boolean shared = cell(Column.SHARED, "neither-yes-nor-no", word -> ANSWERS.get(word.toLowerCase(Locale.ROOT)));
        if (from != null && until != null && until.isBefore(from)) {
            faults.add(new Fault(Column.UNTIL, "until-before-from"));
        }
        return new Wanted(line.row(), party, name, email, language, from, until, shared != null && shared);
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    private String name() {
        String word = safe(Column.NAME);
        String fault = word == null ? null : PersonName.fault(word).orElse(null);
        if (fault != null) {
            faults.add(new Fault(Column.NAME, fault));
        }
        return word == null || fault != null ? null : PersonName.of(word).orElseThrow().value();
    }

    private <T> T cell(Column column, String otherwise, Function<String, T> reading) {
        String word = safe(column);
        T read = word == null ? null : reading.apply(word);
        if (word != null && read == null) {
            faults.add(new Fault(column, otherwise));
        }
        return read;
    }

    /** What stands there; null where nothing does, or what stands there is not even looked at: a formula is never worked out. */
    private String safe(Column column) {
        String word = line.cell(column);
        String fault = fault(column, word);
        if (fault != null) {
            faults.add(new Fault(column, fault));
        }
        return word.isEmpty() || fault != null ? null : word;
    }

    private static String fault(Column column, String word) {
        if (word.isEmpty()) {
            return column.isRequired() ? "missing" : null;
        }
        if (FORMULA_STARTS.indexOf(word.charAt(0)) >= 0) {
            return "formula";
        }
        return word.length() > LONGEST ? "too-long" : null;
    }
}
