package dk.samstemt.journeys;

import dk.samstemt.json.Digests;
import dk.samstemt.quickstart.account.Entry;
import dk.samstemt.quickstart.replay.Answer;
import dk.samstemt.quickstart.replay.Branch;
import dk.samstemt.quickstart.replay.Tree;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** REAL-1, REAL-3, REAL-4 and REAL-6: three associations in one pass of the clock, told by what their people see. */
@TestInstance(Lifecycle.PER_CLASS)
class RealCaseJourney {

    private static final List<Branch> BRANCHES = List.of(Branch.AGREED, Branch.SILENT, Branch.CHANGED);
    private static final Instant MID_ASSEMBLY = Instant.parse("2023-11-09T00:00:00Z");
    private static final String SECRETARIAT = "sekretariat";

    private Installation house;
    private Canary canary;
    private List<String> seenOfTheCanary;

    @BeforeAll
    void play(@TempDir Path data) {
        house = Installation.on(data, BRANCHES);
        house.replay.play(MID_ASSEMBLY);
        canary = new Canary(house, Branch.SILENT);
        canary.state("ruc");
        house.clock.settle();
        seenOfTheCanary = canary.sightings();
        canary.withdraw("ruc");
        house.replay.play(Instant.MAX);
        house.clock.settle();
    }

    @AfterAll
    void stop() {
        house.close();
    }

    static Stream<Branch> branches() {
        return BRANCHES.stream();
    }

    @ParameterizedTest
    @MethodSource("branches")
    void real_1_is_lawfully_convened_with_no_day_to_spare(Branch branch) {
        Tree certificate = get(SECRETARIAT, "assembly", branch, "/certificate").body();
        assertThat(certificate.at("slackDays").number()).isZero();
        assertThat(certificate.at("evidence").list()).hasSize(9)
                .allSatisfy(evidence -> assertThat(evidence.at("acceptedAt").moment()).isBefore(Instant.parse("2023-10-24T22:00:00Z")));
        assertThat(certificate.at("ruling", "explanation", "interpretationNotes").text()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("branches")
    void every_party_gets_one_notice_that_says_what_the_law_demands(Branch branch) {
        for (String party : Mailbox.PARTIES) {
            List<Mailbox.Letter> notices = Mailbox.of(house, party, branch).stream().filter(mail -> mail.mentions("Indkaldelse")).toList();
            assertThat(notices).as(party).hasSize(1);
            assertThat(notices.get(0).text()).contains("14. november 2023", "§ 6 stk. 2", "2,820", "dansk tid");
            assertThat(notices.get(0).attachments()).anyMatch(name -> name.endsWith(".pdf")).anyMatch(name -> name.endsWith(".ics"))
                    .anyMatch(name -> name.equals("vedtaegter.txt"));
        }
    }

    @ParameterizedTest
    @CsvSource({"A, ADOPTED", "B, NOT_ADOPTED", "C, ADOPTED"})
    void the_item_is_decided_as_the_statutes_demand(String letter, String outcome) {
        Tree decision = decision(branch(letter));
        assertThat(decision.at("outcome").text()).isEqualTo(outcome);
        assertThat(decision.at("ruling", "explanation", "reasons").list()).isNotEmpty();
    }

    @Test
    void real_4_names_the_silent_party_and_the_rule() {
        Tree decision = decision(Branch.SILENT);
        assertThat(decision.at("ruling", "explanation").value().toString()).contains("Roskilde Universitet");
        assertThat(decision.at("ruling", "explanation", "reasons").list()).anyMatch(reason -> reason.at("rule").text().equals("GA-10"));
        assertThat(decision.at("ruling", "explanation", "whatWouldHaveChanged").list()).isNotEmpty();
        assertThat(house.rest.get(SECRETARIAT, "assembly", Branch.SILENT.path("/tasks")).body().value().toString())
                .contains("userTask_physicalAssembly");
    }

    @Test
    void real_6_keeps_both_statements_and_counts_the_last() {
        List<Tree> own = get("dtu", "voting", Branch.CHANGED, "/ballot/parties/dtu/statements").body().list();
        assertThat(own).extracting(receipt -> receipt.at("revision").number()).containsExactlyInAnyOrder(1L, 2L);
        assertThat(log(Branch.CHANGED).stream().filter(entry -> entry.at("type").text().equals("voting.statement-recorded.v1"))
                .filter(entry -> decoded(entry).contains("\"party\":\"dtu\""))).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"A, 2, '2,820 kr.'", "B, 1, '3,125 kr.'", "C, 2, '2,820 kr.'"})
    void the_statutes_in_force_follow_the_decision(String letter, long version, String rate) {
        Branch branch = branch(letter);
        assertThat(inForce(branch, "at=2023-11-14T22:59:59.999Z")).isEqualTo(1);
        assertThat(inForce(branch, "at=2023-11-14T23:00:00.000Z")).isEqualTo(version);
        assertThat(inForce(branch, "day=2023-11-14")).isEqualTo(1);
        assertThat(inForce(branch, "day=2023-11-15")).isEqualTo(version);
        assertThat(house.rest.get(SECRETARIAT, "membership", branch.path("/statutes/" + version)).body().at("text").text()).contains(rate);
    }

    @ParameterizedTest
    @MethodSource("branches")
    void the_record_is_approved_and_reaches_every_party(Branch branch) {
        assertThat(get(SECRETARIAT, "assembly", branch, "").body().at("state").text()).isEqualTo("CONCLUDED");
        for (String party : Mailbox.PARTIES) {
            assertThat(Mailbox.of(house, party, branch)).as(party).filteredOn(mail -> mail.mentions("eslutningsreferat"))
                    .hasSize(1).allMatch(mail -> mail.attachments().stream().anyMatch(name -> name.endsWith(".pdf")));
        }
    }

    @Test
    void only_those_who_had_not_answered_are_reminded() {
        assertThat(Mailbox.of(house, "ku", Branch.SILENT)).noneMatch(mail -> mail.mentions("Påmindelse"));
        assertThat(Mailbox.of(house, "ruc", Branch.SILENT)).anyMatch(mail -> mail.mentions("Påmindelse"));
    }

    @Test
    void no_choice_could_be_read_before_the_close() {
        assertThat(canary.wasStated()).isTrue();
        assertThat(seenOfTheCanary).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"membership, read_edition", "assembly, read_assembly", "voting, read_statement", "notification, read_message",
        "audit, read_log_entry"})
    void who_may_only_read_reads_views(String service, String view) throws SQLException {
        String url = house.house.servers().properties(service).get("samstemt.database.url");
        String password = house.house.servers().secrets().get("postgres-" + service + "_read");
        try (Connection reader = DriverManager.getConnection(url, service + "_read", password)) {
            assertThat(Snapshot.column(reader, "select association from " + service + "." + view)).isNotEmpty();
            assertThatThrownBy(() -> Snapshot.column(reader, "select 1 from " + service + ".outbox")).isInstanceOf(SQLException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("branches")
    void the_log_holds_every_event_once_in_order_with_its_exact_bytes(Branch branch) {
        Map<String, List<Long>> sequences = new TreeMap<>(log(branch).stream().collect(Collectors.groupingBy(
                entry -> entry.at("source").text() + " " + entry.at("key").text(),
                Collectors.mapping(entry -> entry.at("sequence").number(), Collectors.toList()))));
        assertThat(sequences).isNotEmpty().allSatisfy((key, seen) -> assertThat(seen)
                .containsExactlyElementsOf(Stream.iterate(1L, n -> n + 1).limit(seen.size()).toList()));
        assertThat(log(branch)).allSatisfy(entry -> assertThat(Digests.leafHash(bytes(entry))).isEqualTo(entry.at("leafHash").text()));
    }

    @ParameterizedTest
    @MethodSource("branches")
    void a_receipt_names_its_leaf_in_the_log(Branch branch) {
        String leaf = get("ku", "voting", branch, "/ballot/parties/ku/statements").body().at(0, "leafHash").text();
        assertThat(house.rest.get("revisor", "audit", branch.path("/log/" + leaf)).status()).isEqualTo(200);
    }

    @Test
    void an_id_of_another_association_is_as_unknown_as_none() {
        assertThat(Swaps.of(house, Branch.AGREED, Branch.SILENT)).hasSizeGreaterThan(30)
                .allSatisfy((place, answer) -> assertThat(answer).as(place).isEqualTo(404));
    }

    @Test
    void no_bad_input_is_a_fault_of_ours() {
        assertThat(BadInput.of(house, Branch.CHANGED)).hasSizeGreaterThan(1500)
                .allSatisfy((sent, answer) -> assertThat(answer).as(sent).isLessThan(500));
    }

    @Test
    void reading_every_topic_again_changes_nothing() {
        Map<String, String> before = Snapshot.of(house);
        int mails = house.house.servers().mail().mails().size();
        Snapshot.replayTopics(house);
        assertThat(Snapshot.of(house)).isEqualTo(before);
        assertThat(house.house.servers().mail().mails()).hasSize(mails);
    }

    @Test
    void the_account_tells_the_whole_story() {
        assertThat(house.replay.endedAsExpected()).isTrue();
        assertThat(house.account).extracting(Entry::key).contains("founded", "refused", "convened", "certified", "stated",
                "decided.ADOPTED", "decided.NOT_ADOPTED", "approved", "distributed", "statutes.changed", "statutes.unchanged", "logged");
    }

    private Answer get(String user, String service, Branch branch, String rest) {
        return house.rest.get(user, service, branch.path("/assemblies/" + house.replay.assembly(branch) + rest));
    }

    private Tree decision(Branch branch) {
        return get(SECRETARIAT, "assembly", branch, "/decisions").body().list().stream()
                .filter(item -> item.at("item").text().equals("item-2")).findFirst().orElseThrow();
    }

    private long inForce(Branch branch, String when) {
        return house.rest.get(SECRETARIAT, "membership", branch.path("/statutes/in-force?" + when)).body().at("version").number();
    }

    private List<Tree> log(Branch branch) {
        return Log.of(house, branch);
    }

    private static byte[] bytes(Tree entry) {
        return Base64.getDecoder().decode(entry.at("bytes").text());
    }

    private static String decoded(Tree entry) {
        return new String(bytes(entry), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static Branch branch(String letter) {
        return BRANCHES.stream().filter(branch -> branch.letter().equals(letter)).findFirst().orElseThrow();
    }
}
