package dk.samstemt.statutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.amendment.Amendment;
import dk.samstemt.statutes.amendment.AmendmentOutcome;
import dk.samstemt.statutes.amendment.Amendments;
import dk.samstemt.statutes.amendment.Applied;
import dk.samstemt.statutes.amendment.Mismatch;
import dk.samstemt.statutes.amendment.Operation;
import dk.samstemt.statutes.amendment.OperationKind;
import dk.samstemt.statutes.profile.Provision;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AmendmentTest {

    private static AmendmentOutcome apply(Amendment amendment) {
        return Amendments.apply(Cases.PROFILE, amendment, Cases.STATUTES.deadline(Cases.DAY), Cases.DAY.plusDays(1));
    }

    private static Mismatch mismatch(Amendment amendment) {
        return (Mismatch) apply(amendment);
    }

    @Test
    void AM_2_a_quotation_that_differs_in_one_letter_is_refused_naming_the_difference() {
        Mismatch mismatch = mismatch(Cases.amendment(1, Cases.BEFORE.replace("3,125", "3,126")));
        assertThat(mismatch.operation()).isZero();
        assertThat(mismatch.provision()).isEqualTo("6.2");
        assertThat(mismatch.found()).isEqualTo(Cases.BEFORE);
        for (int i = 0; i < Cases.BEFORE.length(); i++) {
            String changed = Cases.BEFORE.substring(0, i) + "x" + Cases.BEFORE.substring(i + 1);
            assertThat(apply(Cases.amendment(1, changed))).as(changed).isInstanceOf(Mismatch.class);
        }
    }

    @Test
    void AM_2_only_unicode_form_and_kinds_of_space_are_normalised() {
        assertThat(apply(Cases.amendment(1, Cases.BEFORE.replace(' ', '\u00a0')))).isInstanceOf(Applied.class);
        Operation decomposed = Operation.replaceText("1.2", Normalizer.normalize("Foreningen h\u00f8rer hjemme d\u00e9r", Normalizer.Form.NFD), "Foreningen bor d\u00e9r");
        assertThat(apply(new Amendment(1, List.of(decomposed)))).isInstanceOf(Applied.class);
        assertThat(apply(Cases.amendment(1, Cases.BEFORE.replace(" ", "  ")))).isInstanceOf(Mismatch.class);
        assertThat(apply(Cases.amendment(1, Cases.BEFORE.toUpperCase(Locale.ROOT)))).isInstanceOf(Mismatch.class);
    }

    @Test
    void AM_2_the_base_version_and_the_parameters_must_match_too() {
        assertThat(mismatch(Cases.amendment(2, Cases.BEFORE)).operation()).isEqualTo(-1);
        Operation wrong = Operation.setParameter("6.2", "fee.region-hovedstaden.rate", "3.120", "2.820", null);
        assertThat(mismatch(new Amendment(1, List.of(wrong))).found()).isEqualTo("3.125");
        assertThat(mismatch(new Amendment(1, List.of(Operation.replaceText("6.2", "indbygger", "borger")))).found()).startsWith("5 \u00d7");
        assertThat(mismatch(new Amendment(1, List.of(Operation.replaceText("13", "x", "y")))).provision()).isEqualTo("13");
        assertThat(mismatch(new Amendment(1, List.of()))).isNotNull();
    }

    @Test
    void AM_3_the_next_version_has_the_new_text_and_the_old_one_is_untouched() {
        Applied applied = (Applied) apply(Cases.AMENDMENT);
        String text = dk.samstemt.statutes.amendment.ConsolidatedText.of(applied.next(), "da");
        assertThat(text).contains(Cases.AFTER).doesNotContain(Cases.BEFORE).contains("Version 2").contains("Region Sj\u00e6lland betaler 1,528 kr.");
        assertThat(dk.samstemt.statutes.amendment.ConsolidatedText.of(Cases.PROFILE, "da")).contains(Cases.BEFORE)
                .contains("Version 1, g\u00e6ldende fra torsdag den 7. februar 2019");
        assertThat(applied.redlines()).singleElement().satisfies(line -> {
            assertThat(line.text()).startsWith("\u00a7 6 stk. 2: Medlemskommunerne").contains("Region Hovedstaden betaler [-3,125-]{+2,820+} kr. pr. indbygger, hvilket i "
                    + "[-2018-tal-]{+2024-tal+} er [-5.693.750-]{+5.358.122+} kr.");
            assertThat(line.removed()).isEqualTo(Cases.BEFORE);
            assertThat(line.added()).isEqualTo(Cases.AFTER);
        });
        assertThat(applied.settings()).extracting(setting -> setting.id() + " " + setting.before() + " " + setting.after() + " " + setting.from()).containsExactly(
                "fee.region-hovedstaden.rate 3.125 2.820 2024-01-01", "fee.region-hovedstaden.amount 569375000 535812200 2024-01-01",
                "fee.region-hovedstaden.base-year 2018 2024 2024-01-01");
        assertThat(applied.next().digest()).isNotEqualTo(Cases.PROFILE.digest());
        assertThat(Amendments.apply(applied.next(), Cases.AMENDMENT, applied.next().inForceFrom(), applied.next().inForceFromDay())).isInstanceOf(Mismatch.class);
    }

    @Test
    void a_number_of_more_than_four_figures_fits_nowhere_and_one_of_four_stands_in_order() {
        assertThat(apply(new Amendment(1, List.of(Operation.insert("99999999999999999999.1", "x"))))).isInstanceOf(Mismatch.class);
        assertThat(apply(new Amendment(1, List.of(Operation.insert("4.10000", "x"))))).isInstanceOf(Mismatch.class);
        Applied inserted = (Applied) apply(new Amendment(1, List.of(Operation.insert("4.9999", "x"))));
        List<String> ids = inserted.next().provisions().stream().map(Provision::id).toList();
        assertThat(ids.get(ids.indexOf("4.9999") + 1)).isEqualTo("5.1");
    }

    @Test
    void provisions_are_inserted_in_their_place_and_repealed_whole() {
        Operation insert = new Operation(OperationKind.INSERT, "4.8", null, "Ny tekst.", null, null);
        Applied inserted = (Applied) apply(new Amendment(1, List.of(insert)));
        List<String> ids = inserted.next().provisions().stream().map(Provision::id).toList();
        assertThat(ids.indexOf("4.8")).isEqualTo(ids.indexOf("4.7") + 1);
        Operation repeal = new Operation(OperationKind.REPEAL, "4.8", "Ny tekst.", null, null, null);
        Applied repealed = (Applied) Amendments.apply(inserted.next(), new Amendment(2, List.of(repeal)), inserted.next().inForceFrom(), inserted.next().inForceFromDay());
        assertThat(repealed.next().provisions()).isEqualTo(Cases.PROFILE.provisions());
        assertThat(apply(new Amendment(1, List.of(new Operation(OperationKind.INSERT, "4.7", null, "x", null, null))))).isInstanceOf(Mismatch.class);
    }

    @Test
    void repealing_the_home_of_a_parameter_would_leave_a_gap() {
        Operation repeal = new Operation(OperationKind.REPEAL, "4.4", Cases.PROFILE.provision("4.4").orElseThrow().text(), null, null, null);
        assertThat(mismatch(new Amendment(1, List.of(repeal))).found()).contains("4.4");
    }

    private static Applied applied(int base, Operation... operations) {
        return (Applied) apply(new Amendment(base, List.of(operations)));
    }

    @Test
    void AM_2_a_new_section_comes_in_beside_without_renumbering_what_is_cited() {
        Applied next = applied(1, Operation.insert("4a.1", "Nyt afsnit."), Operation.insert("4a.2", "Mere."), Operation.replaceHeading("4a.1", "", "Udvalg"));
        List<String> ids = next.next().provisions().stream().map(Provision::id).toList();
        assertThat(ids.subList(ids.indexOf("4.7"), ids.indexOf("5.1") + 1)).containsExactly("4.7", "4a.1", "4a.2", "5.1");
        assertThat(next.next().provision("4a.2").orElseThrow().number()).isEqualTo("\u00a7 4 a stk. 2");
        assertThat(next.next().provision("4a.2").orElseThrow().heading()).isEqualTo("Udvalg");
        assertThat(next.next().provision("4.1").orElseThrow().heading()).isEqualTo("Generalforsamling");
        for (String wrong : List.of("0.1", "4.0", "4x.1", "a", "4.1.1", "")) {
            assertThat(apply(new Amendment(1, List.of(Operation.insert(wrong, "x"))))).as(wrong).isInstanceOf(Mismatch.class);
        }
    }

    @Test
    void AM_2_a_heading_is_replaced_over_its_whole_section_only_when_it_is_quoted() {
        Applied next = applied(1, Operation.replaceHeading("9.1", "Revision", "Regnskab og revision"));
        assertThat(next.next().provision("9.1").orElseThrow().heading()).isEqualTo("Regnskab og revision");
        assertThat(next.redlines()).singleElement().satisfies(line -> assertThat(line.text()).isEqualTo("\u00a7 9: [-Revision-]{+Regnskab og revision+}"));
        assertThat(mismatch(new Amendment(1, List.of(Operation.replaceHeading("9.1", "Regnskab", "x")))).found()).isEqualTo("Revision");
        assertThat(apply(new Amendment(1, List.of(Operation.replaceHeading("9.1", "Revision", " "))))).isInstanceOf(Mismatch.class);
    }

    @Test
    void AM_2_a_decision_rule_is_replaced_by_one_that_can_be_read_when_the_old_one_is_quoted() {
        String before = new String(dk.samstemt.json.Json.canonical(Cases.PROFILE.decisionRules().stream().filter(rule -> rule.id().equals("assembly.physical"))
                .findFirst().orElseThrow().rule()), java.nio.charset.StandardCharsets.UTF_8);
        String all = new String(dk.samstemt.json.Json.canonical(Cases.PROFILE.decisionRules().stream().filter(rule -> rule.id().equals("assembly.written"))
                .findFirst().orElseThrow().rule()), java.nio.charset.StandardCharsets.UTF_8);
        Applied next = applied(1, Operation.setDecisionRule("4.6", "assembly.physical", before, all));
        assertThat(next.settings()).singleElement().satisfies(setting -> assertThat(setting.after()).isEqualTo(all));
        assertThat(next.next().decisionRules()).filteredOn(rule -> rule.id().equals("assembly.physical")).allSatisfy(rule ->
                assertThat(new String(dk.samstemt.json.Json.canonical(rule.rule()), java.nio.charset.StandardCharsets.UTF_8)).isEqualTo(all));
        for (Operation wrong : List.of(Operation.setDecisionRule("4.6", "assembly.physical", all, before), Operation.setDecisionRule("4.5", "assembly.physical", before, all),
                Operation.setDecisionRule("4.6", "assembly.nothing", before, all), Operation.setDecisionRule("4.6", "assembly.physical", before, "{"),
                Operation.setDecisionRule("4.6", "assembly.physical", before, "[]"), Operation.setDecisionRule("4.6", "assembly.physical", before, null),
                Operation.setDecisionRule("4.6", "assembly.physical", before, "{\"of\":\"luck\"}"))) {
            assertThat(apply(new Amendment(1, List.of(wrong)))).as(wrong.toString()).isInstanceOf(Mismatch.class);
        }
    }

    @Test
    void a_value_already_set_for_later_stays_when_another_is_set_before_it() {
        String rate = "fee.region-hovedstaden.rate";
        Applied first = applied(1, Operation.setParameter("6.2", rate, "3.125", "2.820", java.time.LocalDate.parse("2026-01-01")));
        Applied second = (Applied) Amendments.apply(first.next(), new Amendment(2, List.of(Operation.setParameter("6.2", rate, "3.125", "3.000",
                java.time.LocalDate.parse("2025-01-01")))), first.next().inForceFrom(), first.next().inForceFromDay());
        assertThat(second.next().parameter(rate).orElseThrow().values()).extracting(value -> value.value() + " " + value.from() + " " + value.until())
                .containsExactly("3.125 2019-02-07 2024-12-31", "3.000 2025-01-01 2025-12-31", "2.820 2026-01-01 null");
    }

    private static List<String> feeFindings(dk.samstemt.statutes.facts.Prevails prevails, String replaces, Operation... operations) {
        return feeFindings(Cases.DAY, prevails, replaces, operations);
    }

    private static List<String> feeFindings(java.time.LocalDate day, dk.samstemt.statutes.facts.Prevails prevails, String replaces, Operation... operations) {
        dk.samstemt.statutes.facts.ItemFacts item = new dk.samstemt.statutes.facts.ItemFacts("item-2", 2, dk.samstemt.statutes.facts.ItemKind.DECISION,
                dk.samstemt.statutes.facts.ItemSubject.AMENDMENT, true, new Amendment(1, List.of(operations)), null, prevails, replaces);
        return Cases.STATUTES.findings(Cases.notice(day, "2023-10-24T08:00:00Z", List.of(Cases.agenda(null).get(0), item), dk.samstemt.statutes.facts.NoticeContents.complete())).stream().filter(found -> found.rule().equals("AM-6") || found.rule().equals("AM-7"))
                .map(found -> found.rule() + " " + found.code()).toList();
    }

    @Test
    void AM_6_a_rate_and_an_amount_say_which_prevails_and_a_rate_says_its_price_level() {
        java.time.LocalDate from = java.time.LocalDate.parse("2025-01-01");
        Operation rate = Operation.setParameter("6.2", "fee.region-hovedstaden.rate", "3.125", "2.820", from);
        Operation amount = Operation.setParameter("6.2", "fee.region-hovedstaden.amount", "569375000", "535812200", from);
        Operation year = Operation.setParameter("6.2", "fee.region-hovedstaden.base-year", "2018", "2024", from);
        assertThat(feeFindings(null, null, rate, amount, year)).containsExactly("AM-6 UNSAID_WHICH_PREVAILS");
        assertThat(feeFindings(dk.samstemt.statutes.facts.Prevails.AMOUNT, null, rate, amount, year)).isEmpty();
        assertThat(feeFindings(dk.samstemt.statutes.facts.Prevails.AMOUNT, null, rate, amount)).containsExactly("AM-6 UNSAID_PRICE_LEVEL");
        assertThat(feeFindings(null, null, rate)).containsExactly("AM-6 UNSAID_PRICE_LEVEL");
        assertThat(feeFindings(null, null, amount)).isEmpty();
    }

    @Test
    void AM_7_a_fee_already_fixed_for_the_coming_year_is_replaced_by_name() {
        Operation coming = Operation.setParameter("6.2", "fee.region-hovedstaden.amount", "569375000", "535812200", java.time.LocalDate.parse("2024-01-01"));
        Operation later = Operation.setParameter("6.2", "fee.region-hovedstaden.amount", "569375000", "535812200", java.time.LocalDate.parse("2025-01-01"));
        assertThat(feeFindings(null, null, coming)).containsExactly("AM-7 FEE_ALREADY_FIXED");
        assertThat(feeFindings(null, "asm-2023-1", coming)).isEmpty();
        assertThat(feeFindings(null, null, later)).isEmpty();
    }

    @Test
    void AM_7_while_an_ordinary_assembly_can_still_be_held_the_fee_may_have_been_fixed_and_is_asked_for() {
        Operation coming = Operation.setParameter("6.2", "fee.region-hovedstaden.amount", "569375000", "535812200", java.time.LocalDate.parse("2025-01-01"));
        Operation later = Operation.setParameter("6.2", "fee.region-hovedstaden.amount", "569375000", "535812200", java.time.LocalDate.parse("2026-01-01"));
        assertThat(feeFindings(java.time.LocalDate.parse("2024-06-30"), null, null, coming)).containsExactly("AM-7 FEE_MAY_BE_FIXED");
        assertThat(feeFindings(java.time.LocalDate.parse("2024-07-01"), null, null, coming)).containsExactly("AM-7 FEE_ALREADY_FIXED");
        assertThat(feeFindings(java.time.LocalDate.parse("2024-06-30"), null, "asm-2024-1", coming)).isEmpty();
        assertThat(feeFindings(java.time.LocalDate.parse("2024-06-30"), null, null, later)).isEmpty();
    }
}
