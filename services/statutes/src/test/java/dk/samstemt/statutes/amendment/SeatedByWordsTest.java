package dk.samstemt.statutes.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Admissions;
import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.profile.Party;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.ProfileReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Seats on the board follow the words that seat it. */
class SeatedByWordsTest {

    private static final Party WITH_VOTE = Admissions.party("itu", "knowledge-institution", 1, 0);
    private static final Party WITHOUT_VOTE = Admissions.party("itu", "knowledge-institution", 0, 1);
    private static final String REFUSED = "MEM-9: itu gets a seat on the board, and the words of 5.1 stay as they are";

    private static String outcome(Operation... operations) {
        return Admissions.apply(operations).fold(applied -> "fits", mismatch -> mismatch.operation() + " " + mismatch.provision() + ": " + mismatch.found());
    }

    @Test
    void MEM_9_who_comes_in_has_no_seat_of_either_kind_before_the_words_that_seat_the_board_are_amended() {
        assertThat(outcome(Admissions.ADMITTED)).isEqualTo("fits");
        assertThat(outcome(Admissions.admits(WITH_VOTE))).isEqualTo("0 3.1: " + REFUSED);
        assertThat(outcome(Operation.replaceText("1.1", "hedder", "kaldes"), Admissions.admits(WITHOUT_VOTE))).isEqualTo("1 3.1: " + REFUSED);
    }

    @Test
    void MEM_9_the_same_amendment_may_give_the_seat_and_amend_the_words_in_either_order() {
        assertThat(outcome(Admissions.SEATED, Admissions.admits(WITH_VOTE))).isEqualTo("fits");
        assertThat(outcome(Admissions.admits(WITHOUT_VOTE), Admissions.SEATED)).isEqualTo("fits");
        assertThat(outcome(Admissions.admits(WITH_VOTE), Operation.insert("5.12", "IT-Universitetet udpeger et medlem."))).isEqualTo("fits");
        assertThat(outcome(Admissions.admits(WITH_VOTE), Operation.repeal("5.1", Cases.PROFILE.provision("5.1").orElseThrow().text()), Operation.insert("5.1", "Ny.")))
                .isEqualTo("fits");
    }

    @Test
    void MEM_9_other_words_and_words_that_stay_the_same_seat_nobody() {
        for (Operation other : List.of(Operation.replaceText("5.9", "intet vederlag", "ingen betaling"), Operation.insert("6.5", "Nyt."), Operation.insert("5a.1", "Nyt."),
                Operation.replaceText("5.1", "de fire", "de fire"), Operation.replaceHeading("5.1", Cases.PROFILE.provision("5.1").orElseThrow().heading(), "Styret"),
                Operation.setParameter("5.4", "board.term", "4", "5", null), Operation.repeal("5.9", Cases.PROFILE.provision("5.9").orElseThrow().text()))) {
            assertThat(outcome(other, Admissions.admits(WITH_VOTE))).as(other.toString()).isEqualTo("1 3.1: " + REFUSED);
        }
    }

    @Test
    void MEM_9_a_seat_for_a_party_that_is_there_needs_the_words_too_and_a_seat_less_does_not() {
        Party ku = Admissions.there("ku");
        assertThat(outcome(Admissions.changes(ku, seats(ku, 2, 0)))).endsWith("ku gets a seat on the board, and the words of 5.1 stay as they are");
        assertThat(outcome(Admissions.changes(ku, seats(ku, 0, 1)))).contains("MEM-9");
        assertThat(outcome(Admissions.changes(ku, seats(ku, 0, 0)))).isEqualTo("fits");
        assertThat(outcome(Admissions.changes(ku, seats(ku, 2, 0)), Admissions.SEATED)).isEqualTo("fits");
        assertThat(outcome(Admissions.ADMITTED, Admissions.changes(Admissions.NEW, WITH_VOTE))).isEqualTo("1 3.3: " + REFUSED);
    }

    private static Party seats(Party party, int seats, int seatsWithoutVote) {
        return new Party(party.id(), party.partyClass(), party.name(), party.speaksFor(), seats, seatsWithoutVote);
    }

    @Test
    void MEM_9_statutes_without_the_rule_seat_whom_they_like() {
        Profile plain = ProfileReader.read(ProfileReader.shipped("foreningen-havnens-venner"));
        Operation admits = Operation.setParty("3.1", "medlem-13", null, Admissions.json(Admissions.party("medlem-13", "member", 1, 0)));
        assertThat(Amendments.apply(plain, new Amendment(1, List.of(admits)), plain.inForceFrom(), plain.inForceFromDay())).isInstanceOf(Applied.class);
    }

    @Test
    void MEM_9_a_draft_that_says_nowhere_or_nothing_is_not_gone_wrong_over() {
        Amendment draft = new Amendment(1, List.of(Operation.insert(null, "x"), Operation.replaceText(null, "x", "y"), Operation.setParty(null, null, "{", "{"), Admissions.admits(WITH_VOTE)));
        assertThat(SeatedByWords.wanting(Cases.PROFILE, draft)).contains(3);
        assertThat(SeatedByWords.seating(Cases.PROFILE)).containsExactly("5.1");
    }
}
