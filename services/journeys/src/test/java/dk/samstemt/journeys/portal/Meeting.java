package dk.samstemt.journeys.portal;

import dk.samstemt.journeys.example.Club;
import dk.samstemt.journeys.example.Drafts;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A written assembly in an association of its own, so that no journey meets what another has left. What comes before the journey is done over REST. Legal time of
 * the shared installation goes forward only: days are counted from where it stands.
 */
final class Meeting {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    /** More than the three weeks of notice, so that there are some days to send in. */
    private static final int AHEAD = 28;
    private static final Duration ENOUGH = Duration.ofDays(7);

    private static Meeting open;

    final Portal portal;
    final Club club;

    private Meeting(Portal portal, String association) {
        this.portal = portal;
        this.club = new Club(portal.installation, association);
    }

    /** An association with its people, and nothing else. */
    static Meeting founded(String association) {
        Meeting meeting = new Meeting(Portal.afterTheCase(), association);
        meeting.club.found();
        return meeting;
    }

    /** One with a draft that could be sent. */
    static Meeting drafted(String association) {
        Meeting meeting = founded(association);
        meeting.club.draft(Drafts.decision(meeting.today().plusDays(AHEAD).toString()));
        return meeting;
    }

    /** One that is convened, and in which nobody has answered. */
    static Meeting convened(String association) {
        Meeting meeting = drafted(association);
        meeting.club.convene().orFail("convening");
        meeting.club.awaitState("CONVENED");
        return meeting;
    }

    /** A convened one for several journeys, each with a party of its own; a new one when the deadline of the last comes near. */
    static synchronized Meeting open() {
        if (open == null || open.now().isAfter(open.deadline().minus(ENOUGH))) {
            open = convened("gceu-aaben-" + (open == null ? 1 : open.now().getEpochSecond()));
        }
        return open;
    }

    /** Legal time. */
    Instant now() {
        return portal.installation.clock.now();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }

    /** First instant that is too late for a statement. */
    Instant deadline() {
        return club.see("assembly", "").at("deadline").moment();
    }

    /** Lets legal time pass the deadline, and everything happen that is due until then. */
    void close() {
        portal.installation.clock.moveTo(deadline().plusSeconds(60));
    }

    /** Lets legal time pass the last moment at which a notice can go out lawfully. */
    void endTheSending() {
        portal.installation.clock.moveTo(club.see("assembly", "").at("lastLawfulMoment").moment().plusSeconds(60));
    }

    /** Waits until nothing is under way. */
    void settle() {
        portal.installation.clock.settle();
    }

    /** Where a role's pages begin. */
    String home(String role) {
        return "/a/" + club.id() + "/" + role;
    }

    /** A role's page of the assembly. */
    String page(String role, String rest) {
        return home(role) + "/forsamlinger/" + club.assembly() + rest;
    }
}
