package dk.samstemt.voting.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.platform.ids.Ids;
import dk.samstemt.platform.malware.MalwareScan;
import dk.samstemt.platform.malware.MalwareScanner;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import dk.samstemt.voting.ballot.model.BallotId;
import dk.samstemt.voting.testkit.Assemblies;
import dk.samstemt.voting.testkit.Client;
import dk.samstemt.voting.testkit.Installation;
import dk.samstemt.voting.testkit.Papers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which files a party can attach: by the same rules as annexes and scans of letters. */
class AttachmentUploadStory {
    private static final String NAME = "Uddrag af referat.pdf";
    private static final byte[] EXCERPT = Papers.excerpt("Uddrag af referatet");
    private final Installation at = Installation.shared();
    private final Client ku = Client.of(at, "alfa", "ku");
    private BallotId ballot;

    @BeforeEach
    void open() {
        ballot = Assemblies.open(at, "alfa", at.now().plus(Duration.ofDays(21)));
    }

    @AfterEach
    void noScanner() {
        at.scanner().set(MalwareScanner.NONE);
    }

    private int kept() {
        return at.bean(JdbcClient.class).sql("select count(*) from evidence where assembly = ?").param(ballot.assembly()).query(Integer.class).single();
    }

    @Test
    void what_is_no_pdf_acts_is_locked_is_too_large_or_has_a_dangerous_name_is_refused_and_nothing_is_kept() {
        List<String> said = new ArrayList<>();
        for (byte[] wrong : List.of("Uddrag".getBytes(StandardCharsets.UTF_8), Papers.acting(), Papers.encrypted(), new byte[0], new byte[10 * 1024 * 1024 + 1])) {
            Client.Reply refused = ku.attach(ballot, "ku", NAME, wrong);
            said.add(refused.status() + " " + refused.tree().get("type") + " " + refused.tree().getOrDefault("found", ""));
        }
        assertThat(said).containsExactly("415 /problems/not-a-pdf ", "422 /problems/pdf-active-content [JavaScript, OpenAction]", "422 /problems/pdf-active-content [encryption]",
                "422 /problems/invalid-body ", "413 /problems/too-large ");
        assertThat(ku.attach(ballot, "ku", "../uddrag.pdf", EXCERPT).text()).contains("/fileName");
        assertThat(ku.attach(ballot, "ku", "uddrag.exe", EXCERPT).text()).contains("/fileName");
        assertThat(ku.upload(ballot, "/parties/ku/attachments", "text/plain", EXCERPT).status()).isEqualTo(415);
        assertThat(kept()).isZero();
    }

    @Test
    void it_is_shown_to_the_scanner_before_it_is_kept_once() {
        at.scanner().set(content -> {
            throw ProblemException.of(Problems.UNAVAILABLE);
        });
        assertThat(ku.attach(ballot, "ku", NAME, EXCERPT).status()).isEqualTo(503);
        assertThat(kept()).isZero();
        at.scanner().set(content -> MalwareScan.PASSED);
        String key = Ids.next("key");
        Client.Reply first = ku.attach(ballot, "ku", NAME, EXCERPT, key);
        at.scanner().set(MalwareScanner.NONE);
        assertThat(ku.attach(ballot, "ku", NAME, EXCERPT, key).text()).isEqualTo(first.text()).contains("PASSED");
        assertThat(kept()).isOne();
    }

    @Test
    void a_party_cannot_fill_the_store() {
        for (int i = 0; i < 20; i++) {
            assertThat(ku.attach(ballot, "ku", NAME, EXCERPT).status()).isEqualTo(201);
        }
        assertThat(ku.attach(ballot, "ku", NAME, EXCERPT).tree()).containsEntry("type", "/problems/too-much-evidence").containsEntry("status", 409L);
    }
}
