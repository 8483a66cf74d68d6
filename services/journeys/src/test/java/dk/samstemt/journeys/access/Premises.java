package dk.samstemt.journeys.access;

import dk.samstemt.journeys.Installation;
import dk.samstemt.quickstart.replay.Branch;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** One installation with three associations: two in which the same people have the same roles, and one of strangers. */
final class Premises implements AutoCloseable {

    static final Branch HERE = Branch.AGREED;
    static final Branch THERE = Branch.SILENT;
    static final String STRANGERS = "adgang-fremmed";
    private static final Instant MID_ASSEMBLY = Instant.parse("2023-11-09T00:00:00Z");

    final Installation house;
    final Wire wire;
    final TokenSmith smith;
    final Actor administrator;

    private Premises(Installation house) {
        this.house = house;
        wire = new Wire(house.house.addresses());
        smith = new TokenSmith(house.house.servers());
        administrator = Actor.everywhere("first administrator", smith.of("administrator"), "administrator", "operator");
    }

    /** Starts and plays until both ballots are open. */
    static Premises open(Path data) {
        Premises premises = new Premises(Installation.on(data, List.of(HERE, THERE)));
        premises.house.replay.play(MID_ASSEMBLY);
        premises.house.clock.settle();
        return premises;
    }

    /** Plays on until everything is decided, approved and told, so that everything that can be read is there. */
    void conclude() {
        house.replay.play(Instant.MAX);
        house.clock.settle();
    }

    Registry registry(String association) {
        return new Registry(wire, administrator, association);
    }

    Actor person(String subject, String... roles) {
        return Actor.of(subject, smith.of(subject), roles);
    }

    String assembly(Branch branch) {
        return house.replay.assembly(branch);
    }

    @Override
    public void close() {
        house.close();
    }
}
