package dk.samstemt.journeys.order;

import dk.samstemt.journeys.Installation;
import dk.samstemt.journeys.example.Club;
import dk.samstemt.journeys.example.Drafts;
import dk.samstemt.quickstart.replay.Branch;
import dk.samstemt.quickstart.replay.RealCase;
import dk.samstemt.quickstart.replay.Replay;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One assembly from its founding to its end.
 *
 * @param name     for reports
 * @param branch   its association, and who states what
 * @param draft    what the secretariat drafts
 * @param services to whom it is told in every order
 */
record Story(String name, Branch branch, Map<String, Object> draft, Set<String> services) {

    /** Held, adopted, its record approved and sent: the real case, in which one party changes its mind. */
    static final Story HELD = new Story("held", Branch.CHANGED, RealCase.draft(LocalDate.of(2023, 11, 14)),
            Set.of("membership", "voting", "notification", "assembly", "audit"));
    /** Convened while a party leaves the roll, answered by two, and cancelled (GA-17, GA-30). */
    static final Story CANCELLED = new Story("cancelled", new Branch("O", "gceu-opgivet", LocalDate.of(2023, 12, 12),
            List.of(assents("ku", "2023-11-27T09:00:00Z"), assents("dtu", "2023-11-28T09:00:00Z"))), Drafts.decision("2023-12-12"),
            Set.of("voting", "notification", "assembly"));
    private static final String LEAVES = "ruc";

    private static Branch.Statement assents(String party, String moment) {
        return new Branch.Statement(party, "ASSENT", Instant.parse(moment), 0);
    }

    /** How the caller of the assembly gives it up. */
    static Map<String, Object> cancellation() {
        return Map.of("by", Map.of("kind", "MEMBER_CALL", "member", "region-hovedstaden", "signatory", "regionsrådet", "day", "2023-11-28"),
                "reason", Drafts.said("Forslaget er trukket.", "The proposal is withdrawn."));
    }

    /** Lets everyone do on a running installation what they do in the stories, one story after the other. */
    static void play(Installation house, Path data) {
        new Replay(new Replay.Stage(house.rest, house.clock, data), entry -> { }, List.of(HELD.branch())).play(Instant.MAX);
        Club club = new Club(house, CANCELLED.branch().association());
        house.clock.moveTo(Instant.parse("2023-11-20T08:00:00Z"));
        club.found();
        house.clock.moveTo(Instant.parse("2023-11-21T09:00:00Z"));
        club.draft(CANCELLED.draft());
        club.convene().orFail("convening");
        club.awaitState("CONVENED");
        CANCELLED.branch().statements().forEach(statement -> {
            house.clock.moveTo(statement.moment());
            club.state(statement.party(), statement.saw(), statement.choice()).orFail(statement.party());
        });
        house.clock.moveTo(Instant.parse("2023-11-29T10:00:00Z"));
        club.act(Club.SECRETARIAT, "assembly", "/cancellation", cancellation()).orFail("cancelling");
        house.clock.settle();
    }

    /** What was told; membership has no way yet to let a party leave, so its event is written onto the tape (GA-17). */
    Tape tape(Installation house) {
        Tape tape = Tape.of(house, branch.association());
        return this == CANCELLED ? tape.withDeparture(LEAVES, "2023-12-01") : tape;
    }
}
