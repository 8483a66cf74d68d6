package dk.samstemt.membership.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samstemt.contracts.assembly.AmendmentAdopted;
import dk.samstemt.contracts.membership.AmendmentRefused;
import dk.samstemt.contracts.membership.StatutesVersionPublished;
import dk.samstemt.json.Records;
import dk.samstemt.membership.testkit.Api;
import dk.samstemt.membership.testkit.NeighbouringBytes;
import dk.samstemt.membership.testkit.Wire;
import dk.samstemt.statutes.amendment.Amendment;
import dk.samstemt.statutes.amendment.Operation;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The real amendment: Region Hovedstaden's fee in § 6 stk. 2, adopted at the close of 14 November 2023. */
class AmendmentIT {

    private static final String BEFORE = "Region Hovedstaden betaler 3,125 kr. pr. indbygger, hvilket i 2018-tal er 5.693.750 kr.";
    private static final String AFTER = "Region Hovedstaden betaler 2,820 kr. pr. indbygger, hvilket i 2024-tal er 5.358.122 kr.";
    private static final Instant CLOSE = Instant.parse("2023-11-14T23:00:00Z");

    @Test
    void am_3_the_adopted_wording_becomes_version_2_from_the_close() {
        Api api = Api.founded("amend-two");
        adopt("amend-two", 1, BEFORE, AFTER);

        StatutesVersionPublished second = Wire.published("amend-two", StatutesVersionPublished.class, 2).get(1);

        assertThat(second.version()).isEqualTo(2);
        assertThat(second.inForceFrom()).isEqualTo(CLOSE);
        assertThat(second.assembly()).isEqualTo("a1");
        assertThat(inForce(api, "at=2023-11-14T22:59:59.999Z")).isEqualTo(1L);
        assertThat(inForce(api, "at=2023-11-14T23:00:00.000Z")).isEqualTo(2L);
        assertThat(inForce(api, "day=2023-11-14")).isEqualTo(1L);
        assertThat(inForce(api, "day=2023-11-15")).isEqualTo(2L);
        assertThat(wording(api, 1)).contains(BEFORE).doesNotContain(AFTER);
        assertThat(wording(api, 2)).contains(AFTER).doesNotContain(BEFORE);
        assertThat(api.get("/statutes/2/redline").text("text")).contains("2,820").contains("3,125");
        assertThat(api.get("/statutes/1/redline").status()).isEqualTo(404);
        assertThat(api.page("/statutes/2/redline.html")).contains("<html lang=\"en\">", "<del>", "3,125", "<ins>", "2,820", "§ 6 stk. 2");
        assertThat(api.get("/statutes/1/redline.html").status()).isEqualTo(404);
        assertThat(api.get("/statutes/3").status()).isEqualTo(404);
    }

    @Test
    void am_3_an_amendment_that_states_its_day_becomes_a_version_that_begins_then_and_the_day_before_is_the_first() {
        Api api = Api.founded("amend-later");
        LocalDate day = LocalDate.of(2024, 7, 1);
        byte[] operations = Records.canonical(new Amendment(1, List.of(Operation.replaceText("6.2", BEFORE, AFTER)), day));
        Instant begins = Instant.parse("2024-06-30T22:00:00Z");
        Wire.send(Wire.assemblyEvent("amend-later", "a1", 1, new AmendmentAdopted("a1", "item-2", 1, NeighbouringBytes.put("amend-later", operations), begins, day.toString())));

        StatutesVersionPublished second = Wire.published("amend-later", StatutesVersionPublished.class, 2).get(1);

        assertThat(second).extracting(StatutesVersionPublished::inForceFrom, StatutesVersionPublished::inForceFromDay, StatutesVersionPublished::item)
                .containsExactly(begins, "2024-07-01", "item-2");
        assertThat(inForce(api, "day=2024-06-30")).isEqualTo(1L);
        assertThat(inForce(api, "day=2024-07-01")).isEqualTo(2L);
        assertThat(inForce(api, "at=2024-06-30T21:59:59.999Z")).isEqualTo(1L);
        assertThat((String) api.get("/statutes?on=2024-06-30").at("on.text")).contains(BEFORE);
        assertThat((String) api.get("/statutes?on=2024-07-01").at("on.text")).contains(AFTER);
    }

    @Test
    void am_2_wording_that_is_not_in_force_makes_no_version_and_is_shown() {
        Api api = Api.founded("amend-other");
        adopt("amend-other", 1, BEFORE.replace("3,125", "3,126"), AFTER);

        assertThat(Wire.published("amend-other", AmendmentRefused.class, 1)).containsExactly(new AmendmentRefused("a1", "item-2", "wording-differs"));
        assertThat((List<?>) api.get("/statutes").at("versions")).hasSize(1);
        assertThat(api.get("/statutes").each("refused", "provision")).containsExactly("6.2");
    }

    @Test
    void an_amendment_of_another_version_is_refused_too() {
        Api.founded("amend-base");
        adopt("amend-base", 7, BEFORE, AFTER);

        assertThat(Wire.published("amend-base", AmendmentRefused.class, 1)).extracting(AmendmentRefused::reason).containsExactly("other-base-version");
    }

    @Test
    void operations_that_are_none_are_refused_and_do_not_block_what_follows() {
        Api.founded("amend-garbage");
        send("amend-garbage", "{\"what\":\"ever\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8), 1);

        assertThat(Wire.published("amend-garbage", AmendmentRefused.class, 1)).extracting(AmendmentRefused::reason).containsExactly("unreadable");
    }

    @Test
    void the_other_association_keeps_its_statutes() {
        Api there = Api.founded("amend-there");
        Api.founded("amend-here");
        adopt("amend-here", 1, BEFORE, AFTER);
        Wire.published("amend-here", StatutesVersionPublished.class, 2);

        assertThat((List<?>) there.get("/statutes").at("versions")).hasSize(1);
        assertThat(inForce(there, "day=2023-12-01")).isEqualTo(1L);
    }

    @Test
    void one_adoption_told_twice_is_one_version() {
        Api api = Api.founded("amend-twice");
        byte[] operations = operations(1, BEFORE, AFTER);
        send("amend-twice", operations, 1);
        send("amend-twice", operations, 2);
        Wire.published("amend-twice", StatutesVersionPublished.class, 2);

        await().during(Duration.ofSeconds(1)).atMost(Duration.ofSeconds(5)).until(() -> ((List<?>) api.get("/statutes").at("versions")).size() == 2);
        assertThat((List<?>) api.get("/statutes").at("refused")).isEmpty();
    }

    @Test
    void a_moment_or_a_day_but_not_both() {
        Api api = Api.founded("amend-asked");

        assertThat(api.get("/statutes/in-force?at=2023-11-14T23:00:00.000Z&day=2023-11-14").status()).isEqualTo(422);
        assertThat(api.get("/statutes/in-force?day=2023-02-29").status()).isEqualTo(422);
        assertThat(api.get("/statutes/in-force?day=1990-01-01").status()).isEqualTo(404);
        assertThat(api.get("/statutes/in-force").at("version")).isEqualTo(1L);
    }

    private static void adopt(String association, int base, String before, String after) {
        send(association, operations(base, before, after), 1);
    }

    private static byte[] operations(int base, String before, String after) {
        return Records.canonical(new Amendment(base, List.of(Operation.replaceText("6.2", before, after))));
    }

    private static void send(String association, byte[] operations, long sequence) {
        String sha256 = NeighbouringBytes.put(association, operations);
        Wire.send(Wire.assemblyEvent(association, "a1", sequence, new AmendmentAdopted("a1", "item-2", 1, sha256, CLOSE, "2023-11-15")));
    }

    private static Object inForce(Api api, String when) {
        return api.get("/statutes/in-force?" + when).at("version");
    }

    private static String wording(Api api, int version) {
        return ((List<?>) api.get("/statutes/" + version).at("provisions")).stream().map(provision -> (Map<?, ?>) provision)
                .filter(provision -> provision.get("id").equals("6.2")).map(provision -> (String) provision.get("text")).findFirst().orElseThrow();
    }
}
