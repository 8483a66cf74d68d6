package dk.samstemt.statutes.rules.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.ruling.Ruling;
import java.util.stream.Collectors;

/** What a test asks of all that a ruling found. */
final class Found {

    private Found() {
    }

    /** Each rule asked, its answer and its points, a line each; the interpretations relied on in the last. */
    static void finds(Ruling ruling, String expected) {
        String found = ruling.questions().stream().map(question -> question.rule() + " " + question.answer() + " " + question.points().stream()
                .map(point -> point.code() + (point.values().isEmpty() ? "" : point.values())).toList()).collect(Collectors.joining("\n"));
        assertThat(found + "\n" + ruling.interpretations().stream().map(reliance -> reliance.id()).toList()).isEqualTo(expected.strip());
    }
}
