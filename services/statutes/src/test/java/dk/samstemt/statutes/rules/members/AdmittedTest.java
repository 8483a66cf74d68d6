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
import dk.samstemt.statutes.ruling.Point;
import dk.samstemt.statutes.ruling.RulingKind;
import java.time.LocalDate;
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
}
