package dk.samstemt.statutes.rules.board;

import static dk.samstemt.statutes.rules.board.Boards.LAW;
import static dk.samstemt.statutes.rules.board.Boards.appointment;
import static dk.samstemt.statutes.rules.board.Boards.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.Statutes;
import dk.samstemt.statutes.facts.Office;
import dk.samstemt.statutes.facts.OfficeHolder;
import dk.samstemt.statutes.facts.board.AppointmentFacts;
import dk.samstemt.statutes.facts.board.BoardSeat;
import dk.samstemt.statutes.profile.ProfileReader;
import dk.samstemt.statutes.profile.Turn;
import dk.samstemt.statutes.ruling.LawFailure;
import dk.samstemt.statutes.ruling.Ruling;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChairmanshipTest {

    private static final AppointmentFacts IN_TURN = appointment("2023-11-01", "2025-10-31", "kkr-hovedstaden", "region-sjaelland", "dtu");

    private static Ruling ruled(String chair, String first, String second) {
        return LAW.appointment(appointment("2023-11-01", "2025-10-31", chair, first, second));
    }

    private static Ruling term(String from, String until) {
        return LAW.appointment(appointment(from, until, "kkr-hovedstaden", "region-sjaelland", "dtu"));
    }

    private static AppointmentFacts with(List<OfficeHolder> appointed, List<BoardSeat> board, boolean decided) {
        return new AppointmentFacts(IN_TURN.day(), IN_TURN.from(), IN_TURN.until(), appointed, board, decided);
    }

    @Test
    void BO_3_the_turn_changes_with_the_calendar_year_every_other_year_and_begins_again() {
        assertThat(LAW.turn(day("2019-02-07")).chair()).isEqualTo("region-hovedstaden");
        assertThat(LAW.turn(day("2020-12-31"))).isEqualTo(new Turn("region-hovedstaden", "kkr-sjaelland", "knowledge-institution"));
        assertThat(LAW.turn(day("2021-01-01"))).isEqualTo(new Turn("region-sjaelland", "kkr-hovedstaden", "knowledge-institution"));
        assertThat(LAW.turn(day("2022-12-31")).chair()).isEqualTo("region-sjaelland");
        assertThat(LAW.turn(day("2023-01-01")).chair()).isEqualTo("kkr-hovedstaden");
        assertThat(LAW.turn(day("2024-12-31")).viceChair1()).isEqualTo("region-sjaelland");
        assertThat(LAW.turn(day("2025-01-01"))).isEqualTo(new Turn("kkr-sjaelland", "region-hovedstaden", "knowledge-institution"));
        assertThat(LAW.turn(day("2027-01-01")).chair()).as("years 9 and 10 are as 1 and 2").isEqualTo("region-hovedstaden");
        assertThat(Cases.STATUTES.turn(Cases.DAY).chair()).isEqualTo("kkr-hovedstaden");
    }

    @Test
    void BO_3_before_year_one_the_statutes_are_silent_whoever_asks_and_under_every_reading() {
        for (String reading : List.of("FROM_2019", "FIRST_PERIOD_TO_2022", "RESTART_2022")) {
            assertThatThrownBy(() -> Boards.reading("A-32", reading).turn(day("2018-12-31"))).as(reading).isInstanceOfSatisfying(LawFailure.class,
                    silence -> assertThat(silence.getMessage()).contains("TURN", "2018-12-31", "BO-3", "5.5"));
        }
        assertThatThrownBy(() -> term("2018-12-31", "2020-12-30")).isInstanceOf(LawFailure.class);
        assertThat(LAW.turn(day("2019-01-01")).chair()).isEqualTo("region-hovedstaden");
    }

    @Test
    void BO_3_the_other_readings_of_year_one_give_other_turns() {
        BoardLaw first = Boards.reading("A-32", "FIRST_PERIOD_TO_2022");
        assertThat(first.turn(day("2019-02-07")).chair()).isEqualTo("region-hovedstaden");
        assertThat(first.turn(day("2021-12-31")).chair()).isEqualTo("region-hovedstaden");
        assertThat(first.turn(day("2022-01-01")).chair()).isEqualTo("region-sjaelland");
        assertThat(first.turn(Cases.DAY).chair()).isEqualTo("region-sjaelland");
        assertThat(first.turn(day("2024-01-01")).chair()).isEqualTo("kkr-hovedstaden");
        BoardLaw again = Boards.reading("A-32", "RESTART_2022");
        assertThat(again.turn(day("2021-12-31")).chair()).isEqualTo("region-sjaelland");
        assertThat(again.turn(day("2022-01-01")).chair()).isEqualTo("region-hovedstaden");
        assertThat(again.turn(Cases.DAY).chair()).isEqualTo("region-hovedstaden");
        assertThat(again.turn(day("2024-01-01")).chair()).isEqualTo("region-sjaelland");
    }

    @Test
    void BO_3_and_BO_11_in_november_2023_the_turn_is_kkr_hovedstadens_and_another_reading_would_decide_otherwise() {
        Ruling ruling = LAW.appointment(IN_TURN);
        assertThat(ruling.yes()).isTrue();
        assertThat(ruling.rules()).containsExactly("BO-11", "BO-3", "BO-4");
        assertThat(ruling.provisions()).contains("5.5");
        assertThat(ruling.interpretations()).singleElement().satisfies(relied -> {
            assertThat(relied.id()).isEqualTo("A-32");
            assertThat(relied.decides()).isTrue();
        });
        assertThat(ruled("kkr-hovedstaden", "dtu", "region-sjaelland").yes()).as("the vice-chairs have no order").isTrue();
        assertThat(Boards.reading("A-32", "FIRST_PERIOD_TO_2022").appointment(appointment("2023-11-01", "2025-10-31",
                "region-sjaelland", "kkr-hovedstaden", "ku")).yes()).isTrue();
        assertThat(Boards.reading("A-32", "RESTART_2022").appointment(appointment("2023-11-01", "2025-10-31",
                "region-hovedstaden", "kkr-sjaelland", "ku")).yes()).isTrue();
    }

    @Test
    void BO_3_region_hovedstaden_as_vice_chair_in_november_2023_is_refused_by_the_turn_and_not_by_the_composition() {
        Ruling ruling = ruled("kkr-hovedstaden", "region-hovedstaden", "dtu");
        assertThat(ruling.refusedBy()).containsExactly("BO-3");
        assertThat(ruling.points("BO-3", "NOT_THE_TURN")).singleElement().satisfies(point -> assertThat(point.values())
                .containsEntry("office", "VICE_CHAIR_1").containsEntry("party", "region-hovedstaden")
                .containsEntry("turn", List.of("region-sjaelland", "knowledge-institution")));
        assertThat(ruling.points("BO-4", "ONE_OF_EACH")).hasSize(1);
        assertThat(ruling.counterfactuals()).anySatisfy(set -> assertThat(set.changes()).singleElement().satisfies(change -> {
            assertThat(change.fact()).isEqualTo("appointed");
            assertThat(change.to()).isEqualTo("region-sjaelland");
        }));
    }

    @Test
    void BO_3_the_chair_out_of_turn_is_named_even_where_the_composition_fits() {
        Ruling ruling = ruled("kkr-sjaelland", "region-sjaelland", "dtu");
        assertThat(ruling.refusedBy()).containsExactly("BO-3");
        assertThat(ruling.points("BO-3", "NOT_THE_TURN")).singleElement().satisfies(point ->
                assertThat(point.values()).containsEntry("office", "CHAIR").containsEntry("turn", List.of("kkr-hovedstaden")));
    }

    @Test
    void BO_4_two_institutions_or_two_regions_are_no_chairmanship() {
        Ruling two = ruled("kkr-hovedstaden", "ku", "dtu");
        assertThat(two.refusedBy()).containsExactly("BO-3", "BO-4");
        assertThat(two.points("BO-3", "NOT_THE_TURN")).as("both want the same place").hasSize(2);
        assertThat(two.points("BO-4", "NOT_ONE_OF_EACH")).hasSize(1);
        assertThat(ruled("region-hovedstaden", "region-sjaelland", "dtu").refusedBy()).containsExactly("BO-3", "BO-4");
        assertThat(ruled("koebenhavns-kommune", "region-sjaelland", "dtu").refusedBy()).containsExactly("BO-3", "BO-4");
    }

    @Test
    void BO_4_and_BO_11_whoever_sits_there_from_business_represents_no_council() {
        List<OfficeHolder> appointed = new ArrayList<>(IN_TURN.appointed());
        appointed.set(0, new OfficeHolder(Office.CHAIR, "b-kkr-hovedstaden", "kkr-hovedstaden"));
        Ruling ruling = LAW.appointment(with(appointed, Boards.seats(), true));
        assertThat(ruling.refusedBy()).containsExactly("BO-11", "BO-4");
        assertThat(ruling.points("BO-11", "FROM_BUSINESS")).hasSize(1);
    }

    @Test
    void BO_11_only_the_boards_decision_on_elected_members_appoints() {
        Ruling undecided = LAW.appointment(with(IN_TURN.appointed(), Boards.seats(), false));
        assertThat(undecided.points("BO-11", "NOT_DECIDED")).hasSize(1);
        assertThat(undecided.counterfactuals()).singleElement().satisfies(set -> assertThat(set.changes().get(0).fact()).isEqualTo("boardDecided"));
        List<BoardSeat> provisional = Boards.seatsBut("dtu", seat -> new BoardSeat("dtu", false, "p-dtu", "dtu", seat.nominatedOn(), null, null));
        assertThat(LAW.appointment(with(IN_TURN.appointed(), provisional, true)).points("BO-11", "NOT_ON_THE_BOARD")).singleElement()
                .satisfies(point -> assertThat(point.values()).containsEntry("office", "VICE_CHAIR_2"));
        List<BoardSeat> left = Boards.seatsBut("dtu", seat -> new BoardSeat("dtu", false, "p-dtu", "dtu", seat.nominatedOn(), seat.electedOn(), IN_TURN.day()));
        assertThat(LAW.appointment(with(IN_TURN.appointed(), left, true)).refusedBy()).containsExactly("BO-11");
        List<BoardSeat> stays = Boards.seatsBut("dtu", seat -> new BoardSeat("dtu", false, "p-dtu", "dtu", seat.nominatedOn(), seat.electedOn(), IN_TURN.day().plusDays(1)));
        assertThat(LAW.appointment(with(IN_TURN.appointed(), stays, true)).yes()).isTrue();
    }

    @Test
    void BO_11_every_office_is_filled_once_and_nobody_holds_two() {
        assertThat(LAW.appointment(with(IN_TURN.appointed().subList(0, 2), Boards.seats(), true)).points("BO-11", "OFFICE_NOT_FILLED_ONCE"))
                .singleElement().satisfies(point -> assertThat(point.values()).containsEntry("office", "VICE_CHAIR_2"));
        List<OfficeHolder> twice = new ArrayList<>(IN_TURN.appointed());
        twice.set(2, new OfficeHolder(Office.VICE_CHAIR_2, "p-region-sjaelland", "region-sjaelland"));
        assertThat(LAW.appointment(with(twice, Boards.seats(), true)).points("BO-11", "TWO_OFFICES")).hasSize(1);
        twice.set(2, new OfficeHolder(Office.VICE_CHAIR_1, "p-dtu", "dtu"));
        assertThat(LAW.appointment(with(twice, Boards.seats(), true)).points("BO-11", "OFFICE_NOT_FILLED_ONCE")).hasSize(2);
    }

    @Test
    void BO_11_the_term_is_two_years_or_what_is_left_of_the_turn_and_never_from_a_day_before_the_decision() {
        assertThat(term("2023-11-01", "2025-10-31").yes()).isTrue();
        assertThat(term("2023-11-01", "2024-12-31").yes()).as("until the turn passes on").isTrue();
        for (String until : List.of("2025-10-30", "2025-11-01", "2024-12-30", "2025-01-01", "2023-12-31")) {
            assertThat(term("2023-11-01", until).points("BO-11", "WRONG_TERM")).as(until).singleElement().satisfies(point ->
                    assertThat(point.values()).containsEntry("full", "2025-10-31").containsEntry("turnEnds", "2024-12-31").containsEntry("years", 2L));
        }
        assertThat(term("2024-02-29", "2026-02-28").yes()).as("from a leap day").isTrue();
        assertThat(term("2024-02-29", "2026-02-27").yes()).as("a day short").isFalse();
        assertThat(term("2023-10-31", "2025-10-30").points("BO-11", "BACKDATED")).hasSize(1);
        assertThat(term("2023-12-01", "2025-11-30").yes()).as("from a later day on").isTrue();
        assertThat(term("2024-12-31", "2024-12-31").yes()).as("one last day of the turn").isTrue();
        assertThat(term("2025-01-01", "2026-12-31").refusedBy()).as("the turn has passed on").containsExactly("BO-3");
    }

    @Test
    void BO_11_the_first_turn_may_last_three_years_under_another_reading() {
        assertThat(Rotation.lastDay(day("2019-02-07"), dk.samstemt.statutes.rules.Law.of(Boards.profile("A-32", "FIRST_PERIOD_TO_2022")))).isEqualTo("2021-12-31");
        assertThat(Rotation.lastDay(day("2021-06-01"), dk.samstemt.statutes.rules.Law.of(Boards.profile("A-32", "RESTART_2022")))).isEqualTo("2021-12-31");
        assertThat(Rotation.lastDay(day("2019-02-07"), dk.samstemt.statutes.rules.Law.of(Cases.PROFILE))).isEqualTo("2020-12-31");
    }

    @Test
    void BO_4_one_who_has_an_office_takes_the_place_of_the_class() {
        assertThat(LAW.leavesPlaceFor("dtu", List.of())).isTrue();
        assertThat(LAW.leavesPlaceFor("dtu", List.of("kkr-hovedstaden", "region-sjaelland"))).isTrue();
        assertThat(LAW.leavesPlaceFor("ku", List.of("kkr-hovedstaden", "dtu"))).as("two knowledge institutions").isFalse();
        assertThat(LAW.leavesPlaceFor("dtu", List.of("kkr-hovedstaden", "kkr-sjaelland"))).as("two contact councils before it").isFalse();
        assertThat(LAW.leavesPlaceFor("koebenhavns-kommune", List.of())).as("a class that has no office").isFalse();
        assertThat(Statutes.of(ProfileReader.read(ProfileReader.shipped("foreningen-havnens-venner"))).board().leavesPlaceFor("hansen", List.of("hansen"))).as("of whom is not said").isTrue();
    }

    @Test
    void BO_11_two_years_from_a_leap_day_are_not_a_day_short() {
        assertThat(Term.lastDay(day("2024-02-29"), 2)).isEqualTo(day("2026-02-28"));
        assertThat(Term.lastDay(day("2024-02-29"), 4)).isEqualTo(day("2028-02-28"));
        assertThat(Term.lastDay(day("2022-03-01"), 2)).isEqualTo(day("2024-02-29"));
        assertThat(Term.lastDay(day("2023-11-01"), 2)).isEqualTo(day("2025-10-31"));
    }
}
