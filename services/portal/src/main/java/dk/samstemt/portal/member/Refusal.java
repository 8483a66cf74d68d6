package dk.samstemt.portal.member;

import dk.samstemt.portal.client.Problem;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One reason why the statutes refuse a statement, in the words of the ruling: it names the moment at which the association's clock received it.
 *
 * @param sentence  in words
 * @param provision as people write it; empty where the rule is practice
 */
record Refusal(String sentence, String provision) {

    /** Those that refuse; none where a service tells only that it refused. */
    static List<Refusal> of(Problem problem) {
        return problem.members().get("explanation") instanceof Map<?, ?> words && words.get("reasons") instanceof List<?> reasons
                ? reasons.stream().flatMap(Refusal::refusing).toList() : List.of();
    }

    private static Stream<Refusal> refusing(Object reason) {
        return reason instanceof Map<?, ?> words && Boolean.FALSE.equals(words.get("holds"))
                ? Stream.of(new Refusal(text(words, "sentence"), text(words, "provision"))) : Stream.empty();
    }

    private static String text(Map<?, ?> reason, String name) {
        return reason.get(name) instanceof String text ? text : "";
    }
}
