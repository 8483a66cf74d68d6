package dk.samstemt.assembly.draft.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.assembly.testkit.Dissolving;
import dk.samstemt.assembly.testkit.RealCase;
import dk.samstemt.json.Records;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.facts.agenda.Candidate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoardCheckTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    private static List<String> faults(Draft draft) {
        return DraftCheck.faults(draft).stream().map(fault -> fault.pointer() + " " + fault.code()).toList();
    }

    private static Draft board(LocalDate elected, Candidate... nominated) {
        return Dissolving.ordinary(DAY, new BoardElection(elected, null, List.of(nominated), List.of()), Dissolving.ordinaryAgenda());
    }

    @Test
    void when_members_were_informed_belongs_to_a_dissolution_and_lies_before_the_assembly() {
        assertThat(faults(Dissolving.draft(DAY, DAY.minusDays(84), ItemSubject.DISSOLUTION))).isEmpty();
        assertThat(faults(Dissolving.draft(DAY, DAY.minusDays(84), ItemSubject.OTHER))).containsExactly("/membersInformedOn unexpected");
        assertThat(faults(Dissolving.draft(DAY, DAY.plusDays(1), ItemSubject.DISSOLUTION))).containsExactly("/membersInformedOn invalid");
        assertThat(faults(Dissolving.draft(DAY, LocalDate.of(1, 1, 1), ItemSubject.DISSOLUTION))).containsExactly("/membersInformedOn invalid");
    }

    @Test
    void an_election_of_the_board_says_who_is_nominated_by_reference_and_never_by_name() {
        assertThat(faults(board(DAY, new Candidate("dtu", false, "per-01")))).isEmpty();
        assertThat(faults(board(DAY.plusDays(1), new Candidate(null, false, "Navn Navnesen"), new Candidate("ku", false, null))))
                .containsExactly("/board/electedOn invalid", "/board/nominated/0/party missing", "/board/nominated/0/person invalid",
                        "/board/nominated/1/person missing");
        assertThat(faults(Dissolving.draft(DAY, null, ItemSubject.BOARD_ELECTION))).containsExactly("/board missing");
    }

    @Test
    void a_draft_stored_before_these_were_asked_reads_as_it_was_written() {
        String stored = new String(Records.canonical(RealCase.draft()), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(stored).doesNotContain("membersInformedOn", "board");
        Draft asked = Dissolving.draft(DAY, DAY.minusDays(90), ItemSubject.DISSOLUTION);
        assertThat(Records.read(Records.canonical(asked), Draft.class)).isEqualTo(asked);
        assertThat(asked.on(DAY.plusDays(7)).membersInformedOn()).isEqualTo(DAY.minusDays(90));
    }
}
