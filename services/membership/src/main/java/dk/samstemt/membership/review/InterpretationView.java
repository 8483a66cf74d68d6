package dk.samstemt.membership.review;

import dk.samstemt.statutes.profile.Interpretation;
import dk.samstemt.statutes.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A question the text leaves open, and how it is answered.
 *
 * @param id for example {@code A-2}
 * @param question in the language asked for
 * @param chosen code of the reading in use
 * @param readings all readings
 * @param reason why this one
 * @param decidedBy the body that decided
 * @param decidedOn the day
 */
record InterpretationView(String id, String question, String chosen, List<ReadingView> readings, String reason, String decidedBy,
        LocalDate decidedOn) {

    /**
     * One reading.
     *
     * @param code stable word
     * @param text in the language asked for
     */
    record ReadingView(String code, String text) {
    }

    static InterpretationView of(Interpretation found, Locale locale) {
        String language = Messages.plain(locale).language();
        return new InterpretationView(found.id(), found.question().get(language), found.reading(),
                found.readings().stream().map(reading -> new ReadingView(reading.code(), reading.text().get(language))).toList(),
                found.reason().get(language), found.decidedBy(), found.decidedOn());
    }
}
