package dk.samstemt.statutes.rules.board;

import static dk.samstemt.statutes.rules.board.Boards.LAW;
import static dk.samstemt.statutes.rules.board.Boards.decided;
import static dk.samstemt.statutes.rules.board.Boards.decision;
import static dk.samstemt.statutes.rules.board.Boards.promoted;
import static dk.samstemt.statutes.rules.board.Boards.rules;
import static dk.samstemt.statutes.rules.board.Boards.votes;
import static dk.samstemt.statutes.rules.board.Boards.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.decision.Stance;
import dk.samstemt.statutes.facts.board.BoardDecisionFacts;
import dk.samstemt.statutes.facts.board.BoardMeetingForm;
import dk.samstemt.statutes.facts.board.BoardVote;
import dk.samstemt.statutes.facts.board.RulesOfProcedure;
import dk.samstemt.statutes.ruling.Ruling;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoardDecisionTest {

    private static final String[] THREE_INSTITUTIONS_AGAINST = {"ku AGAINST", "dtu AGAINST", "cbs AGAINST"};

    private static List<String> changes(Ruling ruling) {
        return ruling.counterfactuals().stream().map(set -> String.join(" + ", set.changes().stream()
                .map(change -> change.fact() + " " + change.subject() + " " + change.to()).toList())).toList();
    }

    @Test
    void BO_5_each_region_each_council_copenhagen_and_one_institution_must_be_for() {
        assertThat(decided().yes()).isTrue();
        assertThat(decided(THREE_INSTITUTIONS_AGAINST).yes()).isTrue();
        for (String party : Boards.ROLL.subList(0, 5)) {
            for (Stance stance : List.of(Stance.AGAINST, Stance.ABSTAINS, Stance.ABSENT)) {
                Ruling ruling = decided(party + " " + stance);
                assertThat(ruling.refusedBy()).as(party + stance).containsExactly("BO-5");
                assertThat(ruling.points("BO-5", "NO_FOR_FROM_EACH")).singleElement().satisfies(point ->
                        assertThat(point.values()).containsEntry("missing", List.of(party)));
                assertThat(changes(ruling)).contains("stance " + party + " FOR");
            }
        }
        Ruling none = decided("ku ABSENT", "dtu ABSTAINS", "cbs AGAINST", "ruc ABSENT");
        assertThat(none.points("BO-5", "NO_FOR_FROM_ONE_OF")).hasSize(1);
        assertThat(none.points("BO-5", "VOTES")).singleElement().satisfies(point -> assertThat(point.values())
                .containsEntry("for", 5L).containsEntry("against", 1L).containsEntry("abstaining", 1L).containsEntry("absent", 2L));
        assertThat(none.provisions()).contains("5.7");
    }

    /** With the mandatory votes there no tie can come; it can when parties have left. */
    private static BoardDecisionFacts four(String chair, String... otherwise) {
        return with(decision(null, chair, votes(otherwise)), List.of("koebenhavns-kommune", "ku", "dtu", "cbs"), List.of());
    }

    @Test
    void BO_5_a_tie_is_decided_by_whoever_chairs_and_by_nobody_when_nobody_does() {
        String[] tie = {"dtu AGAINST", "cbs AGAINST"};
        Ruling forIt = LAW.decision(four("ku", tie));
        assertThat(forIt.yes()).isTrue();
        assertThat(forIt.points("BO-5", "TIE")).hasSize(1);
        assertThat(LAW.decision(four("dtu", tie)).points("BO-5", "NO_TIE")).hasSize(1);
        assertThat(LAW.decision(four(null, tie)).yes()).isFalse();
        assertThat(changes(LAW.decision(four(null, tie)))).contains("boardChair  ku", "boardChair  koebenhavns-kommune", "stance dtu ABSENT");
        assertThat(LAW.decision(four("ku", "dtu AGAINST", "cbs AGAINST", "koebenhavns-kommune ABSTAINS")).yes()).isFalse();
    }

    @Test
    void BO_5_the_casting_vote_replaces_no_mandatory_vote() {
        Ruling ruling = LAW.decision(four("ku", "koebenhavns-kommune AGAINST", "dtu ABSTAINS", "cbs ABSENT"));
        assertThat(ruling.points("BO-5", "TIE")).hasSize(1);
        assertThat(ruling.yes()).isFalse();
        assertThat(ruling.points("BO-5", "NO_FOR_FROM_EACH")).hasSize(1);
    }

    @Test
    void BO_5_and_MEM_12_only_the_parties_that_remain_must_be_for() {
        List<String> rest = Boards.ROLL.stream().filter(party -> !party.equals("region-sjaelland")).toList();
        BoardDecisionFacts left = with(decision(null, "kkr-hovedstaden", votes("region-sjaelland AGAINST")), rest, List.of());
        Ruling ruling = LAW.decision(left);
        assertThat(ruling.yes()).isTrue();
        assertThat(ruling.points("BO-9", "NOT_A_MEMBER_NOT_COUNTED")).hasSize(1);
        assertThat(decided("region-sjaelland AGAINST").yes()).isFalse();
    }

    @Test
    void BO_6_on_business_promotion_the_regions_neither_count_nor_are_needed() {
        Ruling ruling = promoted("region-hovedstaden AGAINST", "region-sjaelland ABSENT");
        assertThat(ruling.yes()).isTrue();
        assertThat(ruling.rules()).startsWith("BO-6").doesNotContain("BO-5");
        assertThat(ruling.points("BO-6", "WITHOUT")).hasSize(1);
        assertThat(changes(ruling)).noneMatch(change -> change.contains("stance region")).contains("matter  NONE");
        assertThat(promoted("kkr-sjaelland AGAINST").refusedBy()).containsExactly("BO-6");
        assertThat(promoted("ku AGAINST", "dtu AGAINST", "cbs AGAINST", "ruc AGAINST").yes()).isFalse();
    }

    @Test
    void BO_6_a_regions_chair_has_no_casting_vote_there() {
        List<String> roll = List.of("region-hovedstaden", "ku", "dtu");
        BoardDecisionFacts tie = with(decision(Boards.PROMOTION, "region-hovedstaden", votes("dtu AGAINST")), roll, List.of());
        assertThat(LAW.decision(tie).points("BO-6", "NO_TIE")).hasSize(1);
        BoardDecisionFacts chaired = with(decision(Boards.PROMOTION, "ku", votes("dtu AGAINST")), roll, List.of());
        assertThat(LAW.decision(chaired).yes()).isTrue();
    }

    @Test
    void BO_6_the_mark_in_the_notice_holds_until_the_board_says_otherwise() {
        List<BoardVote> votes = votes("region-hovedstaden AGAINST");
        BoardDecisionFacts marked = decision(Boards.PROMOTION, "ku", votes);
        assertThat(LAW.decision(marked).yes()).isTrue();
        assertThat(LAW.decision(putToBoard(marked, null)).refusedBy()).containsExactly("BO-5");
        assertThat(LAW.decision(putToBoard(decision(null, "ku", votes), Boards.PROMOTION)).yes()).isTrue();
        assertThat(LAW.decision(marked).interpretations()).anySatisfy(relied -> {
            assertThat(relied.id()).isEqualTo("A-13");
            assertThat(relied.decides()).isTrue();
        });
        Ruling deadlock = Boards.reading("A-13", "DEADLOCK").decision(marked);
        assertThat(deadlock.points("BO-6", "DEADLOCK")).hasSize(1);
        assertThat(deadlock.yes()).isFalse();
    }

    private static BoardDecisionFacts putToBoard(BoardDecisionFacts f, String matter) {
        return new BoardDecisionFacts(f.item(), f.day(), f.form(), f.markedMatter(), true, matter, f.chair(), f.roll(), f.vacant(), f.votes(), null);
    }

    @Test
    void BO_5_another_base_of_the_majority_would_matter_under_BO_6_and_the_ruling_says_so() {
        Ruling ruling = promoted("dtu ABSTAINS", "cbs ABSTAINS", "ruc ABSTAINS");
        assertThat(ruling.yes()).isTrue();
        assertThat(ruling.interpretations()).filteredOn(relied -> relied.id().equals("A-12")).singleElement().satisfies(relied ->
                assertThat(relied.others().toString()).contains("PRESENT, answer=true", "NINE, answer=false", "ELEVEN, answer=false"));
        assertThat(decided().interpretations()).filteredOn(relied -> relied.id().equals("A-12")).noneMatch(relied -> relied.decides());
    }

    @Test
    void BO_9_votes_of_the_business_members_and_before_the_election_do_not_count_and_are_named() {
        List<BoardVote> votes = new ArrayList<>(votes("kkr-sjaelland ABSENT"));
        votes.add(new BoardVote("kkr-sjaelland", true, true, Stance.FOR, null));
        Ruling business = LAW.decision(decision(null, "ku", votes));
        assertThat(business.refusedBy()).containsExactly("BO-5");
        assertThat(business.points("BO-9", "BUSINESS_NOT_COUNTED")).singleElement().satisfies(point ->
                assertThat(point.values()).containsEntry("party", "kkr-sjaelland"));
        List<BoardVote> provisional = votes().stream().map(vote -> vote.party().equals("dtu")
                ? new BoardVote("dtu", false, false, Stance.AGAINST, null) : vote).toList();
        Ruling early = LAW.decision(decision(null, "ku", provisional));
        assertThat(early.yes()).isTrue();
        assertThat(early.points("BO-9", "NOT_ELECTED_NOT_COUNTED")).hasSize(1);
        assertThat(early.points("BO-5", "VOTES")).singleElement().satisfies(point -> assertThat(point.values())
                .containsEntry("against", 0L).containsEntry("absent", 1L));
        assertThat(decided("ku ABSENT").points("BO-9", "ALL_COUNTED")).hasSize(1);
    }

    @Test
    void BO_13_virtual_and_written_decisions_wait_for_rules_of_procedure_that_provide_for_them() {
        BoardDecisionFacts facts = decision(null, "ku", votes());
        assertThat(LAW.decision(facts).rules()).doesNotContain("BO-13");
        Ruling none = LAW.decision(with(facts, BoardMeetingForm.VIRTUAL, null));
        assertThat(none.refusedBy()).containsExactly("BO-13");
        assertThat(none.points("BO-13", "NO_RULES_OF_PROCEDURE")).hasSize(1);
        assertThat(changes(none)).containsExactly("boardForm  PHYSICAL");
        RulesOfProcedure virtualOnly = rules("2023-11-19", true, false, false);
        Ruling provided = LAW.decision(with(facts, BoardMeetingForm.VIRTUAL, virtualOnly));
        assertThat(provided.yes()).isTrue();
        assertThat(provided.value("version")).contains("2019-2");
        Ruling written = LAW.decision(with(facts, BoardMeetingForm.WRITTEN, virtualOnly));
        assertThat(written.points("BO-13", "WRITTEN_NOT_PROVIDED_FOR")).hasSize(1);
        assertThat(written.yes()).isFalse();
        assertThat(LAW.decision(with(facts, BoardMeetingForm.WRITTEN, rules("2023-11-19", false, true, false))).yes()).isTrue();
        assertThat(LAW.decision(with(facts, BoardMeetingForm.VIRTUAL, rules("2023-11-19", false, true, false))).points("BO-13",
                "VIRTUAL_NOT_PROVIDED_FOR")).hasSize(1);
        assertThat(LAW.decision(with(facts, BoardMeetingForm.VIRTUAL, rules("2023-11-20", true, true, true))).refusedBy())
                .as("rules adopted at the meeting do not carry it").containsExactly("BO-13");
    }

    @Test
    void BO_15_with_a_mandatory_seat_vacant_nothing_is_adopted_and_the_ruling_names_it() {
        Ruling ruling = LAW.decision(with(decision(null, "ku", votes("region-sjaelland ABSENT")), Boards.ROLL, List.of("region-sjaelland")));
        assertThat(ruling.refusedBy()).containsExactly("BO-5", "BO-15");
        assertThat(ruling.points("BO-15", "VACANT_MANDATORY_BUT_ON")).singleElement().satisfies(point -> assertThat(point.values())
                .containsEntry("party", "region-sjaelland").containsEntry("matters", List.of(Boards.PROMOTION)));
        assertThat(LAW.decision(with(decision(null, "ku", votes()), Boards.ROLL, List.of("koebenhavns-kommune"))).points("BO-15", "VACANT_MANDATORY")).hasSize(1);
        assertThat(changes(ruling)).contains("stance region-sjaelland FOR");
        Ruling promotion = LAW.decision(with(decision(Boards.PROMOTION, "ku", votes()), Boards.ROLL, List.of("region-sjaelland")));
        assertThat(promotion.yes()).isTrue();
        assertThat(promotion.points("BO-15", "VACANT_NOT_MANDATORY")).hasSize(1);
        List<String> institutions = List.of("ku", "dtu", "cbs", "ruc");
        assertThat(LAW.decision(with(decision(null, null, votes()), Boards.ROLL, institutions.subList(1, 4))).yes()).isTrue();
        assertThat(LAW.decision(with(decision(null, null, votes()), Boards.ROLL, institutions)).points("BO-15", "VACANT_TOGETHER")).hasSize(1);
    }
}
