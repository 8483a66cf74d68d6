package dk.samstemt.statutes.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samstemt.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a profile says on membership, fees and administration: each contradiction with its place, and all of it may be absent. */
class MoneyChecksTest {

    private static final String TEXT = Json.text(Json.read(ProfileReader.shipped()));

    private static void refused(String from, String to, String pointer) {
        assertThat(TEXT).contains(from);
        byte[] changed = TEXT.replace(from, to).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> ProfileReader.read(changed)).isInstanceOfSatisfying(ProfileDefects.class, defects ->
                assertThat(defects.defects()).as(defects.getMessage()).extracting(ProfileDefect::pointer).contains(pointer));
    }

    @Test
    void contradictions_are_named_with_their_place() {
        refused("\"memberClass\":\"region\"", "\"memberClass\":\"county\"", "/membership/eligible/0/memberClass");
        refused("\"memberClass\":\"region\"", "\"memberClass\":\"municipality\"", "/membership/eligible/1/memberClass");
        refused("\"id\":\"municipalities\",\"kind\":\"POOL\"", "\"id\":\"municipalities\",\"kind\":\"RATE\"", "/fees/bases/0/payers");
        refused("\"kind\":\"RATE\",\"payers\":[\"region-hovedstaden\"]", "\"kind\":\"RATE\",\"payers\":[]", "/fees/bases/1/payers");
        refused("\"payers\":[\"cbs\"]", "\"payers\":[\"itu\"]", "/fees/bases/5/payers/0");
        refused("\"payers\":[\"cbs\"]", "\"payers\":[\"ruc\"]", "/fees/bases/6/payers/0");
        refused("\"id\":\"cbs\",\"kind\":\"AMOUNT\"", "\"id\":\"ruc\",\"kind\":\"AMOUNT\"", "/fees/bases/6/id");
        refused("\"id\":\"cbs\",\"kind\":\"AMOUNT\"", "\"id\":\"cbs\",\"kind\":\"RATE\"", "/fees/bases/5");
        refused("\"id\":\"cbs\",\"kind\":\"AMOUNT\"", "\"id\":\"copenhagen-business\",\"kind\":\"AMOUNT\"", "/fees/bases/5");
        refused("\"bases\":[\"region-hovedstaden\",\"region-sjaelland\"]", "\"bases\":[\"region-hovedstaden\",\"region-skaane\"]", "/fees/shared/0/bases");
        refused("\"shared\":[{", "\"shared\":[{\"provision\":\"6.9\"},{", "/fees/shared/0/provision");
        refused("\"basis\":\"municipalities\"", "\"basis\":\"towns\"", "/fees/earmarks/0/basis");
        refused("\"matter\":\"business-promotion\",\"provision\":\"2.1\"", "\"matter\":\"business-promotion\",\"provision\":\"2.9\"", "/fees/earmarks/0/provision");
        refused("\"employer\":\"region-hovedstaden\"", "\"employer\":\"region-skaane\"", "/administration/employer");
        refused("\"administration\":{\"employer\":\"region-hovedstaden\",\"provision\":\"8.2\"}",
                "\"administration\":{\"employer\":\"region-hovedstaden\",\"provision\":\"8.9\"}", "/administration/provision");
    }

    @Test
    void FEE_5_a_rate_is_above_zero() {
        refused("\"value\":\"3.125\"", "\"value\":\"0.000\"", "/fees/bases/1");
    }

    private static void told(String from, String to, String message) {
        assertThat(TEXT).contains(from);
        assertThatThrownBy(() -> ProfileReader.read(TEXT.replace(from, to).getBytes(StandardCharsets.UTF_8))).hasMessageContaining(message);
    }

    @Test
    void FEE_1_every_fee_has_its_amount_and_its_base_year_each_in_its_own_unit() {
        told("\"id\":\"fee.cbs.amount\"", "\"id\":\"fee.cbs.sum\"", "no parameter fee.cbs.amount in ORE");
        told("\"id\":\"fee.cbs.base-year\"", "\"id\":\"fee.cbs.base\"", "no parameter fee.cbs.base-year in YEAR");
        assertThat(TEXT).contains("\"id\":\"fee.cbs.base-year\",\"provision\":\"6.3\",\"unit\":\"YEAR\"");
        told("\"id\":\"fee.cbs.base-year\",\"provision\":\"6.3\",\"unit\":\"YEAR\"", "\"id\":\"fee.cbs.base-year\",\"provision\":\"6.3\",\"unit\":\"COUNT\"",
                "no parameter fee.cbs.base-year in YEAR");
    }

    @Test
    void empty_lists_are_refused_where_somebody_must_be_named() {
        Profile shipped = ProfileReader.read(ProfileReader.shipped());
        assertThatThrownBy(() -> ProfileChecks.checked(with(shipped, new Membership(List.of()), shipped.fees())))
                .hasMessageContaining("nobody can become a member");
        assertThatThrownBy(() -> ProfileChecks.checked(with(shipped, shipped.membership(), new FeeTerms(List.of(), List.of(), List.of()))))
                .hasMessageContaining("there are no fees");
    }

    @Test
    void what_a_rule_needs_may_not_be_absent() {
        Profile shipped = ProfileReader.read(ProfileReader.shipped());
        assertThatThrownBy(() -> ProfileChecks.checked(with(shipped, null, null))).isInstanceOfSatisfying(ProfileDefects.class, defects ->
                assertThat(defects.defects()).extracting(ProfileDefect::code).contains("missing-membership", "missing-fees"));
    }

    @Test
    void statutes_that_lay_no_such_rule_down_say_nothing_of_it_and_nothing_is_written() {
        Profile shipped = ProfileReader.read(ProfileReader.shipped());
        Profile without = ProfileChecks.checked(with(shipped.withProvisions(shipped.provisions().stream().map(MoneyChecksTest::informative).toList()), null, null));
        assertThat(new String(ProfileWriter.canonical(without), StandardCharsets.UTF_8)).doesNotContain("\"membership\":", "\"fees\":");
        assertThat(ProfileReader.read(ProfileWriter.canonical(without))).isEqualTo(without);
    }

    private static Provision informative(Provision p) {
        return new Provision(p.id(), p.number(), p.heading(), p.text(), Handling.INFORMATIVE, List.of());
    }

    private static Profile with(Profile p, Membership membership, FeeTerms fees) {
        return new Profile(p.format(), p.id(), p.version(), p.name(), p.timeZone(), p.inForceFrom(), p.inForceFromDay(), p.classes(), p.parties(),
                p.provisions(), p.parameters(), p.decisionRules(), p.chairmanship(), p.interpretations(), p.ordinaryAgenda(), p.assets(), membership, fees, p.administration());
    }
}
