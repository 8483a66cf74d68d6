package dk.samstemt.journeys.input;

import dk.samstemt.journeys.Installation;
import dk.samstemt.journeys.Snapshot;
import dk.samstemt.quickstart.replay.Answer;
import dk.samstemt.quickstart.replay.Branch;
import dk.samstemt.quickstart.replay.Rest;
import dk.samstemt.quickstart.replay.Tree;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody's mistake or malice stores anything, sends anything, breaks anything or costs anything, and everybody is told what was wrong. */
@TestInstance(Lifecycle.PER_CLASS)
class InputJourney {

    private static final Instant MID_ASSEMBLY = Instant.parse("2023-11-09T00:00:00Z");
    private static final Branch BRANCH = Branch.SILENT;
    private static final String SECRETARIAT = "sekretariat";

    private Installation house;
    private Door door;
    private String convened;
    private String draft;

    @BeforeAll
    void play(@TempDir Path data) {
        house = Installation.on(data, List.of(BRANCH));
        house.replay.play(MID_ASSEMBLY);
        house.clock.settle();
        convened = house.replay.assembly(BRANCH);
        draft = house.rest.post(SECRETARIAT, "assembly", BRANCH.path("/assemblies"), "input-draft", Agenda.draft("2023-11-20", List.of(Agenda.item(1, "Ord"))))
                .orFail("drafting").body().at("assembly").text();
        door = new Door(house, Map.of("association", BRANCH.association(), "assembly", convened, "party", "ku", "version", "1", "revision", "1",
                "question", "MAY_ACT_FOR_MEMBER", "reckoning", "TURN"));
    }

    @AfterAll
    void stop() {
        house.close();
    }

    @Test
    void no_bad_input_is_stored_or_sent_or_breaks_or_costs_anything() {
        List<Operation> operations = door.operations();
        List<Sent> cases = new ArrayList<>(new Generated(door, operations).cases());
        cases.addAll(new Curated(door, BRANCH).cases(draft, convened));
        Sender sender = new Sender();
        Map<String, String> before = Snapshot.of(house);
        int mails = house.house.servers().mail().mails().size();
        cases.forEach(sender::send);
        figures(operations, cases, sender);
        assertThat(sender.faults()).isEmpty();
        assertThat(Snapshot.of(house)).isEqualTo(before);
        assertThat(house.house.servers().mail().mails()).hasSize(mails);
        assertThat(operations).hasSizeGreaterThan(45);
        assertThat(sender.count()).isGreaterThan(1500);
    }

    private static void figures(List<Operation> operations, List<Sent> cases, Sender sender) {
        System.out.println("Bad input: " + sender.count() + " cases over " + operations.size() + " operations, dearest " + sender.dearestMillis() + " ms; by row "
                + cases.stream().collect(Collectors.groupingBy(Sent::row, TreeMap::new, Collectors.counting())));
    }

    @Test
    void B18_a_language_nobody_speaks_here_is_answered_in_danish_and_a_huge_header_is_refused() {
        HttpRequest.Builder strange = door.stranger(door.operations().get(0), "/api/v1/associations/x/me").header("Accept-Language", "zz");
        HttpResponse<String> answer = new Sender().plain(strange.build());
        assertThat(answer.headers().firstValue("content-language")).contains("da");
        HttpRequest.Builder huge = door.stranger(door.operations().get(0), "/api/v1/associations/x/me").header("Accept-Language", "da," + "x".repeat(9_000));
        assertThat(new Sender().plain(huge.build()).statusCode()).isBetween(400, 499);
    }

    @Test
    void B11_a_method_in_a_header_changes_nothing_and_a_trace_is_not_answered() {
        HttpRequest.Builder request = door.request(door.operations().stream().filter(one -> one.action().equals("membership.read-me")).findFirst().orElseThrow(),
                BRANCH.path("/me"));
        assertThat(new Sender().plain(request.header("X-HTTP-Method-Override", "DELETE").GET().build()).statusCode()).isEqualTo(200);
        HttpResponse<String> trace = new Sender().plain(door.stranger(door.operations().get(0), "/problems").method("TRACE", BodyPublishers.noBody()).build());
        assertThat(trace.statusCode()).isBetween(400, 405);
        assertThat(trace.body()).doesNotContain("Bearer");
    }

    @Test
    void B30_what_the_law_refuses_names_its_provision_and_the_earliest_lawful_day() {
        String etag = house.rest.get(SECRETARIAT, "assembly", BRANCH.path("/assemblies/" + draft)).etag();
        Answer refused = house.rest.act(new Rest.Call(SECRETARIAT, "assembly", BRANCH.path("/assemblies/" + draft + "/convening"), "input-convening"), etag, "da");
        Tree problem = refused.body();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(problem.at("type").text()).isEqualTo("/problems/refused-by-law");
        assertThat(problem.at("rule").text()).isEqualTo("GA-7");
        assertThat(problem.at("provision").text()).contains("4 stk. 4");
        assertThat(problem.at("earliestLawfulDay").text()).isEqualTo("2023-11-30");
        assertThat(problem.at("explanation", "reasons").list()).isNotEmpty();
    }
}
