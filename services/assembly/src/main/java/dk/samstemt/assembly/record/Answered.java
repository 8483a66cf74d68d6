package dk.samstemt.assembly.record;

import java.time.Instant;
import java.util.List;

/**
 * The verdicts of one call.
 *
 * @param office the first office answered in
 * @param verdict APPROVED or CORRECTION
 * @param comment why; null when none was written
 * @param givenAt legal time
 * @param deputy agreement under which the caller acted in that office; null for its holder
 * @param alsoFor further offices answered in by the same call
 */
record Answered(String office, String verdict, String comment, Instant givenAt, String deputy, List<String> alsoFor) {

    static Answered of(List<Verdict> verdicts) {
        Verdict first = verdicts.get(0);
        return new Answered(first.office(), first.word(), first.comment(), first.givenAt(), first.deputy(),
                verdicts.stream().skip(1).map(Verdict::office).toList());
    }
}
