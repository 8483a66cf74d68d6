package dk.samstemt.statutes.rules.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.facts.Approval;
import dk.samstemt.statutes.facts.ApprovalFacts;
import dk.samstemt.statutes.facts.DeputyFacts;
import dk.samstemt.statutes.facts.Office;
import dk.samstemt.statutes.facts.OfficeHolder;
import dk.samstemt.statutes.rules.Said;
import dk.samstemt.statutes.ruling.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who could have held the offices of the chairmanship, and when a deputy could have acted: what that would have changed. */
class WhoIsInOfficeTest {

    private static final List<OfficeHolder> HOLDERS = Cases.approvals().inOffice();
    private static final OfficeHolder CHAIR = HOLDERS.get(0);

    private static List<String> deputy(String from, String until, List<OfficeHolder> holders, String... agreedBy) {
        Ruling ruling = Cases.STATUTES.deputyAgreed(new DeputyFacts(Office.VICE_CHAIR_1, LocalDate.parse(from), LocalDate.parse(until),
                LocalDate.parse("2023-11-20"), holders, List.of(agreedBy)));
        Said.of(ruling);
        return Said.changes(ruling);
    }

    @Test
    void BO_10_an_agreement_falls_with_a_vice_chair_and_with_the_period() {
        assertThat(deputy("2023-11-20", "2023-11-30", HOLDERS, "p-2", "p-3")).containsExactly("agreed VICE_CHAIR_1=false", "agreed VICE_CHAIR_2=false", "from=2023-12-01",
                "officeHeld VICE_CHAIR_1=false", "officeHeld VICE_CHAIR_2=false", "sameHolder VICE_CHAIR_1=false", "sameHolder VICE_CHAIR_2=false", "today=2023-12-01",
                "until=2023-11-19");
        assertThat(deputy("2023-11-30", "2023-11-29", HOLDERS, "p-2", "p-3")).containsExactly("from=2023-11-29", "until=2023-11-30");
        assertThat(deputy("2023-11-01", "2023-11-19", HOLDERS, "p-2", "p-3")).containsExactly("today=2023-11-19", "until=2023-11-20");
        assertThat(deputy("2023-11-21", "2023-11-19", HOLDERS, "p-2", "p-3")).containsExactly("until=2023-11-21", "from=2023-11-19+today=2023-11-19",
                "from=2023-11-19+until=2023-11-20");
    }

    @Test
    void BO_10_whoever_agreed_could_have_been_the_vice_chair_and_of_a_vacant_office_there_could_have_been_one() {
        assertThat(deputy("2023-11-20", "2023-11-30", HOLDERS, "p-2", "p-9")).containsExactly("agreed VICE_CHAIR_2=true", "sameHolder VICE_CHAIR_2=false");
        assertThat(deputy("2023-11-20", "2023-11-30", HOLDERS, "p-2", "p-1")).containsExactly("agreed VICE_CHAIR_2=true");
        assertThat(deputy("2023-11-20", "2023-11-30", HOLDERS.subList(0, 2), "p-2")).containsExactly("agreed VICE_CHAIR_2=true+officeHeld VICE_CHAIR_2=true");
        assertThat(deputy("2023-11-20", "2023-11-30", HOLDERS.subList(0, 1), "p-2", "p-3")).isEmpty();
    }

    private static Approval verdict(Office office, String person, String day) {
        return new Approval(office, person, true, day == null ? null : LocalDate.parse(day));
    }

    private static List<String> record(String day, List<OfficeHolder> holders, Approval... approvals) {
        Ruling ruling = Cases.STATUTES.recordApproved(new ApprovalFacts(LocalDate.parse(day), holders, List.of(approvals)));
        Said.of(ruling);
        return Said.changes(ruling);
    }

    private static List<String> byVices(String day, List<OfficeHolder> holders, Approval... chair) {
        return record(day, holders, Stream.concat(Stream.of(verdict(Office.VICE_CHAIR_1, "p-2", null), verdict(Office.VICE_CHAIR_2, "p-3", null)), Stream.of(chair)).toArray(Approval[]::new));
    }

    @Test
    void GA_26_whoever_approved_could_have_been_in_office_or_not_and_come_from_elsewhere() {
        List<String> all = byVices("2023-11-20", HOLDERS, verdict(Office.CHAIR, "p-1", null));
        assertThat(all).contains("officeHeld CHAIR=false", "sameHolder VICE_CHAIR_2=false", "holderParty CHAIR=ku", "holderParty VICE_CHAIR_2=region-hovedstaden", "verdict CHAIR=AWAITED")
                .noneMatch(change -> change.contains("deputy") || change.contains("today"));
        assertThat(byVices("2023-11-20", HOLDERS, verdict(Office.CHAIR, "p-9", null))).contains("approverHolds CHAIR=true", "verdict CHAIR=APPROVED");
        List<OfficeHolder> twoRegions = List.of(CHAIR, HOLDERS.get(1), HOLDERS.get(2).comingFrom("region-hovedstaden"));
        assertThat(byVices("2023-11-20", twoRegions, verdict(Office.CHAIR, "p-1", null))).containsExactly("holderParty VICE_CHAIR_1=ku", "holderParty VICE_CHAIR_2=ku",
                "holderParty CHAIR=ku+holderParty VICE_CHAIR_1=kkr-hovedstaden", "holderParty CHAIR=ku+holderParty VICE_CHAIR_2=kkr-hovedstaden");
    }

    @Test
    void BO_10_a_vacant_chair_could_have_been_held_or_deputised_and_the_deputy_have_approved() {
        assertThat(byVices("2023-11-20", HOLDERS.subList(1, 3))).containsExactly("deputyActs=true+verdict CHAIR=APPROVED", "officeHeld CHAIR=true+verdict CHAIR=APPROVED");
        assertThat(byVices("2023-11-20", HOLDERS.subList(1, 3), verdict(Office.CHAIR, "p-3", null))).contains("deputyActs=true");
        assertThat(byVices("2023-11-20", HOLDERS, verdict(Office.CHAIR, "p-2", null))).contains("approverHolds CHAIR=true", "deputyActs=true", "verdict CHAIR=APPROVED");
    }

    private static List<OfficeHolder> deputised(String from, String until) {
        return Stream.concat(HOLDERS.stream(), Stream.of(OfficeHolder.deputy("p-2", "region-sjaelland", LocalDate.parse(from), LocalDate.parse(until)))).toList();
    }

    @Test
    void BO_10_a_deputy_could_have_acted_for_longer_and_the_record_have_been_asked_for_within_the_period() {
        List<OfficeHolder> holders = deputised("2023-11-20", "2023-11-25");
        assertThat(byVices("2023-11-28", holders, verdict(Office.CHAIR, "p-2", "2023-11-18"))).contains("deputyFrom CHAIR=2023-11-18").noneMatch(change -> change.contains("deputyUntil"));
        assertThat(byVices("2023-11-28", holders, verdict(Office.CHAIR, "p-2", "2023-11-26"))).contains("deputyUntil CHAIR=2023-11-26").noneMatch(change -> change.contains("deputyFrom"));
        assertThat(byVices("2023-11-27", holders, verdict(Office.CHAIR, "p-2", null))).contains("today=2023-11-25", "deputyUntil CHAIR=2023-11-27");
        assertThat(byVices("2023-11-18", holders, verdict(Office.CHAIR, "p-2", null))).contains("today=2023-11-20", "deputyFrom CHAIR=2023-11-18");
        assertThat(byVices("2023-11-28", holders, verdict(Office.CHAIR, "p-2", "2023-11-22"))).contains("deputyActs=false", "deputyFrom CHAIR=2023-11-23", "deputyUntil CHAIR=2023-11-21");
    }
}
