package dk.samstemt.statutes.rules.board;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.facts.board.MeetingPapers;
import dk.samstemt.statutes.profile.ProfileReader;
import dk.samstemt.statutes.rules.Court;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.ruling.Finding;
import dk.samstemt.statutes.ruling.RulingKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What one association's board is reminded of, the board of another that has no such rule is not. */
class NotLaidDownTest {

    private static final LocalDate DAY = LocalDate.parse("2025-12-30");

    private final BoardLaw plain = BoardLaw.of(Law.of(ProfileReader.read(ProfileReader.shipped("foreningen-havnens-venner"))));
    private final BoardLaw first = BoardLaw.of(Law.of(Cases.PROFILE));

    @Test
    void BO_5_and_BO_6_are_asked_each_by_its_own_id() {
        assertThat(BoardAdopts.generally().id()).isEqualTo("BO-5");
        assertThat(BoardAdopts.onMatters().id()).isEqualTo("BO-6");
    }

    @Test
    void the_questions_of_the_board_are_all_there_to_be_asked() {
        assertThat(BoardCourts.all()).extracting(Court::kind).containsExactly(RulingKind.BOARD_MEMBER_MAY_VOTE, RulingKind.BOARD_COMPLETE,
                RulingKind.BOARD_CAN_DECIDE, RulingKind.BOARD_MEETING_CALLED, RulingKind.BOARD_DECISION_ADOPTED, RulingKind.CHAIRMANSHIP_APPOINTED);
    }

    @Test
    void BO_7_only_a_board_that_must_meet_so_often_is_told_that_it_has_not() {
        assertThat(first.tooFewMeetings(DAY, 0)).extracting(Finding::code).containsExactly("MEETINGS_MISSING");
        assertThat(plain.tooFewMeetings(DAY, 0)).isEmpty();
    }

    @Test
    void BO_8_only_a_board_that_must_send_an_agenda_and_keep_minutes_is_told_of_them() {
        MeetingPapers bare = new MeetingPapers(DAY, true, false, false);
        assertThat(first.papers(bare)).extracting(Finding::code).containsExactly("NO_AGENDA_WITH_NOTICE", "NO_MINUTES");
        assertThat(plain.papers(bare)).isEmpty();
    }
}
