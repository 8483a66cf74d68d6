package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** GA-20: what the letter must say before it may go out. */
final class NoticeIsComplete implements Rule<NoticeCase> {

    @Override
    public String id() {
        return "GA-20";
    }

    @Override
    public Verdict ask(NoticeCase facts, Law law) {
        return Verdict.unless(Stream.of(missing(facts), wordings(facts), lastMoment(facts, law))
                .flatMap(found -> found).toList(), Verdict.point("COMPLETE"));
    }

    private static Stream<Point> missing(NoticeCase facts) {
        Map<String, Boolean> said = new LinkedHashMap<>();
        said.put("DATE_AND_TIME", facts.contents().dateAndTime());
        said.put("PLACE_OR_WRITTEN", facts.contents().placeOrWritten());
        if (facts.isWritten()) {
            said.put("LAST_MOMENT", facts.contents().lastMoment());
            said.put("HOW_TO_STATE", facts.contents().howToState());
            said.put("SILENCE_IS_NOT_ASSENT", facts.contents().silenceIsNotAssent());
        }
        return said.entrySet().stream().filter(part -> !part.getValue())
                .map(part -> Verdict.point("MISSING_" + part.getKey()));
    }

    /** A last moment of its own lies on the day of the assembly, after its beginning and not after its end. */
    private static Stream<Point> lastMoment(NoticeCase facts, Law law) {
        Instant last = facts.lastMoment();
        boolean within = last == null || last.isAfter(law.calendar().startOfDay(facts.day()))
                && !last.isAfter(law.calendar().endOfDay(facts.day()));
        return within ? Stream.of() : Stream.of(Verdict.point("LAST_MOMENT_NOT_ON_DAY", "lastMoment", last,
                "day", facts.day()));
    }

    private static Stream<Point> wordings(NoticeCase facts) {
        return facts.decided().stream().filter(item -> !item.wordingIncluded())
                .map(item -> Verdict.point("MISSING_WORDING", "number", item.number()));
    }
}
