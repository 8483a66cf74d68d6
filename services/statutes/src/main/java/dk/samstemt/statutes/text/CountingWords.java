package dk.samstemt.statutes.text;

import dk.samstemt.statutes.calendar.Counting;
import java.util.Map;

/** How a date was counted, in one sentence; the year is said only where it changes. */
final class CountingWords {

    private final Phrases phrases;
    private final Dates dates;

    CountingWords(Phrases phrases, Dates dates) {
        this.phrases = phrases;
        this.dates = dates;
    }

    String of(Counting counting, String deadline) {
        boolean oneYear = counting.from().getYear() == counting.to().getYear();
        String form = oneYear ? "date.short" : "date.medium";
        String reading = counting.reading().isEmpty() ? "" : "." + counting.reading();
        return phrases.fill("count." + counting.kind() + reading, Map.of("from", dates.plain(counting.from(), form),
                "to", dates.plain(counting.to(), form), "period", period(counting), "act", act(deadline)));
    }

    private String act(String deadline) {
        return phrases.bundle().find("act." + deadline).orElseGet(() -> phrases.bundle().get("act."));
    }

    private String period(Counting counting) {
        String key = "period." + counting.unit();
        return counting.unit().isEmpty() ? ""
                : phrases.fill(counting.amount() == 1 ? key + ".1" : key, Map.of("amount", (long) counting.amount()));
    }
}
