package dk.samstemt.journeys.example;

import dk.samstemt.quickstart.replay.Tree;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A notice accepted at 10 bounces at 20 the same day: its evidence is withdrawn and the convening fails unless it is sent again
 * in time. One that bounces two days later keeps its evidence; secretariat and chair of the meeting are warned.
 */
final class Bounced extends Tale {

    private final boolean inTime;

    Bounced(Club club, boolean inTime) {
        super(club);
        this.inTime = inTime;
    }

    @Override
    void plan() {
        at("2023-10-23T08:00:00Z", "founding", club::found);
        at("2023-10-24T14:30:00Z", "convening", this::convene);
        if (inTime) {
            at("2023-10-24T18:00:00Z", "bounced at 20", this::evidenceIsWithdrawn);
            at("2023-10-25T09:00:00Z", "the day after", () -> club.awaitState("CONVENING_FAILED"));
        } else {
            at("2023-10-26T09:00:00Z", "bounced on the 26th", this::evidenceStands);
        }
    }

    private void convene() {
        club.draft(Drafts.decision("2023-11-14"));
        club.convene().orFail("convening");
        club.awaitState("CONVENED");
    }

    private void evidenceIsWithdrawn() {
        bounce();
        club.await("withdrawn", () -> line().at("notice").text().equals("WITHDRAWN"));
        Tree task = task();
        assertThat(task.at("text").text()).isNotBlank();
        assertThat(task.at("dueAt").text()).isEqualTo("2023-10-24T22:00:00.000Z");
    }

    private void evidenceStands() {
        bounce();
        club.await("the secretariat is warned", () -> club.mails(Club.SECRETARIAT).stream().anyMatch(mail -> mail.mentions("retur")));
        club.await("the chair of the meeting is warned", () -> club.mails("formand").stream().anyMatch(mail -> mail.mentions("retur")));
        assertThat(line().at("notice").text()).isEqualTo("ACCEPTED");
        assertThat(club.state()).isEqualTo("CONVENED");
    }

    private void bounce() {
        var mail = club.house().mails(club.address("kkr-sjaelland")).get(0);
        club.house().house.servers().mail().bounce(mail, "5.1.1");
    }

    private Tree line() {
        return club.see("assembly", "").at("parties").list().stream().filter(party -> party.at("party").text().equals("kkr-sjaelland")).findFirst().orElseThrow();
    }

    private Tree task() {
        return club.house().rest.get(Club.SECRETARIAT, "assembly", club.path("/tasks")).body().list().stream()
                .filter(task -> task.at("kind").text().equals("evidenceWithdrawn")).findFirst().orElse(new Tree(null));
    }
}
