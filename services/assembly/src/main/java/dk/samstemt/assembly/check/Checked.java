package dk.samstemt.assembly.check;

import dk.samstemt.assembly.draft.model.Draft;
import dk.samstemt.assembly.law.LawVersion;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.register.Rulings;
import dk.samstemt.statutes.Statutes;
import dk.samstemt.statutes.facts.AssemblyPlan;
import dk.samstemt.statutes.facts.Purpose;
import dk.samstemt.statutes.ruling.Finding;
import dk.samstemt.statutes.ruling.Ruling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the law says of a draft at a moment.
 *
 * @param draft what was asked about
 * @param law the version asked
 * @param notice whether the notice may go out
 * @param agenda whether the agenda holds what it must; empty where the statutes ask nothing of it
 * @param findings what the secretariat should know before
 * @param decidedAt the legal moment
 */
public record Checked(Draft draft, LawVersion law, Ruling notice, Optional<Ruling> agenda, List<Finding> findings, Instant decidedAt) {

    /** The ruling that decides: the first that says no, or that the notice may go out. */
    public Ruling ruling() {
        return agendaRefuses() ? agenda.orElseThrow() : notice;
    }

    /** Keeps the rulings of a draft that is let out; of one that is refused the one that refuses. */
    public void store(AssemblyRow row, Rulings rulings) {
        if (!agendaRefuses()) {
            rulings.store(row.ref(), Rulings.NOTICE, notice, decidedAt);
        }
        agenda.filter(found -> notice.yes()).ifPresent(found -> rulings.store(row.ref(), Rulings.AGENDA, found, decidedAt));
    }

    /** The same with more that is worth knowing. */
    Checked with(List<Finding> more) {
        return new Checked(draft, law, notice, agenda, Stream.concat(findings.stream(), more.stream()).toList(), decidedAt);
    }

    /** The earliest lawful day for a notice that goes out now; a dissolution leaves the time for informing the members too (DI-3). */
    public LocalDate earliestDay() {
        Statutes statutes = law.statutes();
        LocalDate today = statutes.dayOf(decidedAt);
        return draft.dissolution() == null ? statutes.earliestLawfulDay(draft.kind(), draft.form(), today)
                : statutes.dates().periodsLeave(AssemblyPlan.of(draft.kind(), draft.form(), Purpose.DISSOLUTION), today, draft.membersInformedOn());
    }

    private boolean agendaRefuses() {
        return notice.yes() && agenda.map(found -> !found.yes()).orElse(false);
    }
}
