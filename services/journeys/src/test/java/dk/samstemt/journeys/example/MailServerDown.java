package dk.samstemt.journeys.example;

import dk.samstemt.journeys.Mailbox;
import dk.samstemt.quickstart.replay.Answer;
import dk.samstemt.quickstart.replay.Tree;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** REAL-8, then REAL-7 at the last moment; a statement is withdrawn and an abstention is no assent (REAL-5). */
final class MailServerDown extends Tale {

    private static final Instant LAST_DISPATCH = Instant.parse("2023-10-24T22:00:00Z");

    MailServerDown(Club club) {
        super(club);
    }

    @Override
    void plan() {
        at("2023-10-23T08:00:00Z", "founding", club::found);
        at("2023-10-24T06:50:00Z", "draft", () -> club.draft(Drafts.decision("2023-11-14")));
        at("2023-10-24T07:00:00Z", "the mail server goes down", () -> club.house().house.servers().mail().stop());
        at("2023-10-24T07:10:00Z", "convening", () -> assertThat(club.convene().status()).isEqualTo(202));
        at("2023-10-24T13:59:00Z", "still down", this::nothingHasGoneOut);
        at("2023-10-24T14:00:00Z", "the mail server is back", () -> club.house().house.servers().mail().start());
        at("2023-10-24T21:00:00Z", "the same day", this::everyNoticeWentOutOnce);
        at("2023-11-02T09:00:00Z", "eight assent", () -> club.allAssentBut("ruc"));
        at("2023-11-03T09:00:00Z", "one withdraws and abstains", this::withdrawAndAbstain);
        at("2023-11-14T22:59:58Z", "in time", () -> assertThat(club.state("ruc", 0, "ASSENT").status()).isEqualTo(201));
        at("2023-11-14T23:00:00Z", "late", this::lateIsRefused);
        at("2023-11-15T09:00:00Z", "the outcome", this::abstentionIsNoAssent);
    }

    private void nothingHasGoneOut() {
        assertThat(club.state()).isEqualTo("CONVENING");
        assertThat(notices()).hasSize(9).noneMatch(notice -> notice.at("state").text().equals("accepted"));
    }

    private void everyNoticeWentOutOnce() {
        club.awaitState("CONVENED");
        Set<String> ids = new HashSet<>();
        assertThat(notices()).hasSize(9).allSatisfy(notice -> {
            assertThat(notice.at("state").text()).isEqualToIgnoringCase("accepted");
            assertThat(notice.at("acceptedAt").moment()).isAfterOrEqualTo(Instant.parse("2023-10-24T14:00:00Z")).isBefore(LAST_DISPATCH);
            assertThat(ids.add(notice.at("messageId").text())).isTrue();
        });
        Mailbox.PARTIES.forEach(party -> assertThat(club.mails(party)).as(party).filteredOn(mail -> mail.mentions("Indkaldelse")).hasSize(1));
    }

    private void withdrawAndAbstain() {
        club.act("cbs", "voting", "/ballot/parties/cbs/withdrawals", Map.of("sawRevision", 1L)).orFail("withdrawal");
        club.await("a withdrawal counts as silence", () -> club.see("assembly", "").at("parties").list().stream()
                .noneMatch(party -> party.at("party").text().equals("cbs") && Boolean.TRUE.equals(party.at("answered").value())));
        Answer stale = club.state("cbs", 1, "ASSENT");
        assertThat(stale.status()).isEqualTo(409);
        club.state("cbs", 2, "ABSTENTION").orFail("abstention");
    }

    private void lateIsRefused() {
        Answer late = club.state("ruc", 1, "DISSENT");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.body().at("rule").text()).isEqualTo("GA-16");
        assertThat(late.body().at("provision").text()).contains("§ 4");
    }

    private void abstentionIsNoAssent() {
        club.await("the decision", () -> club.decision().at("outcome").isPresent());
        Tree decision = club.decision();
        assertThat(decision.at("outcome").text()).isEqualTo("NOT_ADOPTED");
        assertThat(decision.at("ruling", "explanation").value().toString()).contains("Copenhagen Business School").doesNotContain("Roskilde");
    }

    private List<Tree> notices() {
        return club.see("notification", "/notices").at("notices").list();
    }
}
