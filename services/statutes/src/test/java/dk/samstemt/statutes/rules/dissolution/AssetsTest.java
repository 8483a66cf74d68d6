package dk.samstemt.statutes.rules.dissolution;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.Replay;
import dk.samstemt.statutes.facts.dissolution.AssetShare;
import dk.samstemt.statutes.facts.dissolution.AssetsFacts;
import dk.samstemt.statutes.rules.Court;
import dk.samstemt.statutes.ruling.Ruling;
import dk.samstemt.statutes.ruling.RulingKind;
import dk.samstemt.statutes.text.Explainer;
import dk.samstemt.statutes.text.Explanation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Amounts in øre; the equity of 31 December 2018 is 1 200 000 kr unless a test says otherwise. */
class AssetsTest {

    private static final DissolutionLaw LAW = Cases.STATUTES.dissolution();
    private static final long EQUITY = 120_000_000;

    private static Ruling paid(long net, AssetShare... shares) {
        return LAW.assetsPaidOut(new AssetsFacts("item-1", true, "item-2", true, true, EQUITY, net, List.of(shares)));
    }

    private static AssetShare to(String recipient, long ore) {
        return new AssetShare(recipient, ore);
    }

    @Test
    void the_questions_of_a_dissolution_are_all_there_to_be_asked() {
        assertThat(DissolutionCourts.all()).extracting(Court::kind).containsExactly(RulingKind.DISSOLUTION_IN_TIME, RulingKind.ASSETS_PAID_OUT);
    }

    @Test
    void DI_2_an_amount_equal_to_the_equity_goes_first_to_those_named_and_the_rest_as_the_assembly_decides() {
        Ruling ruling = paid(150_000_000, to("ku", EQUITY), to("ruc", 30_000_000));
        assertThat(ruling.yes()).isTrue();
        assertThat(ruling.rules()).containsExactly("DI-4", "DI-2", "DI-5");
        assertThat(ruling.provisions()).contains("11.2");
        assertThat(ruling.points("DI-2", "NAMED_COME_FIRST")).singleElement().satisfies(point -> assertThat(point.values())
                .containsEntry("firstOre", EQUITY).containsEntry("restOre", 30_000_000L));
        assertThat(paid(150_000_000, to("ku", 100_000_000), to("region-hovedstaden", 20_000_000)).yes()).as("the rest goes elsewhere").isTrue();
        Ruling short1 = paid(150_000_000, to("ku", EQUITY - 1), to("ruc", 30_000_000));
        assertThat(short1.refusedBy()).containsExactly("DI-2");
        assertThat(short1.points("DI-2", "NAMED_GET_TOO_LITTLE")).singleElement().satisfies(point -> assertThat(point.values())
                .containsEntry("namedOre", EQUITY - 1).containsEntry("firstOre", EQUITY).containsEntry("missingOre", 1L));
        assertThat(short1.counterfactuals().toString()).contains("120000000");
    }

    @Test
    void DI_2_no_more_is_paid_out_than_there_is_and_nothing_negative() {
        assertThat(paid(EQUITY, to("ku", EQUITY)).yes()).isTrue();
        assertThat(paid(EQUITY, to("ku", EQUITY + 1)).points("DI-2", "MORE_THAN_THERE_IS")).hasSize(1);
        assertThat(paid(EQUITY, to("ku", EQUITY), to("ruc", -1)).points("DI-2", "NEGATIVE_SHARE")).hasSize(1);
        assertThat(paid(-5).yes()).as("nothing there and nothing paid").isTrue();
        assertThat(paid(-5, to("ku", 1)).points("DI-2", "MORE_THAN_THERE_IS")).hasSize(1);
    }

    @Test
    void DI_5_net_assets_of_900000_below_an_equity_of_1200000_all_go_to_those_named() {
        assertThat(LAW.firstAmount(EQUITY, 90_000_000)).isEqualTo(new FirstAmount(90_000_000, 0));
        Ruling all = paid(90_000_000, to("koebenhavns-kommune", 15_000_000), to("kkr-hovedstaden", 15_000_000), to("ku", 15_000_000),
                to("dtu", 15_000_000), to("copenhagen-eu-office", 15_000_000), to("region-hovedstaden", 15_000_000));
        assertThat(all.yes()).isTrue();
        assertThat(all.points("DI-5", "ALL_TO_THE_NAMED")).hasSize(1);
        assertThat(paid(90_000_000, to("dtu", 89_999_999), to("ku", 1)).yes()).as("inner shares are the assembly's").isTrue();
        Ruling other = paid(90_000_000, to("dtu", 89_999_999), to("ruc", 1));
        assertThat(other.refusedBy()).containsExactly("DI-2", "DI-5");
        assertThat(other.points("DI-5", "NOT_NAMED")).singleElement().satisfies(point -> assertThat(point.values())
                .containsEntry("recipient", "ruc").containsEntry("amountOre", 1L));
        assertThat(paid(90_000_000, to("dtu", 90_000_000), to("ruc", 0)).yes()).isTrue();
    }

    @Test
    void DI_5_the_boundary_is_the_equity_itself() {
        assertThat(LAW.firstAmount(EQUITY, EQUITY)).isEqualTo(new FirstAmount(EQUITY, 0));
        assertThat(LAW.firstAmount(EQUITY, EQUITY + 1)).isEqualTo(new FirstAmount(EQUITY, 1));
        assertThat(LAW.firstAmount(EQUITY, EQUITY - 1)).isEqualTo(new FirstAmount(EQUITY - 1, 0));
        assertThat(LAW.firstAmount(EQUITY, -1)).isEqualTo(new FirstAmount(0, 0));
        assertThat(LAW.firstAmount(-1, 10)).as("there was no equity").isEqualTo(new FirstAmount(0, 10));
        assertThat(paid(EQUITY, to("ku", EQUITY)).points("DI-5", "ENOUGH")).hasSize(1);
        assertThat(paid(EQUITY - 1, to("ku", EQUITY - 1)).points("DI-5", "ALL_TO_THE_NAMED")).hasSize(1);
    }

    @Test
    void DI_5_the_name_that_is_no_partys_is_shown_as_a_defect_and_never_replaced() {
        assertThat(LAW.defects()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("DI-5");
            assertThat(finding.provision()).isEqualTo("11.2");
            assertThat(finding.values()).containsEntry("name", "copenhagen-eu-office");
            assertThat(Explainer.finding(finding, Cases.PROFILE, Locale.forLanguageTag("da")).sentence()).contains("»Copenhagen EU Office«");
        });
        Ruling ruling = paid(90_000_000, to("cbs", 90_000_000));
        assertThat(ruling.yes()).as("nobody is put in its place").isFalse();
        assertThat(ruling.points("DI-5", "NAME_IS_NO_PARTY")).hasSize(1);
        assertThat(paid(90_000_000, to("copenhagen-eu-office", 90_000_000)).yes()).isTrue();
    }

    @Test
    void DI_4_two_items_with_two_rulings_and_without_a_decision_to_pay_out_nobody_has_a_claim() {
        assertThat(LAW.assetsPaidOut(facts("item-1", true, "item-1", true, true)).points("DI-4", "NOT_TWO_ITEMS")).hasSize(1);
        assertThat(LAW.assetsPaidOut(facts("item-1", true, null, true, true)).points("DI-4", "NOT_TWO_ITEMS")).hasSize(1);
        assertThat(LAW.assetsPaidOut(facts(null, true, "item-2", true, true)).points("DI-4", "NOT_TWO_ITEMS")).hasSize(1);
        assertThat(LAW.assetsPaidOut(facts("item-1", false, "item-2", true, true)).points("DI-4", "NOT_DISSOLVED")).hasSize(1);
        assertThat(LAW.assetsPaidOut(facts("item-1", true, "item-2", false, true)).points("DI-4", "USE_NOT_DECIDED")).hasSize(1);
        Ruling none = LAW.assetsPaidOut(facts("item-1", true, "item-2", true, false));
        assertThat(none.refusedBy()).containsExactly("DI-4");
        assertThat(none.points("DI-4", "NO_CLAIM")).hasSize(1);
        assertThat(none.rules()).as("the order of payment does not arise").containsExactly("DI-4");
        assertThat(none.counterfactuals()).singleElement().satisfies(set -> assertThat(set.changes().get(0).fact()).isEqualTo("paidOut"));
    }

    private static AssetsFacts facts(String dissolution, boolean dissolved, String assets, boolean used, boolean payOut) {
        return new AssetsFacts(dissolution, dissolved, assets, used, payOut, EQUITY, EQUITY, List.of(to("ku", EQUITY)));
    }

    @Test
    void every_ruling_on_the_assets_is_recomputed_to_the_same_bytes_and_put_into_words() {
        Stream.of(paid(EQUITY, to("ku", EQUITY)), paid(90_000_000, to("ruc", 1)), paid(150_000_000), LAW.assetsPaidOut(facts("item-1", false, null, false, false)),
                paid(EQUITY, to("ku", EQUITY), to("ruc", -1))).forEach(ruling -> {
                    assertThat(Replay.recompute(Cases.PROFILE, Ruling.read(ruling.canonical())).canonical()).isEqualTo(ruling.canonical());
                    for (Locale locale : List.of(Locale.forLanguageTag("da"), Locale.ENGLISH)) {
                        Explanation words = Explainer.explain(ruling, Cases.PROFILE, locale);
                        assertThat(Stream.of(Stream.of(words.headline()), words.whatWouldHaveChanged().stream(), words.reasons().stream()
                                .map(reason -> reason.sentence())).flatMap(all -> all).toList()).allSatisfy(sentence ->
                                        assertThat(sentence).isNotBlank().doesNotContain("{", "_", "NONE", "  ", "null"));
                    }
                });
    }

    @Test
    void DI_5_what_would_have_changed_it_is_told_in_kroner() {
        Ruling short1 = paid(150_000_000, to("ku", EQUITY - 1), to("ruc", 30_000_000));
        assertThat(Explainer.explain(short1, Cases.PROFILE, Locale.forLanguageTag("da")).whatWouldHaveChanged()).anySatisfy(sentence ->
                assertThat(sentence).contains("1.200.000")).noneSatisfy(sentence -> assertThat(sentence).contains("\u00f8re"));
        assertThat(Explainer.explain(short1, Cases.PROFILE, Locale.ENGLISH).whatWouldHaveChanged()).anySatisfy(sentence ->
                assertThat(sentence).contains("1,200,000")).noneSatisfy(sentence -> assertThat(sentence).contains("\u00f8re"));
    }
}
