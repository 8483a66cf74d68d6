package dk.samstemt.statutes.rules.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.facts.ApprovalFacts;
import dk.samstemt.statutes.facts.Office;
import dk.samstemt.statutes.facts.OfficeHolder;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Move;
import dk.samstemt.statutes.rules.Otherwise;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who would be in the chairmanship in each alternative to who is: the deputy a vice-chair, and everybody else as they are. */
class ChairmanshipOtherwiseTest {

    private static final Law LAW = Law.of(Cases.PROFILE);
    private static final LocalDate DAY = LocalDate.parse("2023-11-20");
    private static final List<OfficeHolder> HOLDERS = Cases.approvals().inOffice();

    private static Map<String, ApprovalFacts> otherwise(List<OfficeHolder> holders) {
        return Otherwise.of(new ApprovalAlternatives(), new ApprovalFacts(DAY, holders, List.of()), LAW);
    }

    @Test
    void BO_10_the_deputy_there_could_have_been_is_a_vice_chair_and_never_the_chair() {
        OfficeHolder deputy = OfficeHolder.deputy("p-2", "region-sjaelland", null, null);
        assertThat(otherwise(HOLDERS).get("deputyActs  false>true").inOffice()).containsExactly(HOLDERS.get(0), HOLDERS.get(1), HOLDERS.get(2), deputy);
        assertThat(otherwise(Stream.concat(HOLDERS.stream(), Stream.of(deputy)).toList()).get("deputyActs  true>false").inOffice()).isEqualTo(HOLDERS);
    }

    @Test
    void BO_10_without_a_vice_chair_nobody_could_have_been_the_deputy() {
        assertThat(otherwise(HOLDERS.subList(0, 1)).keySet()).noneMatch(change -> change.startsWith("deputyActs"));
        assertThat(otherwise(List.of()).keySet()).noneMatch(change -> change.startsWith("deputyActs"));
    }

    @Test
    void BO_10_another_period_is_the_deputy_s_alone_and_leaves_who_holds_an_office_without_one() {
        for (OfficeHolder deputy : List.of(OfficeHolder.deputy("p-2", "region-sjaelland", DAY.plusDays(3), null), OfficeHolder.deputy("p-2", "region-sjaelland", null, DAY.minusDays(3)))) {
            ApprovalFacts facts = new ApprovalFacts(DAY, Stream.concat(HOLDERS.stream(), Stream.of(deputy)).toList(), List.of());
            List<Move<ApprovalFacts>> periods = new DeputyPeriods(facts).all().stream().flatMap(line -> line.moves().stream())
                    .filter(move -> move.change().fact().startsWith("deputy")).toList();
            assertThat(periods).isNotEmpty().allSatisfy(move -> assertThat(move.apply().apply(facts).inOffice()).startsWith(HOLDERS.get(0), HOLDERS.get(1), HOLDERS.get(2))
                    .hasSize(4).doesNotContain(deputy));
        }
    }

    @Test
    void BO_10_of_two_vacant_offices_two_persons_could_have_held_them_neither_of_them_the_other_s_deputy() {
        Map<String, ApprovalFacts> vacant = otherwise(List.of());
        List<OfficeHolder> two = Stream.of("CHAIR", "VICE_CHAIR_1").flatMap(office -> vacant.get("officeHeld " + office + " false>true").inOffice().stream()).toList();
        assertThat(two).extracting(OfficeHolder::office).containsExactly(Office.CHAIR, Office.VICE_CHAIR_1);
        assertThat(two).noneMatch(holder -> ChairIsThereOrDeputised.deputises(vacant.get("officeHeld CHAIR false>true").with(two), holder));
    }
}
