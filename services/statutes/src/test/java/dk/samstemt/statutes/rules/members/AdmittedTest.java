package dk.samstemt.statutes.rules.members;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.facts.members.AdmissionFacts;
import dk.samstemt.statutes.facts.members.ApplicantFacts;
import dk.samstemt.statutes.facts.members.Body;
import dk.samstemt.statutes.profile.Party;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.rules.Court;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Said;
import dk.samstemt.statutes.ruling.Point;
import dk.samstemt.statutes.ruling.Ruling;
import dk.samstemt.statutes.ruling.RulingKind;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What is said to a party that was admitted, and which questions about members there are. */
class AdmittedTest {

    private static final LocalDate DAY = LocalDate.parse("2024-06-20");

    @Test
    void the_questions_of_members_are_all_there_to_be_asked() {
        assertThat(MemberCourts.all()).extracting(Court::kind).containsExactly(RulingKind.MAY_BECOME_MEMBER, RulingKind.MEMBER_ADMITTED,
                RulingKind.MAY_ACT_FOR_MEMBER, RulingKind.MEMBERSHIP_ENDS_AS_WISHED, RulingKind.REPRESENTATIVES_SEATED, RulingKind.ASSOCIATION_BOUND,
                RulingKind.SEAT_HELD, RulingKind.FEE_OPENS_WITHDRAWAL);
    }

    @Test
    void MEM_9_a_party_without_a_seat_with_a_vote_is_told_that_it_has_none() {
        AdmissionFacts facts = new AdmissionFacts(new ApplicantFacts("ku", "knowledge-institution", null), Body.ASSEMBLY, true, "decision-7", DAY, DAY);
        Profile p = Cases.PROFILE;
        Profile seatless = new Profile(1, p.id(), 1, p.name(), p.timeZone(), p.inForceFrom(), p.inForceFromDay(), p.classes(), p.parties().stream().map(party ->
                new Party(party.id(), party.partyClass(), party.name(), party.speaksFor(), 0, 0)).toList(), p.provisions(), p.parameters(), p.decisionRules(),
                p.chairmanship(), p.interpretations(), p.ordinaryAgenda(), p.assets(), p.membership(), p.fees(), p.administration());
        assertThat(new AdmissionIsDecided().ask(facts, Law.of(p)).points()).extracting(Point::code).doesNotContain("COUNTS_WITHOUT_SEAT");
        assertThat(new AdmissionIsDecided().ask(facts, Law.of(seatless)).points()).extracting(Point::code).contains("COUNTS_WITHOUT_SEAT");
    }

    private static Ruling admitted(String area, String decision) {
        return Cases.STATUTES.members().admitted(new AdmissionFacts(new ApplicantFacts("faxe", "municipality", area), Body.ASSEMBLY, true, decision, DAY, DAY));
    }

    @Test
    void MEM_9_an_admission_would_have_counted_had_the_decision_been_referred_to_and_not_had_it_not_been() {
        for (String none : Arrays.asList(null, " ")) {
            Ruling ruling = admitted("region-sjaelland", none);
            assertThat(ruling.refusedBy()).containsExactly("MEM-9");
            assertThat(Said.changes(ruling)).containsExactly("decisionNamed=true");
            assertThat(Said.of(ruling)).contains("hvis der var henvist til beslutningen");
        }
        assertThat(Said.changes(admitted("region-sjaelland", "decision-7"))).contains("decisionNamed=false").doesNotContain("decisionNamed=true");
    }

    @Test
    void MEM_1_an_applicant_from_elsewhere_would_have_been_admitted_had_it_lain_where_the_statutes_say() {
        Ruling elsewhere = admitted("region-syddanmark", "decision-7");
        assertThat(elsewhere.refusedBy()).containsExactly("MEM-1");
        assertThat(Said.changes(elsewhere)).containsExactly("area=region-hovedstaden", "area=region-sjaelland", "memberClass=knowledge-institution");
        assertThat(Said.of(elsewhere)).contains("ansøgeren havde ligget i Region Sjælland");
        assertThat(Said.changes(admitted(null, null))).contains("area=region-sjaelland+decisionNamed=true");
    }
}
