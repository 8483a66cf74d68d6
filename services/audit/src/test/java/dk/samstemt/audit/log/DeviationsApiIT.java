package dk.samstemt.audit.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dk.samstemt.audit.testkit.House;
import dk.samstemt.audit.testkit.TheLog;
import dk.samstemt.audit.testkit.Wire;
import dk.samstemt.contracts.Topics;
import dk.samstemt.contracts.assembly.RollRequested;
import dk.samstemt.contracts.assembly.WaiverRecorded;
import dk.samstemt.contracts.membership.AmendmentRefused;
import dk.samstemt.contracts.membership.Login;
import dk.samstemt.contracts.membership.RoleGranted;
import dk.samstemt.contracts.notification.NoticeBounced;
import dk.samstemt.contracts.voting.BallotVoided;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

class DeviationsApiIT {

    private static final String LOG = "/api/v1/associations/dev-a/log";
    private static final int APPENDED = 9;

    @BeforeAll
    static void peopleAndEvents() {
        long sequence = 0;
        for (String role : List.of("auditor", "representative")) {
            Wire.state(Topics.LOGINS, "per-dev-" + role, 1, new Login("dev-a", "per-dev-" + role, "oidc", "dev-" + role));
            Wire.send(Wire.event("dev-a", ++sequence, new RoleGranted("grt-" + role, "per-dev-" + role, role, null, null, Instant.EPOCH, null)));
        }
        Wire.send(Wire.event("dev-a/quiet", 1, new RollRequested("quiet", "2023-11-14")));
        Wire.send(Wire.event("dev-a/first", 1, bounced("first")));
        TheLog.withSize("dev-a", 4);
        Wire.send(Wire.event("dev-a/second", 1, new BallotVoided("second", "NEW_DAY")));
        TheLog.withSize("dev-a", 5);
        Wire.send(Wire.event("dev-a/first", 1, new WaiverRecorded("first", "ku", "2023-11-01", "0".repeat(64))));
        TheLog.withSize("dev-a", 6);
        Wire.send(Wire.event("dev-a/first", 2, bounced("first")));
        TheLog.withSize("dev-a", 7);
        Wire.send(Wire.event("dev-a", ++sequence, new AmendmentRefused("adopted", "item-1", "TEXT_DIFFERS")));
        TheLog.withSize("dev-a", 8);
        Wire.send(Wire.event("dev-a", ++sequence, "membership.something-newer.v1", Map.of("assembly", "newer")));
        Wire.send(Wire.event("dev-b/theirs", 1, bounced("theirs")));
        TheLog.withSize("dev-a", APPENDED);
        TheLog.withSize("dev-b", 1);
        await().atMost(Duration.ofSeconds(20)).until(() -> get("auditor", "").status() == 200 && get("representative", "").status() == 403);
    }

    @Test
    void assemblies_with_deviations_are_told_with_the_latest_first_and_each_kind_counted() {
        Answer all = get("auditor", "/deviations");
        assertThat(all.body().get("total")).isEqualTo(3L);
        assertThat(all.body().get("next")).isNull();
        assertThat(all.list("assemblies")).extracting(one -> one.get("assembly")).containsExactly("adopted", "first", "second");
        assertThat(all.list("assemblies").get(1).toString()).contains("{count=2, kind=NOTICE_BOUNCED, last=7}, {count=1, kind=WAIVER_RECORDED, last=6}", "latest=7");
    }

    @Test
    void they_are_read_page_by_page() {
        Answer first = get("auditor", "/deviations?limit=2");
        Answer second = get("auditor", "/deviations?limit=2&before=" + first.body().get("next"));
        assertThat(first.list("assemblies")).hasSize(2);
        assertThat(second.list("assemblies")).extracting(one -> one.get("assembly")).containsExactly("second");
        assertThat(second.body().get("next")).isNull();
        assertThat(second.body().get("total")).isEqualTo(3L);
    }

    @Test
    void the_log_says_of_each_entry_what_it_is_and_is_narrowed_to_a_kind_of_an_assembly_wherever_it_stands() {
        assertThat(get("auditor", "?key=dev-a/first").list("entries")).extracting(entry -> entry.get("deviation")).containsExactly("NOTICE_BOUNCED", "WAIVER_RECORDED", "NOTICE_BOUNCED");
        assertThat(get("auditor", "?key=dev-a/quiet").list("entries")).extracting(entry -> entry.get("deviation")).containsExactly((Object) null);
        assertThat(get("auditor", "?deviation=NOTICE_BOUNCED").list("entries")).hasSize(2).allMatch(entry -> entry.get("key").equals("dev-a/first"));
        assertThat(get("auditor", "?deviation=ANY").list("entries")).hasSize(5);
        assertThat(get("auditor", "?deviation=ANY&key=dev-a/first&limit=2").list("entries")).hasSize(2);
        assertThat(get("auditor", "?deviation=AMENDMENT_REFUSED&key=dev-a/adopted").list("entries")).extracting(entry -> entry.get("key")).containsExactly("dev-a");
        assertThat(get("auditor", "?key=dev-a/adopted").list("entries")).isEmpty();
    }

    @Test
    void what_stood_on_the_log_before_the_rules_is_read_once_and_is_the_same() {
        List<String> told = stored();
        House.everything().sql("SET search_path = audit; DELETE FROM log_deviation; DELETE FROM log_deviation_rules").update();
        assertThat(stored()).isEmpty();
        OldEntries old = new OldEntries(new LogEntries(House.database("app")), new DeviationRows(House.database("app")));
        old.run(null);
        assertThat(stored()).isEqualTo(told).hasSize(6);
        House.everything().sql("SET search_path = audit; DELETE FROM log_deviation").update();
        old.run(null);
        assertThat(stored()).as("read once").isEmpty();
        House.everything().sql("SET search_path = audit; DELETE FROM log_deviation_rules").update();
        old.run(null);
        assertThat(stored()).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE log_deviation SET kind = 'REPLACED'", "DELETE FROM log_deviation", "UPDATE log_deviation_rules SET rules = 2"})
    void the_service_can_take_nothing_back(String statement) {
        assertThatThrownBy(() -> House.database("app").sql(statement).update()).isInstanceOf(DataAccessException.class).rootCause().hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/deviations?limit=0", "/deviations?limit=201", "/deviations?before=-1", "/deviations?before=x", "?deviation=any", "?deviation=", "?deviation=%27--"})
    void what_cannot_be_asked_is_refused(String query) {
        assertThat(get("auditor", query).status()).isEqualTo(422);
    }

    @Test
    void a_representative_and_another_association_read_none() {
        assertThat(get("representative", "/deviations").status()).isEqualTo(403);
        assertThat(House.get("/api/v1/associations/dev-b/log/deviations", House.SERVERS.token("dev-auditor")).statusCode()).isEqualTo(404);
    }

    private static NoticeBounced bounced(String assembly) {
        return new NoticeBounced(assembly, "ku", "per-1", "<a@example.org>", Instant.EPOCH, "5.1.1", true);
    }

    private static List<String> stored() {
        return House.database("app").sql("SELECT concat_ws(' ', association, position, assembly, kind) FROM log_deviation WHERE association LIKE 'dev-%' ORDER BY association, position").query(String.class).list();
    }

    private record Answer(int status, Map<?, ?> body) {

        @SuppressWarnings("unchecked")
        List<Map<String, Object>> list(String name) {
            return (List<Map<String, Object>>) body.get(name);
        }
    }

    private static Answer get(String role, String query) {
        var answer = House.get(LOG + query, House.SERVERS.token("dev-" + role));
        return new Answer(answer.statusCode(), House.json(answer));
    }
}
