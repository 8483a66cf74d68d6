package dk.samstemt.assembly.check;

import dk.samstemt.assembly.draft.model.BoardElection;
import dk.samstemt.assembly.draft.model.Draft;
import dk.samstemt.assembly.draft.model.Item;
import dk.samstemt.assembly.law.LawVersion;
import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.facts.agenda.AgendaFacts;
import dk.samstemt.statutes.facts.agenda.AgendaItem;
import dk.samstemt.statutes.ruling.Finding;
import dk.samstemt.statutes.ruling.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Asks what a draft's agenda must hold (GA-6, GA-22, DI-4). */
final class AgendaFactsOf {

    private AgendaFactsOf() {
    }

    /**
     * The ruling on the agenda; empty where these statutes lay nothing down for it, and for an extraordinary assembly about which
     * nothing is known that a rule on agendas asks for.
     */
    static Optional<Ruling> ruling(Draft draft, LawVersion law, LocalDate noticeOn) {
        AgendaFacts facts = facts(draft, law, noticeOn);
        return asked(draft) && law.statutes().agenda().asks(facts) ? Optional.of(law.statutes().agenda().complete(facts)) : Optional.empty();
    }

    /** Said where an agenda was judged without knowing when the board was elected. */
    static List<Finding> findings(Draft draft, LawVersion law, LocalDate noticeOn) {
        return asked(draft) && draft.board() == null ? law.statutes().agenda().boardNotStated(noticeOn).stream().toList() : List.of();
    }

    private static boolean asked(Draft draft) {
        return draft.kind() == AssemblyKind.ORDINARY || draft.board() != null
                || ItemSubject.OF_DISSOLUTION.stream().anyMatch(draft::isAbout);
    }

    /** Where the draft does not state when the board was elected, no election is told either: none is then taken to be due. */
    private static AgendaFacts facts(Draft draft, LawVersion law, LocalDate noticeOn) {
        List<AgendaItem> items = draft.items().stream().map(AgendaFactsOf::item).toList();
        BoardElection board = draft.board();
        return board == null ? new AgendaFacts(draft.kind(), draft.form(), noticeOn, items, null, null, false, List.of(), List.of())
                : new AgendaFacts(draft.kind(), draft.form(), noticeOn, items, law.statutes().dates().electionBefore(noticeOn).orElse(null),
                board.electedOn(), board.fillsVacancies(), board.nominated(), board.proposed());
    }

    private static AgendaItem item(Item item) {
        return new AgendaItem(item.number(), item.kind(), item.subject());
    }
}
