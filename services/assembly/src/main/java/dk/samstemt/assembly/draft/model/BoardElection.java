package dk.samstemt.assembly.draft.model;

import dk.samstemt.statutes.facts.agenda.Candidate;
import java.time.LocalDate;
import java.util.List;

/**
 * What the secretariat states of the board, so that it can be told whether its election belongs on the agenda (GA-22).
 *
 * @param electedOn the day of the assembly that last elected the board; null when none has
 * @param vacancies whether a nominee waits for election to a seat that fell vacant; no when absent
 * @param nominated whom the parties have nominated; persons by their opaque reference
 * @param proposed who is proposed for election under the item
 */
public record BoardElection(LocalDate electedOn, Boolean vacancies, List<Candidate> nominated, List<Candidate> proposed) {

    /** Whether a seat that fell vacant is to be filled. */
    public boolean fillsVacancies() {
        return vacancies != null && vacancies;
    }
}
