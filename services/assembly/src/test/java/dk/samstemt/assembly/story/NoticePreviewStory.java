package dk.samstemt.assembly.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.contracts.assembly.NoticeOrdered;
import dk.samstemt.json.Json;
import dk.samstemt.platform.bytes.ByteStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the secretariat sees of a notice before it goes out is what goes out, byte for byte, and looking leaves nothing behind. */
class NoticePreviewStory {

    private static final String PREVIEW = "/notice-preview";
    private static final String LETTER = PREVIEW + "/letter.pdf";

    @Test
    void the_notice_of_a_draft_is_the_one_that_is_sent_afterwards_and_looking_at_it_leaves_no_trace() throws IOException {
        Api secretariat = Case.association("forening-visning");
        Case draft = new Case(secretariat, (String) Case.store(secretariat, Case.draft()).at("assembly"));
        assertThat(secretariat.upload(draft.path("/annexes"), "text/plain", "Aftalen".getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(201);
        List<Long> before = rows();
        byte[] seen = secretariat.get(draft.path(PREVIEW)).body();
        assertThat(read(secretariat.get(draft.path(LETTER)))).contains("Indkaldelse til", "Samarbejdsaftale", "Københavns Universitet", "Bilag 1: Bilag 1.txt");
        assertThat(read(secretariat.get(draft.path(LETTER + "?lang=en")))).contains("Notice of");
        assertThat(rows()).as("bytes, events, answers kept").isEqualTo(before);

        assertThat(secretariat.post(draft.path("/convening"), secretariat.get(draft.path("")).etag(), null).status()).isEqualTo(202);
        draft.rollFixed(Case.draft().day());
        byte[] sent = House.part(ByteStore.class).get("forening-visning", draft.heard(NoticeOrdered.class).get(0).noticeSha256()).orElseThrow().content();
        assertThat(new String(seen, StandardCharsets.UTF_8)).isEqualTo(new String(sent, StandardCharsets.UTF_8));
        for (String gone : List.of(PREVIEW, LETTER)) {
            Api.Answer late = secretariat.get(draft.path(gone));
            assertThat(late.status()).isEqualTo(409);
            assertThat(Json.read(late.body())).extracting("type", "state").containsExactly("/problems/not-a-draft", "CONVENING");
        }
    }

    @Test
    void nobody_but_the_secretariat_of_the_association_sees_it() {
        Api secretariat = Case.association("forening-visning-2");
        Case draft = new Case(secretariat, (String) Case.store(secretariat, Case.draft()).at("assembly"));
        for (String role : List.of("chairmanship", "auditor", "administrator", "operator")) {
            House.person("forening-visning-2", "visning-" + role, role, role.equals("chairmanship") ? "dtu" : null, role.equals("chairmanship") ? "VICE_CHAIR_2" : null);
            Api other = new Api("visning-" + role, "forening-visning-2");
            Case.soon(() -> assertThat(other.get(draft.path(PREVIEW)).status()).as(role).isEqualTo(403));
            assertThat(other.get(draft.path(LETTER)).status()).as(role).isEqualTo(403);
        }
        Api stranger = Case.association("forening-visning-3");
        assertThat(stranger.get(draft.path(PREVIEW)).status()).isEqualTo(404);
        assertThat(new Api(stranger.user(), "forening-visning-2").get(draft.path(LETTER)).status()).isEqualTo(404);
        assertThat(secretariat.get("/assemblies/asm-none" + PREVIEW).status()).isEqualTo(404);
    }

    private static List<Long> rows() {
        return List.of("bytes WHERE association = 'forening-visning'", "ruling WHERE association = 'forening-visning'", "outbox WHERE key LIKE 'forening-visning/%'").stream()
                .map(rows -> House.part(JdbcClient.class).sql("SELECT count(*) FROM " + rows).query(Long.class).single()).toList();
    }

    private static String read(Api.Answer answer) throws IOException {
        assertThat(answer.status()).as(() -> Case.text(answer)).isEqualTo(200);
        try (PDDocument letter = Loader.loadPDF(answer.body())) {
            return new PDFTextStripper().getText(letter);
        }
    }
}
