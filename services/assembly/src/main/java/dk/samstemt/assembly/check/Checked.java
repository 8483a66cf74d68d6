package dk.samstemt.assembly.check;

import dk.samstemt.assembly.draft.model.Draft;
import dk.samstemt.assembly.law.LawVersion;
import dk.samstemt.statutes.ruling.Finding;
import dk.samstemt.statutes.ruling.Ruling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the law says of a draft at a moment.
 *
 * @param draft what was asked about
 * @param law the version asked
 * @param ruling whether the notice may go out
 * @param findings what the secretariat should know before
 * @param decidedAt the legal moment
 */
public record Checked(Draft draft, LawVersion law, Ruling ruling, List<Finding> findings, Instant decidedAt) {

    /** The same with more that is worth knowing. */
    Checked with(List<Finding> more) {
        return new Checked(draft, law, ruling, Stream.concat(findings.stream(), more.stream()).toList(), decidedAt);
    }

    /** The earliest lawful day for a notice that goes out now. */
    public LocalDate earliestDay() {
        return law.statutes().earliestLawfulDay(draft.kind(), draft.form(), law.statutes().dayOf(decidedAt));
    }
}
