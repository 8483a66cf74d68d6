package dk.samstemt.journeys.example;

import dk.samstemt.journeys.Mailbox;

import static org.assertj.core.api.Assertions.assertThat;

/** the chair of the board never answers; 14 days later the record goes out as a draft that is not approved. */
final class SentUnapproved extends Tale {

    SentUnapproved(Club club) {
        super(club);
    }

    @Override
    void plan() {
        at("2023-10-23T08:00:00Z", "founding", club::found);
        at("2023-10-24T14:30:00Z", "convening", this::convene);
        at("2023-11-15T09:00:00Z", "two of three approve", () -> {
            club.awaitState("RECORD_DRAWN_UP");
            club.approveBy("naestformand1", "naestformand2");
        });
        at("2023-11-28T09:00:00Z", "a day before", () -> assertThat(records("ku")).isZero());
        at("2023-11-29T09:00:00Z", "14 days", this::draftGoesOut);
        at("2023-12-01T09:00:00Z", "the chair of the board approves after all", this::approvedAfterAll);
    }

    private void convene() {
        club.draft(Drafts.decision("2023-11-14"));
        club.convene().orFail("convening");
    }

    private void draftGoesOut() {
        Mailbox.PARTIES.forEach(party -> club.await("draft to " + party, () -> records(party) == 1));
        assertThat(club.mails("ku")).filteredOn(mail -> mail.mentions("eslutningsreferat")).allMatch(mail -> mail.subject().startsWith("Ikke godkendt udkast"));
        assertThat(club.see("assembly", "/record").at("unapprovedSentAt").isPresent()).isTrue();
    }

    private void approvedAfterAll() {
        club.approveBy("formand");
        club.awaitState("CONCLUDED");
        Mailbox.PARTIES.forEach(party -> club.await("record to " + party, () -> records(party) == 2));
    }

    private long records(String party) {
        return club.mails(party).stream().filter(mail -> mail.mentions("eslutningsreferat")).count();
    }
}
