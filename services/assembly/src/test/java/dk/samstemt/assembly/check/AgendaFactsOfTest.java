package dk.samstemt.assembly.check;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.assembly.draft.model.BoardElection;
import dk.samstemt.assembly.draft.model.Draft;
import dk.samstemt.assembly.law.LawVersion;
import dk.samstemt.assembly.testkit.Dissolving;
import dk.samstemt.assembly.testkit.RealCase;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.facts.agenda.Candidate;
import dk.samstemt.statutes.ruling.Finding;
import dk.samstemt.statutes.ruling.Ruling;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an agenda must hold is asked before a notice goes out. */
class AgendaFactsOfTest {

    private static final LawVersion LAW = RealCase.law();
    private static final LocalDate DAY = LocalDate.of(2024, 5, 20);
    private static final Instant NOW = Instant.parse("2024-02-01T10:00:00Z");
    private static final BoardElection ELECTED = new BoardElection(LocalDate.of(2022, 2, 1), false, List.of(), List.of());

    private static Checked checked(Draft draft) {
        LocalDate today = NOW.atZone(ZoneOffset.UTC).toLocalDate();
        return new Checked(draft, LAW, LAW.statutes().noticeMayGoOut(NoticeFactsOf.draft(draft, LAW, NOW)),
                AgendaFactsOf.ruling(draft, LAW, today), List.of(), NOW).with(AgendaFactsOf.findings(draft, LAW, today));
    }

    @Test
    void GA_6_an_ordinary_agenda_without_a_point_of_the_statutes_does_not_go_out() {
        Checked whole = checked(Dissolving.ordinary(DAY, ELECTED, Dissolving.ordinaryAgenda()));
        assertThat(whole.notice().refusedBy()).isEmpty();
        assertThat(whole.ruling().yes()).isTrue();
        Ruling gap = checked(Dissolving.ordinary(DAY, ELECTED, Dissolving.ordinaryAgendaWithout(ItemSubject.ACCOUNTS))).ruling();
        assertThat(gap.refusedBy()).containsExactly("GA-6");
        assertThat(gap.points("GA-6", "POINT_MISSING").get(0).values()).containsEntry("subject", "ACCOUNTS");
    }

    @Test
    void GA_22_a_board_that_is_due_for_election_must_be_on_the_agenda_and_one_that_is_not_due_must_not() {
        BoardElection due = new BoardElection(LocalDate.of(2018, 2, 1), false, List.of(new Candidate("dtu", false, "per-1")), List.of());
        assertThat(checked(Dissolving.ordinary(DAY, due, Dissolving.ordinaryAgenda())).ruling().refusedBy()).contains("GA-6", "GA-22");
        Draft other = Dissolving.draft(DAY, null, ItemSubject.OTHER);
        Draft stated = new Draft(other.kind(), other.form(), DAY, other.purpose(), other.basis(), other.items(), other.notice(), null, due);
        assertThat(checked(stated).ruling().refusedBy()).containsExactly("GA-22");
    }

    @Test
    void GA_22_a_draft_that_says_nothing_of_the_board_is_told_what_was_assumed() {
        Checked silent = checked(Dissolving.ordinary(DAY, null, Dissolving.ordinaryAgenda()));
        assertThat(silent.ruling().yes()).isTrue();
        assertThat(silent.findings()).extracting(Finding::code).containsExactly("BOARD_NOT_STATED");
        assertThat(checked(Dissolving.ordinary(DAY, ELECTED, Dissolving.ordinaryAgenda())).findings()).isEmpty();
    }

    @Test
    void DI_4_a_dissolution_without_the_use_of_the_assets_does_not_go_out() {
        Checked alone = checked(Dissolving.draft(DAY, null, ItemSubject.DISSOLUTION));
        assertThat(alone.ruling().refusedBy()).containsExactly("DI-4");
        assertThat(checked(Dissolving.draft(DAY, null, ItemSubject.DISSOLUTION, ItemSubject.USE_OF_ASSETS)).ruling().yes()).isTrue();
        assertThat(checked(Dissolving.draft(DAY, null, ItemSubject.USE_OF_ASSETS)).ruling().refusedBy()).containsExactly("DI-4");
    }

    @Test
    void DI_3_a_dissolution_counts_from_the_day_the_members_were_informed() {
        LocalDate soon = LocalDate.of(2024, 2, 22);
        Checked late = checked(Dissolving.draft(soon, null, ItemSubject.DISSOLUTION, ItemSubject.USE_OF_ASSETS));
        assertThat(late.ruling().refusedBy()).containsExactly("DI-3");
        assertThat(late.earliestDay()).isEqualTo(LocalDate.of(2024, 4, 25));
        Checked informed = checked(Dissolving.draft(soon, LocalDate.of(2023, 11, 30), ItemSubject.DISSOLUTION, ItemSubject.USE_OF_ASSETS));
        assertThat(informed.ruling().yes()).isTrue();
        assertThat(informed.earliestDay()).isEqualTo(soon);
    }

    @Test
    void an_extraordinary_agenda_of_which_no_rule_asks_anything_is_not_ruled_on() {
        Optional<Ruling> none = checked(RealCase.draft()).agenda();
        assertThat(none).isEmpty();
        assertThat(checked(RealCase.draft()).findings()).isEmpty();
    }
}
