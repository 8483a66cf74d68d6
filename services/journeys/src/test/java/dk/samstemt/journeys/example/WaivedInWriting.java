package dk.samstemt.journeys.example;

import dk.samstemt.quickstart.replay.Answer;
import dk.samstemt.quickstart.replay.Rest;
import dk.samstemt.quickstart.replay.Tree;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * REAL-2 and GA-13 with the waiver: the ninth dispatch is evidenced a day late, the party waives the period in writing, all
 * assent. The chair of the board is away: a vice-chair acts (BO-10), and the record goes through a correction round.
 */
final class WaivedInWriting extends Tale {

    private static final String LATE = "ruc";
    private static final String WORK = "/tasks";

    WaivedInWriting(Club club) {
        super(club);
    }

    @Override
    void plan() {
        at("2023-10-23T08:00:00Z", "founding", club::found);
        at("2023-10-24T14:30:00Z", "convening; one mail server refuses", this::convene);
        at("2023-10-24T21:30:00Z", "at risk", () -> assertThat(String.valueOf(task("userTask_noticeAtRisk").at("parties").value())).contains(LATE));
        at("2023-10-25T08:00:00Z", "the ninth arrives a day late", this::notLawfullyConvened);
        at("2023-10-25T09:00:00Z", "the waiver is asked for", this::askForTheWaiver);
        at("2023-10-26T09:00:00Z", "the waiver comes", this::waiverCures);
        at("2023-10-30T09:00:00Z", "all assent", club::allAssentBut);
        at("2023-11-16T09:00:00Z", "the record waits for the chair of the board", this::awaitsTheChair);
        at("2023-11-16T10:00:00Z", "a deputy is agreed", this::agreeOnADeputy);
        at("2023-11-17T09:00:00Z", "a correction is asked for", this::correct);
        at("2023-11-18T09:00:00Z", "the deputy approves for the chair", this::approve);
    }

    private void convene() {
        club.house().house.servers().mail().refuse(club.address(LATE));
        club.draft(Drafts.decision("2023-11-14"));
        club.convene().orFail("convening");
    }

    private void notLawfullyConvened() {
        club.house().house.servers().mail().accept(club.address(LATE));
        club.awaitState("CONVENING_FAILED");
        assertThat(task("userTask_remedyConvening").at("earliestLawfulDay").text()).isEqualTo("2023-11-15");
        assertThat(club.state("ku", 0, "ASSENT").status()).as("no ballot is open").isGreaterThanOrEqualTo(400);
    }

    private void askForTheWaiver() {
        club.act(Club.SECRETARIAT, "assembly", "/remedy/waiver-requests", Map.of("parties", List.of(LATE))).orFail("asking");
        club.await("the request by mail", () -> club.mails(LATE).stream().anyMatch(mail -> mail.mentions("afkald")));
    }

    private void waiverCures() {
        Answer unneeded = waiver("ku");
        assertThat(unneeded.status()).as("a party with evidence waives nothing").isEqualTo(422);
        waiver(LATE).orFail("the waiver");
        club.awaitState("CONVENED");
        Tree evidence = club.see("assembly", "/certificate").at("evidence");
        assertThat(evidence.list()).filteredOn(party -> Boolean.TRUE.equals(party.at("waived").value())).hasSize(1)
                .allMatch(party -> party.at("party").text().equals(LATE));
    }

    private Answer waiver(String party) {
        return club.upload(Club.SECRETARIAT, "assembly", "/remedy/waivers/" + party + "?day=2023-10-26",
                new Rest.Upload("frafald.txt", "text/plain", "Vi giver afkald på varslet.".getBytes(StandardCharsets.UTF_8)));
    }

    private void awaitsTheChair() {
        club.awaitState("RECORD_DRAWN_UP");
        assertThat(club.decision().at("outcome").text()).isEqualTo("ADOPTED");
        club.approveBy("naestformand1");
        club.house().clock.settle();
        assertThat(club.state()).as("without the chair of the board or a deputy it waits").isEqualTo("RECORD_DRAWN_UP");
    }

    private void agreeOnADeputy() {
        Tree deputy = club.post("naestformand1", "membership", "/deputies",
                Map.of("acting", "VICE_CHAIR_1", "until", "2023-11-30T23:00:00.000Z")).orFail("proposing").body();
        String agreement = "/deputies/" + deputy.at("deputy").text() + "/agreement";
        assertThat(club.post("naestformand1", "membership", agreement, Map.of()).isRefusal()).as("nobody agrees with himself").isTrue();
        club.post("naestformand2", "membership", agreement, Map.of()).orFail("agreeing");
    }

    private void correct() {
        Tree revision = club.see("assembly", "/record").at("revision");
        club.act("naestformand2", "assembly", "/record/approvals", Map.of("revision", revision.value(), "verdict", "CORRECTION",
                "comment", "Tidspunktet for fristen mangler.")).orFail("asking for a correction");
        club.await("the remark", () -> task("userTask_correctRecord").at("remarks").value() != null);
        assertThat(task("userTask_correctRecord").at("remarks").value().toString()).contains("Tidspunktet for fristen mangler.");
        club.act(Club.SECRETARIAT, "assembly", "/record/corrections", Map.of("note", Drafts.said("Fristen er tilføjet.", "The deadline is added.")))
                .orFail("correcting");
        club.await("the next revision", () -> club.see("assembly", "/record").at("revision").number() == revision.number() + 1);
    }

    private void approve() {
        club.approveBy("naestformand1", "naestformand2");
        club.awaitState("CONCLUDED");
        assertThat(club.see("assembly", "/record").at("verdicts").list()).anyMatch(verdict -> verdict.at("office").text().equals("CHAIR")
                && verdict.at("deputy").isPresent());
        assertThat(club.see("assembly", "").at("deadline").moment()).isEqualTo(Instant.parse("2023-11-14T23:00:00Z"));
    }

    private Tree task(String kind) {
        return club.house().rest.get(Club.SECRETARIAT, "assembly", club.path(WORK)).body().list().stream()
                .filter(task -> task.at("kind").text().equals(kind)).findFirst().orElse(new Tree(null));
    }
}
