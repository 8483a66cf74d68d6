package dk.samstemt.assembly.notice;

import dk.samstemt.assembly.draft.LastMoment;
import dk.samstemt.assembly.draft.model.Draft;
import dk.samstemt.assembly.text.Dates;
import dk.samstemt.assembly.text.Words;
import java.time.Instant;
import java.time.ZoneId;

/** The last moment for statements in words (GA-20); in the hour the clock shows twice it says which of the two. */
final class LastMomentWords {

    private LastMomentWords() {
    }

    static String of(Convened convened, Words words) {
        Draft draft = convened.row().draft();
        String day = Dates.day(draft.day(), words);
        if (!LastMoment.stated(draft)) {
            return words.say("notice.deadline.moment", day);
        }
        ZoneId zone = convened.law().profile().zone();
        return words.say("notice.deadline.before", day, time(convened.row().deadline(), zone, words));
    }

    private static String time(Instant deadline, ZoneId zone, Words words) {
        var there = deadline.atZone(zone);
        boolean twice = zone.getRules().getValidOffsets(there.toLocalDateTime()).size() > 1;
        return Dates.time(deadline, zone, words) + (twice ? " (UTC" + there.getOffset() + ")" : "");
    }
}
