package dk.samstemt.assembly.zone;

import dk.samstemt.assembly.draft.LastMoment;
import dk.samstemt.assembly.draft.model.Draft;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.statutes.Statutes;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which stored moments of an assembly the statutes' clock of today would place elsewhere. Pure. */
final class Differences {

    private Differences() {
    }

    /** Stored and computed instant of each moment that differs; empty when none does. */
    static Map<String, Object> of(AssemblyRow row, Statutes statutes) {
        Draft draft = row.draft();
        Map<String, Object> found = new LinkedHashMap<>();
        put(found, "lastDispatch", row.lastDispatch(),
                statutes.endOfDay(statutes.lastDispatchDay(draft.kind(), draft.form(), draft.day())).toString());
        put(found, "deadline", row.deadline(), deadline(draft, statutes));
        return found;
    }

    private static void put(Map<String, Object> found, String name, Instant stored, String now) {
        if (!stored.toString().equals(now)) {
            found.put(name, stored.toString());
            found.put(name + "Now", now);
        }
    }

    /** A stated last moment may have become one that the clock skips or shows twice. */
    private static String deadline(Draft draft, Statutes statutes) {
        try {
            return statutes.deadline(draft.day(), LastMoment.of(draft, statutes)).toString();
        } catch (ProblemException e) {
            return draft.notice().lastMoment();
        }
    }
}
