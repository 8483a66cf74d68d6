package dk.samstemt.journeys.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** Every endpoint, role, party and association of a running installation against {@code services/docs/access-matrix.csv}. */
@TestInstance(Lifecycle.PER_CLASS)
class AccessJourney {

    private static final int ROUNDS = 5;
    private static final Duration SOON = Duration.ofSeconds(1);

    private Premises premises;
    private LiveSession live;
    private World world;

    @BeforeAll
    void open(@TempDir Path data) {
        premises = Premises.open(data);
        live = new LiveSession(premises).play(ROUNDS);
        premises.conclude();
        world = World.of(premises);
    }

    @AfterAll
    void close() {
        premises.close();
    }

    @TestFactory
    Stream<DynamicTest> the_matrix_holds_for_every_endpoint_role_party_and_association() {
        return new Cases(world).tests();
    }

    @TestFactory
    Stream<DynamicTest> a_token_that_proves_nothing_opens_nothing() throws Exception {
        return new WorthlessTokens(world).tests();
    }

    @TestFactory
    Stream<DynamicTest> an_id_of_another_association_is_as_unknown_as_none() {
        return new Swapped(world).tests();
    }

    @TestFactory
    Stream<DynamicTest> no_id_of_another_association_is_of_use_in_any_other_position() {
        return new Smuggled(world).tests();
    }

    @TestFactory
    Stream<DynamicTest> no_spelling_of_a_path_is_a_way_around() {
        return new Spellings(world).tests();
    }

    @TestFactory
    Stream<DynamicTest> no_other_method_and_no_override_is_a_way_around() {
        return new Methods(world).tests();
    }

    @TestFactory
    Stream<DynamicTest> a_mandate_counts_where_it_was_given_and_nobody_gives_one_to_himself() {
        return new Persons(world).tests();
    }

    @TestFactory
    Stream<DynamicTest> what_looks_into_a_service_is_closed() {
        return new Doors(world).tests();
    }

    @TestFactory
    Stream<DynamicTest> the_database_lets_no_role_do_more_than_its_own() {
        return new DatabaseRoles(premises.house).tests();
    }

    @Test
    void every_endpoint_has_a_row_and_every_row_an_endpoint() {
        assertThat(Coverage.gaps(World.MATRIX, world.endpoints(), Coverage.code())).isEmpty();
    }

    /** Half of them within a second; the rest has the patience of a busy machine. */
    @Test
    void what_ends_ends_in_a_live_session_at_once() {
        assertThat(live.untilRefused).hasSize(ROUNDS * 6);
        assertThat(live.untilRefused.values().stream().sorted().toList().get(live.untilRefused.size() / 2)).as("%s", live.untilRefused).isLessThan(SOON);
    }

    /** Closing with the mandate is among what ends at once. */
    @Test
    void who_comes_after_the_notice_gets_it_with_a_link_of_his_own() {
        assertThat(live.opened).hasSize(ROUNDS).allSatisfy(answer -> assertThat(answer.status()).as("%s", answer).isEqualTo(200));
    }

    @Test
    void a_queued_retry_under_an_old_key_is_refused_once_the_mandate_has_ended() {
        assertThat(live.given).hasSize(ROUNDS).allSatisfy(answer -> assertThat(answer.status()).as("%s", answer).isEqualTo(201));
        assertThat(live.retried).hasSize(ROUNDS).allSatisfy(answer -> {
            assertThat(answer.status()).as("%s", answer).isEqualTo(404);
            assertThat(answer.body()).doesNotContain("leafHash", "receivedAt", "DISSENT");
        });
    }
}
