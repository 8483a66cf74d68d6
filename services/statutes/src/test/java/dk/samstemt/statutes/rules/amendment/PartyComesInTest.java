package dk.samstemt.statutes.rules.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Admissions;
import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.Statutes;
import dk.samstemt.statutes.amendment.Adopted;
import dk.samstemt.statutes.amendment.Amendment;
import dk.samstemt.statutes.amendment.Operation;
import dk.samstemt.statutes.amendment.Proposed;
import dk.samstemt.statutes.amendment.Recheck;
import dk.samstemt.statutes.amendment.Versions;
import dk.samstemt.statutes.decision.Stance;
import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.Choice;
import dk.samstemt.statutes.facts.DecisionFacts;
import dk.samstemt.statutes.facts.PartyStatement;
import dk.samstemt.statutes.facts.board.BoardDecisionFacts;
import dk.samstemt.statutes.facts.board.BoardMeetingForm;
import dk.samstemt.statutes.facts.board.BoardVote;
import dk.samstemt.statutes.profile.Party;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.ruling.Finding;
import dk.samstemt.statutes.ruling.Ruling;
import dk.samstemt.statutes.text.Explainer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A party comes in by an amendment: from the version's beginning it counts in the assembly, and on the board it has nothing to say. */
class PartyComesInTest {

    private static final LocalDate HELD = LocalDate.parse("2024-03-01");

    private static Versions history() {
        Instant close = Instant.parse("2023-11-14T23:00:00Z");
        return (Versions) Versions.of(Cases.PROFILE, List.of(new Adopted("a", new Amendment(1, List.of(Admissions.ADMITTED)), close, close, LocalDate.parse("2023-11-15"))));
    }

    private static Profile on(String day) {
        return history().on(LocalDate.parse(day)).orElseThrow().profile();
    }

    private static Ruling decided(Profile profile, AssemblyForm form, String... assenting) {
        DecisionFacts real = Cases.stated();
        List<PartyStatement> statements = Stream.of(assenting).map(party -> Cases.states(party, Choice.ASSENT, "2024-02-20T10:00:00Z")).toList();
        return Statutes.of(profile).decision(new DecisionFacts(real.item(), real.kind(), real.subject(), form, HELD, profile.partyIds(), statements, true, "2025b"));
    }

    private static String[] nine() {
        return Cases.PROFILE.partyIds().toArray(String[]::new);
    }

    private static String[] ten() {
        return Stream.concat(Cases.PROFILE.partyIds().stream(), Stream.of("itu")).toArray(String[]::new);
    }

    @Test
    void MEM_9_who_comes_in_is_a_party_from_the_beginning_of_the_version_and_not_before() {
        assertThat(on("2023-11-14").party("itu")).isEmpty();
        assertThat(on("2023-11-15").party("itu")).contains(Admissions.NEW);
        assertThat(history().at(Instant.parse("2023-11-14T22:59:59.999Z")).orElseThrow().profile().partyIds()).hasSize(9);
        assertThat(history().at(Instant.parse("2023-11-14T23:00:00Z")).orElseThrow().profile().partyIds()).hasSize(10);
    }

    @Test
    void GA_10_the_assent_of_who_came_in_is_asked_for_and_before_it_was_not() {
        assertThat(decided(on("2023-11-14"), AssemblyForm.WRITTEN, nine()).yes()).isTrue();
        Ruling nine = decided(on("2023-11-15"), AssemblyForm.WRITTEN, nine());
        assertThat(nine.refusedBy()).contains("GA-10");
        assertThat(nine.points("GA-10", "SILENT")).singleElement().satisfies(point -> assertThat(point.values()).containsEntry("party", "itu"));
        assertThat(decided(on("2023-11-15"), AssemblyForm.WRITTEN, ten()).yes()).isTrue();
        assertThat(decided(on("2023-11-14"), AssemblyForm.WRITTEN, ten()).yes()).isTrue();
    }

    @Test
    void GA_8_an_assembly_is_quorate_only_with_who_came_in_and_before_it_was_without() {
        assertThat(decided(on("2023-11-14"), AssemblyForm.PHYSICAL, nine()).refusedBy()).doesNotContain("GA-8");
        assertThat(decided(on("2023-11-15"), AssemblyForm.PHYSICAL, nine()).refusedBy()).contains("GA-8");
        assertThat(decided(on("2023-11-15"), AssemblyForm.PHYSICAL, ten()).refusedBy()).doesNotContain("GA-8");
    }

    @Test
    void MEM_8_a_roll_with_who_came_in_is_one_only_by_the_version_that_names_it() {
        DecisionFacts real = Cases.stated();
        DecisionFacts facts = new DecisionFacts(real.item(), real.kind(), real.subject(), AssemblyForm.WRITTEN, HELD, List.of(ten()), List.of(), true, "2025b");
        assertThat(Statutes.of(on("2023-11-14")).decision(facts).refusedBy()).contains("MEM-8");
        assertThat(Statutes.of(on("2023-11-15")).decision(facts).refusedBy()).doesNotContain("MEM-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"knowledge-institution", "municipality", "region", "contact-council"})
    void BO_5_a_party_without_a_seat_is_no_mandatory_vote_whatever_its_class(String partyClass) {
        Profile ten = Admissions.next(Admissions.admits(Admissions.party("itu", partyClass, 0, 0)));
        List<BoardVote> votes = Cases.PROFILE.partyIds().stream().map(party -> BoardVote.of(party, Stance.FOR)).toList();
        BoardDecisionFacts facts = new BoardDecisionFacts("item-1", HELD, BoardMeetingForm.PHYSICAL, null, false, null, "kkr-hovedstaden", ten.partyIds(), List.of(), votes, null);
        assertThat(Statutes.of(ten).board().decision(facts).refusedBy()).doesNotContain("BO-5");
        Profile seated = Admissions.next(Admissions.SEATED, Admissions.admits(Admissions.party("itu", partyClass, 1, 0)));
        assertThat(Statutes.of(seated).board().decision(facts).refusedBy().contains("BO-5")).isEqualTo(!partyClass.equals("knowledge-institution"));
    }

    private static List<String> clashes(Operation first, Operation second) {
        return Cases.STATUTES.amendments().pending(List.of(new Proposed("a", new Amendment(1, List.of(first))), new Proposed("b", new Amendment(1, List.of(second))))).stream()
                .map(found -> found.code() + " " + found.provision() + " " + found.values().get("parameter")).toList();
    }

    @Test
    void AM_4_two_proposals_on_one_party_are_flagged_wherever_they_say_that_it_stands() {
        Party ku = Admissions.there("ku");
        Operation gone = Operation.setParty("3.1", "ku", Admissions.json(ku), null);
        assertThat(clashes(Admissions.changes(ku, ku), gone)).containsExactly("SAME_PARTY 3.1 ku");
        assertThat(clashes(Admissions.ADMITTED, Operation.setParty("5.1", "itu", null, "{}"))).containsExactly("SAME_PARTY 5.1 itu");
        assertThat(clashes(Admissions.ADMITTED, gone)).containsExactly("SAME_PLACE 3.1 ");
        assertThat(clashes(Admissions.ADMITTED, Admissions.changes(ku, ku))).isEmpty();
        assertThat(clashes(Operation.setParameter("6.3", "ku", "1", "2", null), Operation.setParty("3.1", "ku", "{}", "{}"))).isEmpty();
        Finding told = Cases.STATUTES.amendments().pending(List.of(new Proposed("a", new Amendment(1, List.of(gone))), new Proposed("b", new Amendment(1, List.of(gone))))).get(0);
        assertThat(told.blocking()).isFalse();
        assertThat(Explainer.finding(told, Cases.PROFILE, Locale.forLanguageTag("da")).sentence()).isEqualTo("Forslagene a og b vedr\u00f8rer begge den samme part: K\u00f8benhavns Universitet.");
    }

    @Test
    void AM_4_a_pending_proposal_on_a_party_goes_on_only_while_the_party_is_as_it_says() {
        Profile second = Admissions.next(Admissions.ADMITTED);
        Party other = Admissions.party("dmi", "knowledge-institution", 0, 0);
        Recheck fits = Cases.STATUTES.amendments().again(second, new Proposed("b", new Amendment(1, List.of(Admissions.admits(other)))));
        assertThat(fits.rebased().baseVersion()).isEqualTo(2);
        Recheck gone = Cases.STATUTES.amendments().again(second, new Proposed("c", new Amendment(1, List.of(Admissions.ADMITTED))));
        assertThat(gone.mismatch().found()).isEqualTo(Admissions.json(Admissions.NEW));
    }
}
