package dk.samstemt.assembly.testkit;

import dk.samstemt.json.Records;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The same documents where everybody writes more than the page would like: names of two lines, a word longer than a line, a wording over several pages. */
public final class Wordy {

    /** Longer than a line of the widest column, and with no place to break it. */
    public static final String WORD = "https://example.org/" + "tilskudsberegningsgrundlagsreguleringsbestemmelse/".repeat(4).replace('/', '_');
    private static final String NAME = "Sammenslutningen af Regioner, Kommunekontaktråd, Kommuner, Universiteter og Øvrige Vidensinstitutioner i Østdanmark og Skåne";
    private static final String PARTY = "Det Sundhedsvidenskabelige og Samfundsvidenskabelige Fakultetsfællesskab ved Universitetshospitalet for Ærø, Ø og Åbenrå";
    private static final String WORDING = ("Region Hovedstaden foreslår, at generalforsamlingen vedtager nedenstående ændring, og at den beregnes som i " + WORD + ". ").repeat(25);
    private static final Map<String, String> LONGER = Map.of("Greater Copenhagen EU Office", NAME, "Roskilde Universitet", PARTY, "Roskilde University", PARTY, "Region Hovedstaden foreslår", WORDING,
            "Forslag om nedsættelse", WORD + " om nedsættelse", "5.358.122 kr.", WORD);

    private Wordy() {
    }

    /** The document, written at length. */
    public static <T> T of(T document, Class<T> type) {
        String text = new String(Records.canonical(document), StandardCharsets.UTF_8);
        for (Map.Entry<String, String> longer : LONGER.entrySet()) {
            text = text.replace(longer.getKey(), longer.getValue());
        }
        return Records.read(text.getBytes(StandardCharsets.UTF_8), type);
    }
}
