package dk.samstemt.journeys.example;

import dk.samstemt.journeys.Installation;
import dk.samstemt.journeys.Mailbox;
import dk.samstemt.quickstart.replay.Answer;
import dk.samstemt.quickstart.replay.Rest;
import dk.samstemt.quickstart.replay.Tree;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * REAL-2 and GA-13 with a new day: a new notice to all nine. Meanwhile one representative is replaced, one statement comes by
 * letter and is objected to, and the proposer stays silent (REAL-5).
 */
final class NewDay extends Tale {

    private static final String LATE = "cbs";
    private static final String PROPOSER = "region-hovedstaden";
    private String first;

    NewDay(Club club) {
        super(club);
    }

    @Override
    void plan() {
        at("2023-10-23T08:00:00Z", "founding", club::found);
        at("2023-10-24T14:30:00Z", "convening; one mail server refuses", this::convene);
        at("2023-10-25T09:00:00Z", "a day too early is refused", this::tooEarlyIsRefused);
        at("2023-10-25T10:00:00Z", "a new day", this::newDay);
        at("2023-10-26T09:00:00Z", "a representative is replaced", this::replace);
        at("2023-10-30T09:00:00Z", "statements", this::statements);
        at("2023-11-06T09:00:00Z", "a letter", this::letter);
        at("2023-11-07T09:00:00Z", "the objection", this::objection);
        at("2023-11-16T22:59:59Z", "the outcome", this::silenceOfTheProposerIsNoAssent);
    }

    private void convene() {
        club.house().house.servers().mail().refuse(club.address(LATE));
        club.draft(Drafts.decision("2023-11-14"));
        first = club.assembly();
        club.convene().orFail("convening");
    }

    private void tooEarlyIsRefused() {
        club.house().house.servers().mail().accept(club.address(LATE));
        club.awaitState("CONVENING_FAILED");
        Answer refused = club.act(Club.SECRETARIAT, "assembly", "/remedy/new-day", Map.of("day", "2023-11-14"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().at("earliestLawfulDay").text()).isEqualTo("2023-11-15");
    }

    private void newDay() {
        Tree next = club.act(Club.SECRETARIAT, "assembly", "/remedy/new-day", Map.of("day", "2023-11-16")).orFail("new day").body();
        assertThat(club.state()).isEqualTo("REPLACED");
        club.goOnWith(next.at("assembly").text());
        club.awaitState("CONVENED");
        assertThat(club.see("assembly", "").at("replaces").text()).isEqualTo(first);
        Mailbox.PARTIES.forEach(party -> assertThat(club.mails(party)).as(party)
                .filteredOn(mail -> mail.mentions("Indkaldelse") && mail.text().contains("16. november 2023")).hasSize(1));
    }

    private void replace() {
        club.replace("dtu", Installation.NEWCOMER, "Sofie Lund");
        club.house().clock.settle();
        assertThat(club.state("dtu", 0, "ASSENT").status()).as("the former representative").isIn(403, 404);
        assertThat(club.stateAs(Installation.NEWCOMER, "dtu", 0, Map.of("choice", "ASSENT")).status()).isEqualTo(201);
    }

    private void statements() {
        club.allAssentBut("dtu", "ku", PROPOSER);
        club.await("seven have answered", () -> club.see("assembly", "").at("parties").list().stream()
                .filter(party -> Boolean.TRUE.equals(party.at("answered").value())).count() == 7);
    }

    private void letter() {
        Tree scan = club.upload(Club.SECRETARIAT, "voting", "/ballot/parties/ku/registrations/evidence",
                new Rest.Upload("brev.txt", "text/plain", "Vi tilslutter os punkt 2.".getBytes(StandardCharsets.UTF_8))).orFail("scan").body();
        Tree receipt = club.act(Club.SECRETARIAT, "voting", "/ballot/parties/ku/registrations", Map.of("sawRevision", 0L, "channel", "LETTER",
                "evidence", scan.at("evidence").text(), "answers", List.of(Map.of("item", Drafts.DECIDED, "choice", "ASSENT")))).orFail("registering").body();
        assertThat(receipt.at("revision").number()).isEqualTo(1);
        club.await("the party is told", () -> club.mails("ku").stream().anyMatch(mail -> mail.mentions("registreret")));
        assertThat(club.mails("ku")).filteredOn(mail -> mail.mentions("registreret")).noneMatch(mail -> mail.text().contains("tilslutning til punkt"));
    }

    private void objection() {
        Tree statement = club.see("ku", "voting", "/ballot/parties/ku/statements").list().get(0);
        club.act("ku", "voting", "/ballot/parties/ku/registrations/" + statement.at("statement").text() + "/objections", Map.of("sawRevision", 1L))
                .orFail("objecting");
        club.await("the secretariat is told", () -> club.mails(Club.SECRETARIAT).stream().anyMatch(mail -> mail.mentions("ndsigelse")));
        club.state("ku", 2, "ASSENT").orFail("its own statement");
    }

    private void silenceOfTheProposerIsNoAssent() {
        club.house().clock.moveTo(Instant.parse("2023-11-16T23:00:01Z"));
        club.await("the decision", () -> club.decision().at("outcome").isPresent());
        assertThat(club.decision().at("outcome").text()).isEqualTo("NOT_ADOPTED");
        assertThat(club.decision().at("ruling", "explanation").value().toString()).contains("Region Hovedstaden").doesNotContain("Københavns Universitet");
    }
}
