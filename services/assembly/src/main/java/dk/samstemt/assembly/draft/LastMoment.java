package dk.samstemt.assembly.draft;

import dk.samstemt.assembly.draft.model.Draft;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import dk.samstemt.statutes.Statutes;
import dk.samstemt.statutes.calendar.LocalMoment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** The last moment for statements as a draft states it: a time on the clock of the association, never guessed (GA-20). */
public final class LastMoment {

    private static final String POINTER = "/notice/lastMoment";

    private LastMoment() {
    }

    /** Whether the draft states one; otherwise it is the end of the assembly's day. */
    public static boolean stated(Draft draft) {
        return draft.notice() != null && draft.notice().lastMoment() != null;
    }

    /**
     * The moment the draft states, or null. 422 with what could be entered instead where the clock skips the time, shows it
     * twice or contradicts its offset, and where it is not on the assembly's day.
     */
    public static Instant of(Draft draft, Statutes statutes) {
        if (!stated(draft)) {
            return null;
        }
        LocalMoment moment = statutes.lastMoment(draft.notice().lastMoment());
        if (!(moment instanceof LocalMoment.Resolved resolved)) {
            throw refused(moment.code(), moment.alternatives());
        }
        if (!onTheDay(resolved.instant(), draft.day(), statutes)) {
            throw refused("not-on-the-day", List.of(OffsetDateTime.ofInstant(statutes.endOfDay(draft.day()).minusSeconds(1),
                    statutes.profile().zone()).toString()));
        }
        return resolved.instant();
    }

    private static boolean onTheDay(Instant instant, LocalDate day, Statutes statutes) {
        return statutes.dayOf(instant).equals(day);
    }

    private static ProblemException refused(String code, List<String> alternatives) {
        return ProblemException.of(Problems.INVALID_BODY).at(POINTER, code, alternatives).with("alternatives", alternatives);
    }
}
