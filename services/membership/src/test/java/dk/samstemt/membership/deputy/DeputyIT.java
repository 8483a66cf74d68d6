package dk.samstemt.membership.deputy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samstemt.contracts.membership.DeputyAgreed;
import dk.samstemt.contracts.membership.DeputyEnded;
import dk.samstemt.membership.testkit.Api;
import dk.samstemt.membership.testkit.House;
import dk.samstemt.membership.testkit.Wire;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** BO-10: one vice-chair acts for the impeded chair, by agreement of the two, recorded with its period. */
class DeputyIT {

    @Test
    void bo_10_one_vice_chair_proposes_the_other_agrees_and_all_are_told() {
        Chairmanship board = Chairmanship.of("deputy-agreed");
        Instant until = in(10);
        String deputy = board.propose("first", "VICE_CHAIR_1", in(-1), until).text("deputy");
        assertThat(Wire.published("deputy-agreed", DeputyAgreed.class)).isEmpty();

        Instant before = House.SERVERS.clock().moment();
        Api.Answer agreed = board.agree("second", deputy);

        assertThat(agreed.status()).as("%s", agreed).isEqualTo(200);
        DeputyAgreed told = Wire.published("deputy-agreed", DeputyAgreed.class, 1).get(0);
        assertThat(told).usingRecursiveComparison().ignoringFields("from").isEqualTo(new DeputyAgreed(deputy, "CHAIR", "VICE_CHAIR_1",
                board.first(), "region-sjaelland", null, until, List.of(board.first(), board.second())));
        assertThat(told.from()).as("never before the agreement").isAfterOrEqualTo(before);
        assertThat(board.api().get("/deputies").each("", "state")).containsExactly("AGREED");
    }

    @Test
    void bo_10_it_takes_both_vice_chairs_and_nobody_else() {
        Chairmanship board = Chairmanship.of("deputy-two");
        String deputy = board.propose("first", "VICE_CHAIR_2", in(0), in(10)).text("deputy");

        Api.Answer alone = board.agree("first", deputy);
        assertThat(alone.status()).isEqualTo(422);
        assertThat(alone.text("type")).isEqualTo("/problems/refused-by-law");
        assertThat(alone.at("rule")).isEqualTo("BO-10");
        assertThat(alone.text("explanation.headline")).isNotBlank();
        assertThat(board.agree("chair", deputy).text("type")).isEqualTo("/problems/only-a-vice-chair");
        assertThat(board.propose("chair", "VICE_CHAIR_1", in(0), in(10)).status()).isEqualTo(403);
        assertThat(board.agree("second", "dep-none").status()).isEqualTo(404);
        assertThat(board.agree("second", deputy).status()).isEqualTo(200);
        assertThat(board.agree("second", deputy).text("type")).isEqualTo("/problems/proposal-closed");
    }

    @Test
    void a_period_that_is_none_and_the_chair_as_own_deputy_are_refused() {
        Chairmanship board = Chairmanship.of("deputy-period");

        assertThat(board.propose("first", "CHAIR", in(0), in(10)).each("errors", "pointer")).containsExactly("/acting");
        assertThat(board.propose("first", "VICE_CHAIR_1", in(-10), in(-1)).each("errors", "pointer")).containsExactly("/until");
        assertThat(board.propose("first", "VICE_CHAIR_1", in(5), in(5)).each("errors", "pointer")).containsExactly("/until");
        assertThat(board.as("first").post("/deputies", Map.of("acting", "VICE_CHAIR_1")).each("errors", "pointer")).containsExactly("/until");
        assertThat((List<?>) board.api().get("/deputies").tree()).isEmpty();
    }

    @Test
    void one_acts_at_a_time() {
        Chairmanship board = Chairmanship.of("deputy-overlap");
        String early = board.propose("first", "VICE_CHAIR_1", in(0), in(10)).text("deputy");
        String overlapping = board.propose("first", "VICE_CHAIR_2", in(9), in(20)).text("deputy");
        String after = board.propose("second", "VICE_CHAIR_2", in(10), in(20)).text("deputy");
        assertThat(board.agree("second", early).status()).isEqualTo(200);

        assertThat(board.agree("second", overlapping).text("type")).isEqualTo("/problems/deputy-exists");
        assertThat(board.propose("second", "VICE_CHAIR_1", in(1), in(2)).text("type")).isEqualTo("/problems/deputy-exists");
        assertThat(board.agree("first", after).status()).isEqualTo(200);
    }

    @Test
    void the_chair_who_is_back_ends_it_early_and_a_proposal_can_be_withdrawn() {
        Chairmanship board = Chairmanship.of("deputy-early");
        String deputy = board.propose("first", "VICE_CHAIR_1", in(0), in(10)).text("deputy");
        String other = board.propose("second", "VICE_CHAIR_1", in(20), in(30)).text("deputy");
        board.agree("second", deputy);

        Api.Answer ended = board.end("chair", deputy);

        assertThat(ended.status()).as("%s", ended).isEqualTo(200);
        DeputyEnded told = Wire.published("deputy-early", DeputyEnded.class, 1).get(0);
        assertThat(told).isEqualTo(new DeputyEnded(deputy, board.first(), Instant.parse(ended.text("until"))));
        assertThat(told.until()).isBefore(in(1));
        assertThat(board.end("second", deputy).text("type")).isEqualTo("/problems/already-ended");
        assertThat(board.end("first", other).status()).isEqualTo(200);
        assertThat(board.agree("first", other).text("type")).isEqualTo("/problems/proposal-closed");
        assertThat(board.end("first", other).status()).isEqualTo(409);
        assertThat(board.api().get("/deputies").each("", "state")).containsExactly("WITHDRAWN", "ENDED");
        assertThat(board.propose("second", "VICE_CHAIR_1", in(0), in(10)).status()).isEqualTo(201);
    }

    @Test
    void who_leaves_office_acts_no_longer_and_no_longer_than_the_office_lasts() {
        Chairmanship board = Chairmanship.of("deputy-office");
        board.api().post("/grants/" + board.grant("VICE_CHAIR_1") + "/end", Map.of("until", Chairmanship.text(in(5))));
        String deputy = board.propose("first", "VICE_CHAIR_1", in(0), in(10)).text("deputy");
        board.agree("second", deputy);
        assertThat(Wire.published("deputy-office", DeputyAgreed.class, 1).get(0).until()).isBeforeOrEqualTo(in(5));

        board.api().post("/grants/" + board.grant("VICE_CHAIR_1") + "/end", Map.of());

        DeputyEnded told = Wire.published("deputy-office", DeputyEnded.class, 1).get(0);
        assertThat(told.deputy()).isEqualTo(deputy);
        assertThat(told.until()).isBefore(in(1));
        assertThat(board.api().get("/deputies").each("", "state")).containsExactly("ENDED");
    }

    @Test
    void a_proposal_of_one_who_has_left_and_of_another_association_is_not_agreed_to() {
        Chairmanship board = Chairmanship.of("deputy-here");
        Chairmanship there = Chairmanship.of("deputy-there");
        String deputy = board.propose("first", "VICE_CHAIR_2", in(0), in(10)).text("deputy");

        assertThat(there.agree("second", deputy).status()).isEqualTo(404);
        assertThat(there.end("second", deputy).status()).isEqualTo(404);
        board.api().post("/grants/" + board.grant("VICE_CHAIR_1") + "/end", Map.of());
        assertThat(board.agree("second", deputy).at("rule")).isEqualTo("BO-10");
        await().atMost(Duration.ofSeconds(20)).until(() -> board.propose("first", "VICE_CHAIR_2", in(0), in(10)).status() == 404);
    }

    @Test
    void bo_4_nobody_holds_two_offices() {
        Chairmanship board = Chairmanship.of("deputy-one-office");
        board.api().post("/grants/" + board.grant("VICE_CHAIR_1") + "/end", Map.of());

        Api.Answer twice = board.api().post("/grants", Map.of("person", board.second(), "role", "chairmanship", "office", "VICE_CHAIR_1", "party", "region-sjaelland"));

        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.at("rule")).isEqualTo("BO-4");
    }

    private static Instant in(int days) {
        return Chairmanship.TODAY.plus(Duration.ofDays(days));
    }
}
