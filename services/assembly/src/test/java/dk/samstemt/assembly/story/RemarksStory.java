package dk.samstemt.assembly.story;

import static dk.samstemt.assembly.story.Case.soon;
import static dk.samstemt.assembly.story.Case.text;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.contracts.assembly.ConveningCertified;
import dk.samstemt.contracts.assembly.RecordApproved;
import dk.samstemt.contracts.assembly.RecordDrawnUp;
import dk.samstemt.contracts.documents.RecordDocument;
import dk.samstemt.contracts.documents.RecordRemark;
import dk.samstemt.contracts.voting.BallotClosed;
import dk.samstemt.contracts.voting.OpenedAnswer;
import dk.samstemt.contracts.voting.OpenedStatement;
import dk.samstemt.json.Json;
import dk.samstemt.json.Records;
import dk.samstemt.platform.bytes.ByteStore;
import dk.samstemt.platform.ids.Ids;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** GA-11, GA-26: the secretariat's own words in the record, until somebody has approved it and again once it was sent back; never what the rulings say. */
class RemarksStory {

    private static final String HERE = "forening-bemaerkning";
    private static final String REMARKS = "/record/remarks";
    private static Api secretariat;
    private static Api chair;
    private static Api first;
    private static Api second;

    @BeforeAll
    static void association() {
        secretariat = Case.association(HERE);
        House.person(HERE, "bem-formand", "chairmanship", "kkr-hovedstaden", "CHAIR");
        House.person(HERE, "bem-en", "chairmanship", "region-sjaelland", "VICE_CHAIR_1");
        House.person(HERE, "bem-to", "chairmanship", "dtu", "VICE_CHAIR_2");
        chair = new Api("bem-formand", HERE);
        first = new Api("bem-en", HERE);
        second = new Api("bem-to", HERE);
        for (Api one : List.of(chair, first, second)) {
            soon(() -> assertThat(one.get("/assemblies").status()).isEqualTo(200));
        }
    }

    @Test
    void words_of_the_secretariat_come_into_the_record_until_it_is_approved_and_never_under_an_approval() {
        Case held = drawnUp();
        Api.Answer empty = secretariat.get(held.path(REMARKS));
        assertThat(empty.etag()).isEqualTo("\"0\"");
        assertThat(empty.at("window")).isEqualTo("OPEN");
        assertThat(empty.at("items.0.title.da")).isEqualTo("Samarbejdsaftale");

        beforeAnybodyAnswers(held);
        underAnApproval(held);
        afterItWasSentBack(held);
        approvedByAll(held);
    }

    private static void beforeAnybodyAnswers(Case held) {
        assertThat(put(secretariat, held, "\"0\"", remark("item-1", "Aftalen lå som bilag."), remark(null, "Dirigenten takkede."))).isEqualTo(200);
        soon(() -> assertThat(held.heard(RecordDrawnUp.class)).extracting(RecordDrawnUp::revision).containsExactly(1, 2));
        assertThat(document(held, 1).remarks()).extracting(RecordRemark::item).containsExactly("item-1", null);
        assertThat(document(held, 1).outcomes()).isEqualTo(document(held, 0).outcomes());
        assertThat(put(secretariat, held, "\"1\"", remark(null, "Dirigenten takkede."), remark("item-1", "Aftalen lå som bilag."))).as("the same words").isEqualTo(200);
        assertThat(held.heard(RecordDrawnUp.class)).hasSize(2);
        assertThat(put(secretariat, held, "\"0\"", remark(null, "En kollegas"))).isEqualTo(412);
        assertThat(put(secretariat, held, null, remark(null, "Uden udgave"))).isEqualTo(428);
        assertThat(put(secretariat, held, "\"1\"", remark("item-9", "Findes ikke"))).isEqualTo(422);
        assertThat(put(secretariat, held, "\"1\"", remark(null, "x".repeat(2_001)))).isEqualTo(422);
        assertThat(text(secretariat.get(held.path("/case")))).contains("\"changed\":true", "\"number\":1", "Aftalen lå som bilag.");
    }

    private static void underAnApproval(Case held) {
        assertThat(answer(first, held, 1, "APPROVED")).as("it read another revision").isEqualTo(409);
        assertThat(answer(first, held, 2, "APPROVED")).isEqualTo(201);
        Api.Answer late = put(secretariat, held, "\"1\"", List.of(remark(null, "For sent")));
        assertThat(late.status()).isEqualTo(409);
        assertThat(text(late)).contains("record-not-open", "\"window\":\"ANSWERED\"");
    }

    private static void afterItWasSentBack(Case held) {
        assertThat(answer(second, held, 2, "CORRECTION")).isEqualTo(201);
        assertThat(secretariat.get(held.path(REMARKS)).at("window")).isEqualTo("SENT_BACK");
        assertThat(put(secretariat, held, "\"1\"", remark(null, "Dirigenten takkede parterne."))).isEqualTo(200);
        assertThat(held.heard(RecordDrawnUp.class)).as("not before the secretariat is done").hasSize(2);
        soon(() -> assertThat(secretariat.post(held.path("/record/corrections"), Map.of("note", Map.of("da", "Takken er rettet."))).status()).isEqualTo(202));
        soon(() -> assertThat(held.heard(RecordDrawnUp.class)).hasSize(3));
        assertThat(document(held, 2).remarks()).containsExactly(new RecordRemark(null, Map.of("da", "Dirigenten takkede parterne.")));
        Api.Answer seen = second.get(held.path("/record"));
        assertThat(Json.text(seen.at("remarks"))).isEqualTo("[{\"before\":{\"da\":\"Aftalen lå som bilag.\"},\"changed\":true,\"number\":1,\"text\":{},\"title\":{\"da\":\"Samarbejdsaftale\"}},"
                + "{\"before\":{\"da\":\"Dirigenten takkede.\"},\"changed\":true,\"text\":{\"da\":\"Dirigenten takkede parterne.\"},\"title\":{}}]");
        assertThat(put(secretariat, held, "\"2\"", remark(null, "Dirigenten takkede alle."))).isEqualTo(200);
        assertThat(document(held, 3).correction()).as("what was corrected is still news to those who sent it back").containsEntry("da", "Takken er rettet.");
    }

    private static void approvedByAll(Case held) {
        for (Api one : List.of(chair, first, second)) {
            assertThat(answer(one, held, 4, "APPROVED")).isEqualTo(201);
        }
        soon(() -> assertThat(held.heard(RecordApproved.class)).hasSize(1));
        assertThat(text(put(secretariat, held, "\"3\"", List.of(remark(null, "Efter godkendelsen"))))).contains("record-not-open", "\"window\":\"APPROVED\"");
        assertThat(held.heard(RecordDrawnUp.class)).hasSize(4);
        assertThat(held.heard(RecordApproved.class).get(0).recordSha256()).isEqualTo(held.heard(RecordDrawnUp.class).get(3).recordSha256());
    }

    @Test
    void only_the_secretariat_of_the_association_writes_and_there_is_nothing_to_write_into_before_there_is_a_record() {
        Case held = drawnUp();
        assertThat(first.get(held.path(REMARKS)).status()).isEqualTo(403);
        assertThat(put(first, held, "\"0\"", remark(null, "Formandskabets"))).isEqualTo(403);
        Api stranger = Case.association("forening-bemaerkning-2");
        assertThat(stranger.get(held.path(REMARKS)).status()).isEqualTo(404);
        Case draft = new Case(secretariat, (String) Case.store(secretariat, Case.draft()).at("assembly"));
        assertThat(secretariat.get(draft.path(REMARKS)).status()).isEqualTo(404);
        assertThat(put(secretariat, draft, "\"0\"", remark(null, "For tidligt"))).isEqualTo(404);
    }

    /** A call that is sent again under its key writes once. */
    @Test
    void a_form_sent_twice_writes_once() throws IOException, InterruptedException {
        Case held = drawnUp();
        String key = Ids.next("key");
        for (int time = 0; time < 2; time++) {
            HttpRequest request = HttpRequest.newBuilder(House.address("/api/v1/associations/" + HERE + held.path(REMARKS)))
                    .header("Authorization", "Bearer " + House.SERVERS.token(secretariat.user())).header("Idempotency-Key", key).header("If-Match", "\"0\"")
                    .header("Content-Type", "application/json").PUT(BodyPublishers.ofByteArray(Json.canonical(Map.of("remarks", List.of(remark(null, "Én gang")))))).build();
            HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo(200);
            assertThat(answer.headers().firstValue("ETag")).hasValue("\"1\"");
        }
        assertThat(held.heard(RecordDrawnUp.class)).hasSize(2);
    }

    private static Case drawnUp() {
        Case held = Case.convened(secretariat, Case.draft());
        held.accepted(Case.PARTIES, House.now());
        held.closeDispatch(Case.PARTIES);
        soon(() -> assertThat(held.heard(ConveningCertified.class)).hasSize(1));
        House.moveTo(held.deadline());
        List<OpenedStatement> statements = Case.PARTIES.stream().map(party -> new OpenedStatement(party, "stm-" + party, 1,
                held.deadline().minusSeconds(60), List.of(new OpenedAnswer("item-1", "ASSENT", false, "00")))).toList();
        House.WIRE.tell(held.key(), held.deadline(), new BallotClosed(held.id(), held.deadline(), statements, List.of()));
        soon(() -> assertThat(held.heard(RecordDrawnUp.class)).hasSize(1));
        return held;
    }

    private static Map<String, Object> remark(String item, String danish) {
        return item == null ? Map.of("text", Map.of("da", danish)) : Map.of("item", item, "text", Map.of("da", danish));
    }

    @SafeVarargs
    private static int put(Api user, Case held, String etag, Map<String, Object>... remarks) {
        return put(user, held, etag, List.of(remarks)).status();
    }

    private static Api.Answer put(Api user, Case held, String etag, List<Map<String, Object>> remarks) {
        return user.put(held.path(REMARKS), etag, Map.of("remarks", new ArrayList<>(remarks)));
    }

    private static int answer(Api office, Case held, long revision, String verdict) {
        return office.post(held.path("/record/approvals"), Map.of("revision", revision, "verdict", verdict, "comment", "Se her")).status();
    }

    private static RecordDocument document(Case held, int index) {
        soon(() -> assertThat(held.heard(RecordDrawnUp.class)).hasSizeGreaterThan(index));
        String sha256 = held.heard(RecordDrawnUp.class).get(index).recordSha256();
        return Records.read(House.part(ByteStore.class).get(HERE, sha256).orElseThrow().content(), RecordDocument.class);
    }
}
