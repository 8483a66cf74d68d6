package dk.samstemt.statutes.rules.agenda;

import dk.samstemt.statutes.facts.agenda.AgendaFacts;
import dk.samstemt.statutes.facts.agenda.ProposalFacts;
import dk.samstemt.statutes.facts.agenda.RecordFacts;
import dk.samstemt.statutes.rules.Court;
import dk.samstemt.statutes.ruling.RulingKind;
import java.util.List;

/** The questions on agendas, proposals and records. */
public final class AgendaCourts {

    static final Court<AgendaFacts> AGENDA = new Court<>(RulingKind.AGENDA_COMPLETE, AgendaFacts.class, List.of(
            new AgendaHoldsTheMinimum(), new BoardElectionIsDue(), new DissolutionIsTwoItems()), new AgendaAlternatives());
    static final Court<RecordFacts> RECORD = new Court<>(RulingKind.RECORD_COMPLETE, RecordFacts.class, List.of(
            new RecordStatesEverything()), new RecordAlternatives());
    static final Court<ProposalFacts> PROPOSAL = new Court<>(RulingKind.PROPOSAL_IN_TIME, ProposalFacts.class, List.of(
            new ProposalIsInTime()), new ProposalAlternatives());

    private AgendaCourts() {
    }

    /** Every question of this field. */
    public static List<Court<?>> all() {
        return List.of(AGENDA, RECORD, PROPOSAL);
    }
}
