package dk.samstemt.membership.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.contracts.membership.MandateGranted;
import dk.samstemt.membership.testkit.Api;
import dk.samstemt.membership.testkit.House;
import dk.samstemt.membership.testkit.Wire;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

class IntakeIT {

    private static final String HEAD = "Part;Navn;E-mail;Sprog;Fra;Til og med;Fælles postkasse\r\n";
    private static final String TWO = HEAD + "Københavns Universitet;Åse Ærø;aase@example.org;dansk;14.11.2023;;\r\ndtu;Bo Vad;bo@example.org;en;2023-11-14;;nej\r\n";

    @Test
    void a_list_is_shown_first_and_taken_in_as_shown() {
        Api api = Api.founded("intake-two");
        String intake = api.csv(TWO).text("intake");
        Api.Answer shown = api.get("/member-imports/" + intake);
        assertThat(shown.each("rows", "kind")).containsExactly("NEW", "NEW");
        assertThat(shown.each("rows", "row")).containsExactly(2L, 3L);
        assertThat((List<?>) api.get("/members").at("unrepresented")).hasSize(9);

        Api.Answer taken = confirm(api, intake, shown.text("plan"));
        assertThat(taken.at("created")).isEqualTo(2L);
        assertThat(api.get("/members/ku").each("speakers", "name")).containsExactly("Åse Ærø");
        assertThat(api.get("/members/dtu").each("speakers", "language")).containsExactly("en");
        assertThat(api.get("/members/ku").each("speakers", "from")).containsExactly("2023-11-13T23:00:00.000Z");
        assertThat(Wire.published("intake-two", MandateGranted.class, 2)).extracting(MandateGranted::party).containsExactly("ku", "dtu");
        assertThat(confirm(api, intake, shown.text("plan")).status()).isEqualTo(409);
        assertThat(House.everything().sql("SELECT count(*) FROM membership.member_import WHERE association = 'intake-two' AND content IS NOT NULL").query(Integer.class).single()).isZero();
    }

    @Test
    void the_same_list_again_changes_nothing_and_other_values_change_only_what_they_say() {
        Api api = Api.founded("intake-again");
        take(api, TWO);
        Api.Answer again = api.get("/member-imports/" + api.csv(TWO).text("intake"));
        assertThat(again.at("unchanged")).isEqualTo(2L);
        take(api, TWO.replace("aase@example.org", "ny@example.org"));
        assertThat(api.get("/members/ku").each("speakers", "email")).containsExactly("ny@example.org");
        assertThat(api.get("/members/ku").each("speakers", "revision")).containsExactly(2L);
        assertThat(api.get("/members/dtu").each("speakers", "revision")).containsExactly(1L);
    }

    @Test
    void one_row_that_cannot_be_taken_keeps_the_whole_list_out() {
        Api api = Api.founded("intake-faults");
        String intake = api.csv(TWO + "SDU;=cmd;x;;;;\r\n").text("intake");
        Api.Answer shown = api.get("/member-imports/" + intake + "?only=REJECTED");
        assertThat(shown.at("rejected")).isEqualTo(1L);
        assertThat(shown.each("rows", "row")).containsExactly(4L);
        List<?> faults = (List<?>) shown.each("rows", "faults").get(0);
        assertThat(faults).extracting(fault -> ((Map<?, ?>) fault).get("column") + ": " + ((Map<?, ?>) fault).get("detail")).containsExactly(
                "Party: is not the name of a party in the statutes", "Name: begins like a formula; formulas are not imported", "E-mail: must be exactly one plain e-mail address");
        assertThat(confirm(api, intake, shown.text("plan")).status()).isEqualTo(422);
        assertThat((List<?>) api.get("/members").at("unrepresented")).hasSize(9);
    }

    @Test
    void what_somebody_changed_meanwhile_is_shown_again_before_it_is_taken_in() {
        Api api = Api.founded("intake-meanwhile");
        String intake = api.csv(TWO).text("intake");
        String before = api.get("/member-imports/" + intake).text("plan");
        api.post("/members", Map.of("party", "ku", "name", "Åse Ærø", "email", "aase@example.org"));

        Api.Answer refused = confirm(api, intake, before);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("type")).endsWith("member-list-outdated");
        assertThat(api.get("/members/dtu").at("represented")).isEqualTo(false);
        assertThat(api.get("/member-imports/" + intake).text("plan")).isNotEqualTo(before);
    }

    @Test
    void another_file_has_another_digest_though_its_rows_are_the_same() {
        Api api = Api.founded("intake-digest");
        String one = api.get("/member-imports/" + api.csv(TWO).text("intake")).text("plan");
        String same = api.get("/member-imports/" + api.csv(TWO).text("intake")).text("plan");
        String intake = api.csv(TWO + "\r\n").text("intake");
        assertThat(same).isEqualTo(one);
        assertThat(api.get("/member-imports/" + intake).text("plan")).isNotEqualTo(one);
        assertThat(confirm(api, intake, one).status()).isEqualTo(409);
    }

    @Test
    void a_file_that_is_no_list_is_refused_with_every_column_that_is_wrong_and_not_kept() {
        Api api = Api.founded("intake-refused");
        Api.Answer columns = api.csv("Part;Part;Skostørrelse\r\nku;ku;42\r\n");
        assertThat(columns.status()).isEqualTo(422);
        assertThat(columns.each("errors", "code")).containsExactly("doubled-column", "unknown-column", "missing-column", "missing-column");
        assertThat(api.csv(HEAD).each("errors", "code")).containsExactly("no-rows");
        assertThat(api.csv("x".repeat(1024 * 1024 + 1)).each("errors", "code")).containsExactly("too-large");
        assertThat(api.send("/member-imports", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", new byte[] {1}).each("errors", "code")).containsExactly("not-a-table");
        assertThat(api.send("/member-imports", "application/pdf", new byte[] {1}).status()).isEqualTo(415);
        assertThat(House.everything().sql("SELECT count(*) FROM membership.member_import WHERE association = 'intake-refused'").query(Integer.class).single()).isZero();
    }

    @Test
    void the_template_of_each_format_is_itself_a_list_without_rows() {
        Api api = Api.founded("intake-template");
        byte[] csv = api.bytes("/member-templates/csv");
        assertThat(new String(csv, StandardCharsets.UTF_8)).isEqualTo("\uFEFFParty;Name;E-mail;Language;From;Until;Shared mailbox\r\n");
        assertThat(api.send("/member-imports", "text/csv", csv).each("errors", "code")).containsExactly("no-rows");
        assertThat(api.send("/member-imports", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", api.bytes("/member-templates/xlsx")).each("errors", "code"))
                .containsExactly("no-rows");
        assertThat(api.get("/member-templates/exe").status()).isEqualTo(404);
    }

    @Test
    void a_list_of_another_association_is_not_found() {
        Api there = Api.founded("intake-there");
        String intake = there.csv(TWO).text("intake");
        Api here = Api.founded("intake-here");
        assertThat(here.get("/member-imports/" + intake).status()).isEqualTo(404);
        assertThat(confirm(here, intake, "0".repeat(64)).status()).isEqualTo(404);
    }

    private static void take(Api api, String csv) {
        String intake = api.csv(csv).text("intake");
        Api.Answer taken = confirm(api, intake, api.get("/member-imports/" + intake).text("plan"));
        assertThat(taken.status()).as("%s", taken).isEqualTo(200);
    }

    private static Api.Answer confirm(Api api, String intake, String plan) {
        return api.post("/member-imports/" + intake + "/confirmation", Map.of("plan", plan));
    }
}
