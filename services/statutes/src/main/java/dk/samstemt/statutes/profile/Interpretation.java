package dk.samstemt.statutes.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A question the statutes leave open and the reading chosen.
 *
 * @param id for example {@code A-2}
 * @param question by language
 * @param reading code of the reading chosen
 * @param readings all readings, the chosen one among them
 * @param reason why, by language
 * @param decidedBy the body that decided, never a person
 * @param decidedOn when
 */
public record Interpretation(String id, Map<String, String> question, String reading, List<Reading> readings,
        Map<String, String> reason, String decidedBy, LocalDate decidedOn) {

    /** What a reading says in a language; its code where it is none of these. */
    public String words(String code, String language) {
        return readings.stream().filter(one -> one.code().equals(code)).map(one -> one.text().get(language)).findFirst().orElse(code);
    }

    /** What the reading chosen says. */
    public String chosen(String language) {
        return words(reading, language);
    }

    /** Codes of the readings that were not chosen. */
    public List<String> otherReadings() {
        return readings.stream().map(Reading::code).filter(code -> !code.equals(reading)).toList();
    }
}
