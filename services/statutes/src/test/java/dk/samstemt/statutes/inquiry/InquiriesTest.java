package dk.samstemt.statutes.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dk.samstemt.json.Records;
import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.Statutes;
import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.facts.NoticeFacts;
import dk.samstemt.statutes.facts.agenda.ProposalFacts;
import dk.samstemt.statutes.facts.members.ApplicantFacts;
import dk.samstemt.statutes.profile.ProfileReader;
import dk.samstemt.statutes.rules.Said;
import dk.samstemt.statutes.ruling.LawFailure;
import dk.samstemt.statutes.ruling.Ruling;
import dk.samstemt.statutes.ruling.RulingKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class InquiriesTest {

    private static final Statutes PLAIN = Statutes.of(ProfileReader.read(ProfileReader.shipped("foreningen-havnens-venner")));
    private static final int CASES = 5;

    @Test
    void every_kind_of_ruling_can_be_asked_for_and_each_once() {
        assertThat(Inquiries.all()).extracting(Inquiry::kind).containsExactlyInAnyOrder(RulingKind.values());
        assertThat(Inquiries.named("PROPOSAL_IN_TIME").orElseThrow().facts()).isEqualTo(ProposalFacts.class);
        assertThat(Inquiries.named("proposal_in_time")).isEmpty();
        assertThat(Reckonings.all()).extracting(Reckoning::name).doesNotHaveDuplicates();
        assertThat(Inquiries.all()).allSatisfy(inquiry -> assertThat(inquiry.rules(Cases.STATUTES)).as("%s", inquiry.kind()).isNotEmpty());
        assertThat(Reckonings.all()).allSatisfy(reckoning -> assertThat(reckoning.rules(Cases.STATUTES)).as(reckoning.name()).isNotEmpty());
    }

    @Test
    void a_ruling_on_facts_from_outside_is_the_ruling_on_the_same_facts_from_inside() {
        ProposalFacts facts = new ProposalFacts("dtu", true, LocalDate.parse("2024-03-01"), LocalDate.parse("2024-03-20"), AssemblyKind.ORDINARY, LocalDate.parse("2024-05-01"));
        Ruling asked = Inquiries.named("PROPOSAL_IN_TIME").orElseThrow().ask(Cases.STATUTES, Records.tree(facts));
        assertThat(asked.canonical()).isEqualTo(Cases.STATUTES.agenda().proposalInTime(facts).canonical());
        assertThat(Inquiries.named("NOTICE_MAY_GO_OUT").orElseThrow().ask(Cases.STATUTES, Records.tree(Cases.realNotice())).canonical())
                .isEqualTo(Cases.STATUTES.noticeMayGoOut(Cases.realNotice()).canonical());
    }

    @Test
    @Tag("slow")
    void whatever_is_well_formed_gets_a_ruling_or_a_reason_and_every_ruling_can_be_said() {
        for (Inquiry<?> inquiry : Inquiries.all()) {
            for (long seed = 0; seed < CASES; seed++) {
                Map<String, Object> facts = new AnyFacts(seed).of(inquiry.facts());
                try {
                    Ruling ruling = inquiry.ask(Cases.STATUTES, facts);
                    if (seed < 2) {
                        Said.of(ruling);
                    }
                } catch (FactsDefects | LawFailure reason) {
                    assertThat(reason.getMessage()).isNotBlank();
                } catch (RuntimeException broken) {
                    throw new AssertionError(inquiry.kind() + " " + facts, broken);
                }
            }
        }
    }

    @Test
    void whatever_is_well_formed_is_reckoned_or_refused_with_a_reason() {
        for (Reckoning<?> reckoning : Reckonings.all()) {
            for (long seed = 0; seed < CASES * 10; seed++) {
                Map<String, Object> facts = new AnyFacts(seed).of(reckoning.facts());
                try {
                    Reckoned reckoned = reckoning.reckon(Cases.STATUTES, facts);
                    assertThat(Records.canonical(reckoned.result())).isNotEmpty();
                } catch (FactsDefects | LawFailure reason) {
                    assertThat(reason.getMessage()).isNotBlank();
                } catch (RuntimeException broken) {
                    throw new AssertionError(reckoning.name() + " " + facts, broken);
                }
            }
        }
    }

    @Test
    void every_fact_that_must_be_told_is_missed_at_its_place() {
        Stream.concat(Inquiries.all().stream().map(Inquiry::facts), Reckonings.all().stream().map(Reckoning::facts)).forEach(type -> {
            List<String> told = defects(Map.of(), type).stream().map(FactsDefect::pointer).toList();
            assertThat(told).as(type.getName()).isEqualTo(FactsSchema.of(type).get("required") instanceof List<?> required
                    ? required.stream().map(name -> "/" + name).toList() : null);
        });
    }

    private static List<FactsDefect> defects(Object tree, Class<? extends Record> type) {
        Throwable thrown = catchThrowable(() -> FactsReader.read(tree, type));
        return thrown instanceof FactsDefects found ? found.defects() : List.of();
    }

    @Test
    void every_fault_is_told_at_once_with_its_place_and_word() {
        Map<String, Object> facts = new LinkedHashMap<>(Map.of("proposer", "x".repeat(2_001), "reasoned", "ja", "receivedOn", "14.11.2023",
                "sentOn", "0001-01-01", "kind", "YEARLY", "colour", "blue"));
        assertThat(defects(facts, ProposalFacts.class)).extracting(defect -> defect.pointer() + " " + defect.code()).containsExactlyInAnyOrder(
                "/proposer too-long", "/sentOn out-of-range", "/assembly missing", "/colour unknown-field", "/reasoned wrong-type",
                "/receivedOn unsupported-format", "/kind unknown-value");
        assertThat(defects(facts, ProposalFacts.class)).anySatisfy(defect -> assertThat(defect.alternatives()).containsExactly("2023-11-14"))
                .anySatisfy(defect -> assertThat(defect.alternatives()).containsExactly("ORDINARY", "EXTRAORDINARY"));
        assertThat(defects(List.of(), ApplicantFacts.class)).extracting(FactsDefect::code).containsExactly("wrong-type");
    }

    @Test
    void no_list_no_figure_and_no_year_is_beyond_what_can_be_counted_with() {
        Map<String, Object> pool = Map.of("totalOre", FactsBounds.LARGEST + 1, "payers", Collections.nCopies(1_001, Map.of()));
        assertThat(defects(pool, ReckoningFacts.Pool.class)).extracting(FactsDefect::pointer).contains("/totalOre", "/payers");
        assertThat(defects(Map.of("basis", "x", "year", 3_000L), ReckoningFacts.NamedFee.class)).extracting(FactsDefect::code).containsExactly("out-of-range");
        assertThat(defects(Map.of("basis", "x", "year", 2_999L), ReckoningFacts.NamedFee.class)).isEmpty();
        assertThat(defects(Map.of("rate", "1e9", "amountOre", 1L), ReckoningFacts.RateAndAmount.class)).extracting(FactsDefect::pointer).containsExactly("/rate");
    }

    @Test
    void BO_6_a_matter_no_rule_names_is_no_ordinary_one_but_told_at_its_place_with_those_there_are() {
        Inquiry<?> adopted = Inquiries.named("BOARD_DECISION_ADOPTED").orElseThrow();
        Map<String, Object> facts = new LinkedHashMap<>(Map.of("item", "i", "day", "2023-11-20", "form", "PHYSICAL", "putToBoard", false, "roll", Cases.PROFILE.partyIds(),
                "vacant", List.of(), "votes", List.of(), "markedMatter", "business-promotion"));
        assertThat(adopted.ask(Cases.STATUTES, facts).rules()).contains("BO-6");
        facts.put("markedMatter", "business promotion");
        facts.put("boardsMatter", "Business-promotion");
        assertThatThrownBy(() -> adopted.ask(Cases.STATUTES, facts)).isInstanceOfSatisfying(FactsDefects.class, found -> {
            assertThat(found.defects()).extracting(defect -> defect.pointer() + " " + defect.code()).containsExactly("/markedMatter unknown-value", "/boardsMatter unknown-value");
            assertThat(found.defects()).allSatisfy(defect -> assertThat(defect.alternatives()).containsExactly("business-promotion"));
        });
        facts.keySet().removeAll(List.of("markedMatter", "boardsMatter"));
        assertThat(adopted.ask(Cases.STATUTES, facts).rules()).contains("BO-5");
    }

    @Test
    void AM_2_an_operation_without_kind_or_provision_and_an_amendment_without_base_are_missed_at_their_place() {
        Map<String, Object> notice = new LinkedHashMap<>(Map.of("items", List.of(Map.of("amendment", Map.of("operations", List.of(Map.of("after", "x"),
                Map.of("kind", "INSERT"), Map.of("kind", "REPEAL", "provision", "4.8")))))));
        assertThat(defects(notice, NoticeFacts.class)).extracting(defect -> defect.pointer() + " " + defect.code())
                .filteredOn(found -> found.startsWith("/items/0/amendment")).containsExactly("/items/0/amendment/baseVersion missing",
                        "/items/0/amendment/operations/0/kind missing", "/items/0/amendment/operations/0/provision missing", "/items/0/amendment/operations/1/provision missing");
    }

    @Test
    void facts_that_contradict_each_other_are_refused_as_a_whole() {
        Map<String, Object> attendee = Map.of("person", "p-1", "party", "dtu", "atOpening", true, "presence", "IN_ROOM");
        Map<String, Object> facts = new LinkedHashMap<>(new AnyFacts(1).of(Inquiries.named("MEETING_ITEM_ADOPTED").orElseThrow().facts()));
        facts.put("attendance", Map.of("day", "2024-05-01", "roll", List.of("dtu"), "attendees", List.of(attendee, attendee), "onlineAccepted", false));
        assertThatThrownBy(() -> Inquiries.named("MEETING_ITEM_ADOPTED").orElseThrow().ask(Cases.STATUTES, facts)).isInstanceOfSatisfying(FactsDefects.class,
                found -> assertThat(found.defects()).extracting(FactsDefect::pointer).containsExactly("/attendance"));
    }

    @Test
    void BO_3_before_year_one_it_is_nobodys_turn() {
        Reckoning<?> turn = Reckonings.named("TURN").orElseThrow();
        assertThat(turn.reckon(Cases.STATUTES, Map.of("day", "2019-01-01")).result()).isEqualTo(Cases.STATUTES.turn(LocalDate.parse("2019-01-01")));
        assertThatThrownBy(() -> turn.reckon(Cases.STATUTES, Map.of("day", "2018-12-31"))).isInstanceOfSatisfying(LawFailure.class,
                silence -> assertThat(silence.getMessage()).contains("TURN", "2018-12-31"));
    }

    @Test
    void statutes_that_say_nothing_are_silent_and_are_never_answered_for() {
        List<String> silent = new ArrayList<>();
        Inquiries.all().stream().filter(inquiry -> inquiry.rules(PLAIN).isEmpty()).forEach(inquiry -> {
            silent.add(inquiry.kind().name());
            assertThat(catchThrowable(() -> inquiry.ask(PLAIN, new AnyFacts(3).of(inquiry.facts())))).as("%s", inquiry.kind())
                    .isInstanceOfAny(LawFailure.class, FactsDefects.class);
        });
        assertThat(silent).contains("CHAIRMANSHIP_APPOINTED", "ASSETS_PAID_OUT").doesNotContain("NOTICE_MAY_GO_OUT");
        assertThatThrownBy(() -> Reckonings.named("TURN").orElseThrow().reckon(PLAIN, Map.of("day", "2024-05-01"))).isInstanceOf(LawFailure.class);
    }
}
