package dk.samstemt.statutes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.ruling.FactChange;
import java.util.Map;
import java.util.TreeMap;

/** What a test asks of everything that could be otherwise: no change is said twice, and each makes other facts than there are. */
public final class Otherwise {

    private Otherwise() {
    }

    /** Every change but those of days and moments, as {@code fact subject from>to}, with the facts it makes. */
    public static <F> Map<String, F> of(Alternatives<F> alternatives, F facts, Law law) {
        Map<String, F> made = new TreeMap<>();
        alternatives.of(facts, law).stream().filter(alternative -> !alternative.nearest()).flatMap(alternative -> alternative.moves().stream())
                .forEach(move -> assertThat(made.put(words(move.change()), move.apply().apply(facts))).as("twice: %s", move.change()).isNull());
        assertThat(made).isNotEmpty().doesNotContainValue(facts);
        return made;
    }

    private static String words(FactChange change) {
        assertThat(change.from()).as(change.toString()).isNotEqualTo(change.to());
        return change.fact() + " " + change.subject() + " " + change.from() + ">" + change.to();
    }
}
