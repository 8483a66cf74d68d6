package dk.samstemt.journeys.example;

import dk.samstemt.journeys.Mailbox;
import dk.samstemt.quickstart.replay.Answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** GA-30: a convened assembly is cancelled by the member that called it, all nine are told, and what was stated stays sealed. */
final class Cancelled extends Tale {

    Cancelled(Club club) {
        super(club);
    }

    @Override
    void plan() {
        at("2023-10-23T08:00:00Z", "founding", club::found);
        at("2023-10-24T14:30:00Z", "convening", this::convene);
        at("2023-10-30T09:00:00Z", "three answer", () -> List.of("ku", "dtu", "ruc").forEach(party -> club.state(party, 0, "ASSENT").orFail(party)));
        at("2023-11-01T09:00:00Z", "somebody else cannot cancel it", this::othersCannot);
        at("2023-11-01T10:00:00Z", "the caller cancels it", this::callerCancels);
        at("2023-11-16T09:00:00Z", "nothing comes of it", this::nothingComesOfIt);
    }

    private void convene() {
        club.draft(Drafts.decision("2023-11-14"));
        club.convene().orFail("convening");
        club.awaitState("CONVENED");
    }

    private void othersCannot() {
        Answer refused = cancel("region-sjaelland");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().at("rule").text()).isEqualTo("GA-30");
        assertThat(club.state()).isEqualTo("CONVENED");
    }

    private void callerCancels() {
        cancel("region-hovedstaden").orFail("cancelling");
        assertThat(club.state()).isEqualTo("CANCELLED");
        Mailbox.PARTIES.forEach(party -> club.await("told: " + party, () -> club.mails(party).stream().anyMatch(mail -> mail.mentions("flys"))));
        club.await("no ballot", () -> club.state("cbs", 0, "ASSENT").isRefusal());
        assertThat(cancel("region-hovedstaden").status()).as("once").isEqualTo(409);
    }

    private void nothingComesOfIt() {
        assertThat(club.state()).isEqualTo("CANCELLED");
        assertThat(club.decision().value()).isNull();
        assertThat(club.see("voting", "/ballot/result").at("parties").value()).as("sealed for ever").isNull();
        assertThat(club.house().rest.get(Club.SECRETARIAT, "assembly", club.path("/tasks")).body().list()).isEmpty();
        Mailbox.PARTIES.forEach(party -> assertThat(club.mails(party)).noneMatch(mail -> mail.mentions("Påmindelse")));
    }

    private Answer cancel(String member) {
        Map<String, Object> by = new HashMap<>(Map.of("kind", "MEMBER_CALL", "member", member, "signatory", "regionsrådet", "day", "2023-10-31"));
        return club.act(Club.SECRETARIAT, "assembly", "/cancellation", Map.of("by", by, "reason", Drafts.said("Forslaget er trukket.", "The proposal is withdrawn.")));
    }
}
