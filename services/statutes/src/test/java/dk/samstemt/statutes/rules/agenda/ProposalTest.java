package dk.samstemt.statutes.rules.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.Replay;
import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.facts.agenda.ProposalFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.ruling.Point;
import dk.samstemt.statutes.ruling.Reliance;
import dk.samstemt.statutes.ruling.Ruling;
import dk.samstemt.statutes.text.Explainer;
import dk.samstemt.statutes.text.Explanation;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An ordinary assembly on 20 June 2024: six weeks before is 9 May, four weeks before is 23 May. */
class ProposalTest {

    private static final AgendaLaw LAW = Cases.STATUTES.agenda();
    private static final LocalDate DAY = LocalDate.parse("2024-06-20");

    private static ProposalFacts from(String proposer, boolean reasoned, String received, String sent) {
        return new ProposalFacts(proposer, reasoned, LocalDate.parse(received), sent == null ? null : LocalDate.parse(sent), AssemblyKind.ORDINARY, DAY);
    }

    private static Ruling of(String proposer, boolean reasoned, String received, String sent) {
        return LAW.proposalInTime(from(proposer, reasoned, received, sent));
    }

    private static List<String> codes(Ruling ruling) {
        return ruling.questions().stream().flatMap(question -> question.points().stream()).map(Point::code).toList();
    }

    @Test
    void GA_4_a_proposal_reaches_the_board_six_weeks_and_the_parties_four_weeks_before() {
        Ruling inTime = of("ku", true, "2024-05-09", "2024-05-23");
        assertThat(inTime.yes()).isTrue();
        assertThat(codes(inTime)).containsExactly("IN_TIME");
        Ruling received = of("ku", true, "2024-05-10", "2024-05-23");
        assertThat(received.refusedBy()).containsExactly("GA-4");
        assertThat(received.points("GA-4", "RECEIVED_LATE")).singleElement().satisfies(point -> assertThat(point.values())
                .isEqualTo(Map.of("receivedOn", "2024-05-10", "lastDay", "2024-05-09")));
        Ruling sent = of("ku", true, "2024-05-09", "2024-05-24");
        assertThat(codes(sent)).containsExactly("SENT_LATE");
        assertThat(sent.points("GA-4", "SENT_LATE").get(0).values()).isEqualTo(Map.of("sentOn", "2024-05-24", "lastDay", "2024-05-23"));
        Ruling unsent = of("ku", true, "2024-05-09", null);
        assertThat(unsent.yes()).isFalse();
        assertThat(unsent.points("GA-4", "NOT_SENT").get(0).values()).isEqualTo(Map.of("lastDay", "2024-05-23"));
        assertThat(codes(of("ku", true, "2024-05-10", "2024-05-24"))).as("both are needed").containsExactly("RECEIVED_LATE", "SENT_LATE");
    }

    @Test
    void GA_4_a_proposal_without_reasons_is_refused() {
        Ruling bare = of("ku", false, "2024-04-01", "2024-04-02");
        assertThat(codes(bare)).containsExactly("NO_REASONS");
        assertThat(bare.yes()).isFalse();
        assertThat(bare.counterfactuals()).extracting(set -> set.changes().get(0).fact()).containsExactly("reasoned");
    }

    @Test
    void GA_4_any_member_may_propose_and_nobody_else() {
        String represented = Cases.PROFILE.parties().stream().flatMap(party -> party.speaksFor().stream()).findFirst().orElseThrow();
        assertThat(of(represented, true, "2024-05-09", "2024-05-23").yes()).as("a party speaks for it, and it proposes itself").isTrue();
        Ruling stranger = of("stranger", true, "2024-05-09", "2024-05-23");
        assertThat(codes(stranger)).containsExactly("NO_MEMBER");
        assertThat(stranger.yes()).isFalse();
        assertThat(stranger.counterfactuals()).extracting(set -> set.changes().get(0).to()).containsExactly("MEMBER");
    }

    @Test
    void GA_4_the_weeks_bind_an_extraordinary_assembly_only_by_A_4_and_reasons_always() {
        ProposalFacts late = new ProposalFacts("ku", true, LocalDate.parse("2024-06-01"), null, AssemblyKind.EXTRAORDINARY, DAY);
        Ruling free = LAW.proposalInTime(late);
        assertThat(free.yes()).isTrue();
        assertThat(codes(free)).containsExactly("NO_WEEKS");
        assertThat(free.interpretations()).extracting(Reliance::id).containsExactly("A-4");
        Law both = Law.of(Cases.PROFILE).reading("A-4", "BOTH");
        assertThat(AgendaLaw.of(both).proposalInTime(late).refusedBy()).containsExactly("GA-4");
        assertThat(codes(LAW.proposalInTime(new ProposalFacts("ku", false, late.receivedOn(), null, late.kind(), DAY)))).containsExactly("NO_REASONS");
    }

    @Test
    void GA_4_a_proposal_goes_out_after_it_was_received_and_both_before_the_assembly_is_over() {
        assertThat(codes(of("ku", true, "2024-05-09", "2024-05-08"))).containsExactly("SENT_BEFORE_RECEIVED");
        assertThat(of("ku", true, "2024-05-09", "2024-05-09").yes()).isTrue();
        for (String sent : new String[] {null, "2024-06-22"}) {
            ProposalFacts late = new ProposalFacts("ku", true, DAY.plusDays(1), sent == null ? null : LocalDate.parse(sent), AssemblyKind.EXTRAORDINARY, DAY);
            assertThat(codes(LAW.proposalInTime(late))).containsExactly("AFTER_THE_ASSEMBLY");
        }
        assertThat(codes(LAW.proposalInTime(new ProposalFacts("ku", true, DAY, DAY, AssemblyKind.EXTRAORDINARY, DAY)))).containsExactly("NO_WEEKS");
    }

    @Test
    void GA_4_stricter_counting_moves_the_last_day_and_decides() {
        Ruling onLastDay = of("ku", true, "2024-05-09", "2024-05-23");
        assertThat(onLastDay.interpretations()).filteredOn(used -> used.id().equals("A-2")).singleElement()
                .satisfies(used -> assertThat(used.decides()).isTrue());
        assertThat(of("ku", true, "2024-05-08", "2024-05-22").interpretations()).filteredOn(used -> used.id().equals("A-2"))
                .singleElement().satisfies(used -> assertThat(used.decides()).isFalse());
    }

    @Test
    void GA_4_rulings_are_replayed_byte_for_byte_and_told_in_both_languages() {
        for (Ruling ruling : List.of(of("ku", true, "2024-05-09", "2024-05-23"), of("ku", true, "2024-05-10", "2024-05-23"),
                of("ku", true, "2024-05-09", null), of("stranger", false, "2024-05-10", "2024-05-24"))) {
            assertThat(Replay.recompute(Cases.PROFILE, Ruling.read(ruling.canonical())).canonical()).isEqualTo(ruling.canonical());
            for (Locale locale : List.of(Locale.forLanguageTag("da"), Locale.ENGLISH)) {
                Explanation told = Explainer.explain(ruling, Cases.PROFILE, locale);
                assertThat(told.headline()).doesNotContain("{");
                assertThat(told.whatWouldHaveChanged()).isNotEmpty().allSatisfy(sentence -> assertThat(sentence).doesNotContain("{", "_", "NONE", "  "));
            }
        }
        assertThat(of("ku", true, "2024-05-09", null).counterfactuals()).anySatisfy(set -> assertThat(set.changes()).singleElement()
                .satisfies(change -> assertThat(change.to()).isEqualTo("2024-05-23")));
    }
}
