package dk.samstemt.statutes.facts.agenda;

import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.facts.MayBeUnsaid;
import java.time.LocalDate;
import java.util.List;

/**
 * An agenda and what it must hold.
 *
 * @param kind ordinary or extraordinary
 * @param form physical or written
 * @param noticeOn the day the notice goes out, when the agenda is fixed
 * @param items the agenda
 * @param electionOn the day of the last municipal and regional election before that; null when there was none
 * @param boardElectedOn the day the board was last elected; null when never
 * @param vacancies whether a nominee waits for election to a seat that fell vacant
 * @param nominated whom the parties have nominated for the board
 * @param proposed who is proposed for election under the item
 */
public record AgendaFacts(AssemblyKind kind, AssemblyForm form, LocalDate noticeOn, List<AgendaItem> items, @MayBeUnsaid LocalDate electionOn,
        @MayBeUnsaid LocalDate boardElectedOn, boolean vacancies, List<Candidate> nominated, List<Candidate> proposed) {

    /** Whether the board has not been elected since the last municipal and regional election. */
    public boolean boardIsToBeElected() {
        return electionOn != null && electionOn.isBefore(noticeOn) && (boardElectedOn == null || !boardElectedOn.isAfter(electionOn));
    }

    /** The same, noticed on another day. */
    public AgendaFacts noticed(LocalDate other) {
        return new AgendaFacts(kind, form, other, items, electionOn, boardElectedOn, vacancies, nominated, proposed);
    }

    /** The same after a municipal and regional election on another day. */
    public AgendaFacts afterElection(LocalDate other) {
        return new AgendaFacts(kind, form, noticeOn, items, other, boardElectedOn, vacancies, nominated, proposed);
    }

    /** The same with the board elected on another day. */
    public AgendaFacts boardElected(LocalDate other) {
        return new AgendaFacts(kind, form, noticeOn, items, electionOn, other, vacancies, nominated, proposed);
    }

    /** The same with a seat that fell vacant or without. */
    public AgendaFacts withVacancies(boolean other) {
        return new AgendaFacts(kind, form, noticeOn, items, electionOn, boardElectedOn, other, nominated, proposed);
    }

    /** The same with others nominated. */
    public AgendaFacts withNominated(List<Candidate> others) {
        return new AgendaFacts(kind, form, noticeOn, items, electionOn, boardElectedOn, vacancies, others, proposed);
    }

    /** The same with others proposed. */
    public AgendaFacts withProposed(List<Candidate> others) {
        return new AgendaFacts(kind, form, noticeOn, items, electionOn, boardElectedOn, vacancies, nominated, others);
    }
}
