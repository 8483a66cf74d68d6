package dk.samstemt.portal.secretariat;

import dk.samstemt.portal.client.Problem;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the law said when it said no, for people: the sentence, the provision and the earliest lawful day. */
final class Unlawful {

    private Unlawful() {
    }

    /** One sentence for a field. */
    static String sentence(Problem problem, Words words) {
        if (!problem.slug().equals("refused-by-law")) {
            return problem.errors().stream().anyMatch(fault -> fault.pointer().equals("/day")) ? words.say("fault.day") : problem.detail();
        }
        String provision = problem.members().get("provision") instanceof String text && !text.isEmpty() ? " (" + text + ")" : "";
        return problem.detail() + provision + earliest(problem).map(day -> " " + words.say("unlawful.earliest", words.show().weekday(day))).orElse("");
    }

    /** The earliest day the law would take, where the refusal is about a day. */
    static Optional<LocalDate> earliest(Problem problem) {
        try {
            return problem.members().get("earliestLawfulDay") instanceof String text ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Why, in the words of the ruling. */
    static List<String> reasons(Problem problem) {
        return problem.members().get("explanation") instanceof Map<?, ?> words && words.get("reasons") instanceof List<?> reasons
                ? reasons.stream().filter(Unlawful::refuses).map(reason -> String.valueOf(((Map<?, ?>) reason).get("sentence"))).toList() : List.of();
    }

    private static boolean refuses(Object reason) {
        return reason instanceof Map<?, ?> one && Boolean.FALSE.equals(one.get("holds"));
    }
}
