package dk.samstemt.voting.testkit;

import dk.samstemt.contracts.assembly.AgendaEntry;
import dk.samstemt.contracts.assembly.AssemblyCancelled;
import dk.samstemt.contracts.assembly.AssemblyConvened;
import dk.samstemt.contracts.assembly.AssemblyReplaced;
import dk.samstemt.contracts.assembly.BallotClosingOrdered;
import dk.samstemt.contracts.assembly.ConveningCertified;
import dk.samstemt.contracts.assembly.ConveningFailed;
import dk.samstemt.contracts.assembly.NoticeOrdered;
import dk.samstemt.contracts.membership.RollEntry;
import dk.samstemt.platform.ids.Ids;
import dk.samstemt.voting.ballot.BallotStore;
import dk.samstemt.voting.ballot.model.Ballot;
import dk.samstemt.voting.ballot.model.BallotId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Assemblies as the assembly service would tell of them. */
public final class Assemblies {
    private static final String SHA = "0".repeat(64);
    private static final List<AgendaEntry> AGENDA = List.of(new AgendaEntry("item-1", 1, "INFORMATION", "CHAIR_OF_MEETING", SHA),
            new AgendaEntry("item-2", 2, "DECISION", "AMENDMENT", SHA), new AgendaEntry("item-3", 3, "APPROVAL", "OTHER", SHA));
    private static final String DAY = "2023-11-14";

    private Assemblies() {
    }

    /** Orders the notices of a new written assembly to all parties and waits until voting knows. */
    public static BallotId noticed(Installation at, String association, Instant deadline) {
        return noticed(at, association, deadline, roll(at));
    }

    /** A new ballot that was convened without a party, open until the deadline. */
    public static BallotId openWithout(Installation at, String association, Instant deadline, String party) {
        BallotId id = noticed(at, association, deadline, roll(at).stream().filter(entry -> !entry.party().equals(party)).toList());
        convene(at, id, deadline);
        return id;
    }

    private static BallotId noticed(Installation at, String association, Instant deadline, List<RollEntry> roll) {
        BallotId id = new BallotId(association, Ids.next("asm"));
        at.assembly().tell(association, id.assembly(), new NoticeOrdered(id.assembly(), "EXTRAORDINARY", "WRITTEN", DAY, deadline,
                deadline, SHA, SHA, Map.of(), AGENDA, List.of(), roll, SHA, Map.of()));
        Installation.await(() -> at.bean(BallotStore.class).find(id).isPresent());
        return id;
    }

    /** Tells that it is convened and waits until the ballot is open. */
    public static void convene(Installation at, BallotId id, Instant deadline) {
        at.assembly().tell(id.association(), id.assembly(), new AssemblyConvened(id.assembly(), "EXTRAORDINARY", "WRITTEN", DAY, deadline,
                AGENDA, roll(at), List.of()));
        Installation.await(() -> at.bean(BallotStore.class).find(id).filter(b -> !(b instanceof Ballot.AnnouncedBallot)).isPresent());
    }

    /** Tells that the dispatch was counted and one party was not reached (GA-13). */
    public static void fail(Installation at, BallotId id) {
        at.assembly().tell(id.association(), id.assembly(), new ConveningFailed(id.assembly(), List.of("ruc"), "2023-11-15", SHA, Map.of()));
    }

    /** Tells that the convening is certified after all. */
    public static void certify(Installation at, BallotId id) {
        at.assembly().tell(id.association(), id.assembly(), new ConveningCertified(id.assembly(), 0, List.of(), SHA, Map.of()));
    }

    /** Tells that it was certified after all at a moment of its own. */
    public static void certify(Installation at, BallotId id, Instant moment) {
        at.assembly().tell(id.association(), id.assembly(), new ConveningCertified(id.assembly(), 0, List.of(), SHA, Map.of()), moment);
    }

    /** Tells that another assembly replaces it. */
    public static void replace(Installation at, BallotId id) {
        at.assembly().tell(id.association(), id.assembly(), new AssemblyReplaced(id.assembly(), "asm-next", "2023-11-15"));
    }

    /** Tells that it is cancelled. */
    public static void cancel(Installation at, BallotId id) {
        at.assembly().tell(id.association(), id.assembly(), new AssemblyCancelled(id.assembly(), SHA, Map.of(), roll(at), SHA, Map.of()));
    }

    /** Lets the deadline come, and tells that nothing more can happen until it. */
    public static void reachDeadline(Installation at, BallotId id) {
        at.servers().clock().moveTo(deadline(at, id));
        orderClosing(at, id);
    }

    /** Tells that everything that happened until the deadline is told; the deadline has come. */
    public static void orderClosing(Installation at, BallotId id) {
        at.assembly().tell(id.association(), id.assembly(), new BallotClosingOrdered(id.assembly(), deadline(at, id)));
    }

    private static Instant deadline(Installation at, BallotId id) {
        return at.bean(BallotStore.class).find(id).orElseThrow().terms().deadline();
    }

    /** Waits until the ballot is in a state. */
    public static void await(Installation at, BallotId id, Ballot.State state) {
        Installation.await(() -> at.bean(BallotStore.class).find(id).filter(ballot -> ballot.state() == state).isPresent());
    }

    /** A new ballot, open until the deadline. */
    public static BallotId open(Installation at, String association, Instant deadline) {
        BallotId id = noticed(at, association, deadline);
        convene(at, id, deadline);
        return id;
    }

    private static List<RollEntry> roll(Installation at) {
        return at.profile().parties().stream().map(p -> new RollEntry(p.id(), p.partyClass(), p.speaksFor())).toList();
    }
}
