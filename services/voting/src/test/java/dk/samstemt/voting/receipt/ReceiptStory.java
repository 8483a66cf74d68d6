package dk.samstemt.voting.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.voting.ballot.model.BallotId;
import dk.samstemt.voting.testkit.Assemblies;
import dk.samstemt.voting.testkit.Client;
import dk.samstemt.voting.testkit.Installation;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The receipt on paper is for the party alone. */
class ReceiptStory {
    private final Installation at = Installation.shared();

    @Test
    void a_party_prints_its_own_receipt_and_nobody_elses() {
        BallotId ballot = Assemblies.open(at, "alfa", at.now().plus(Duration.ofDays(21)));
        Client ku = Client.of(at, "alfa", "ku");
        String path = "/parties/ku/statements/" + ku.state(ballot, "ku", 0, "DISSENT").tree().get("statement") + "/receipt.pdf";
        Client.Reply pdf = ku.get(ballot, path + "?lang=en");
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(new String(pdf.bytes(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        for (String stranger : new String[] {Installation.subject("alfa", "dtu", 1), Installation.subject("beta", "ku", 1), "secretariat-alfa", "chairmanship-alfa", "auditor-alfa"}) {
            assertThat(new Client(at, stranger).get(ballot, path).status()).as(stranger).isIn(403, 404);
        }
        assertThat(Client.of(at, "alfa", "dtu").get(ballot, path.replace("/ku/", "/dtu/")).status()).isEqualTo(404);
        assertThat(ku.get(ballot, "/parties/ku/statements/stm-none/receipt.pdf").status()).isEqualTo(404);
    }
}
