package dk.samstemt.statutes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.ruling.Counterfactual;
import dk.samstemt.statutes.ruling.FactChange;
import dk.samstemt.statutes.ruling.Ruling;
import dk.samstemt.statutes.text.Explainer;
import dk.samstemt.statutes.text.Explanation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a test asks of every ruling: that it is read from its bytes as it was made, and that it can be said in both languages without a gap.
 * That it is made again from them is asked once for every question, since each time costs the whole search for what would have changed it.
 */
public final class Said {

    private Said() {
    }

    /** The Danish explanation, after its bytes and both languages were looked at. */
    public static String of(Ruling ruling) {
        assertThat(Ruling.read(ruling.canonical())).isEqualTo(ruling);
        assertThat(words(ruling, Locale.ENGLISH)).doesNotContain("{", "null");
        assertThat(words(ruling, Locale.forLanguageTag("da"))).doesNotContain("{", "null");
        return words(ruling, Locale.forLanguageTag("da"));
    }

    private static String words(Ruling ruling, Locale locale) {
        Explanation said = Explainer.explain(ruling, Cases.PROFILE, locale);
        return Stream.of(Stream.of(said.headline()), said.reasons().stream().map(reason -> reason.provision() + " " + reason.sentence()),
                said.whatWouldHaveChanged().stream(), said.interpretationNotes().stream()).flatMap(lines -> lines).collect(Collectors.joining("\n"));
    }

    /** The counterfactuals as {@code fact subject=value} each, two of a pair joined by {@code +}. */
    public static List<String> changes(Ruling ruling) {
        return ruling.counterfactuals().stream().map(Said::line).toList();
    }

    private static String line(Counterfactual set) {
        return set.changes().stream().map(Said::change).collect(Collectors.joining("+"));
    }

    private static String change(FactChange change) {
        return change.fact() + (change.subject().isEmpty() ? "" : " " + change.subject()) + "=" + change.to();
    }
}
