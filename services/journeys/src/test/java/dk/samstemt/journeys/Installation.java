package dk.samstemt.journeys;

import dk.samstemt.embedded.launch.Console;
import dk.samstemt.embedded.mail.StoredMail;
import dk.samstemt.embedded.oidc.DemoUser;
import dk.samstemt.embedded.oidc.TokenClient;
import dk.samstemt.portal.clock.TimeMachineDriver;
import dk.samstemt.quickstart.account.Entry;
import dk.samstemt.quickstart.house.Addresses;
import dk.samstemt.quickstart.house.House;
import dk.samstemt.quickstart.replay.Branch;
import dk.samstemt.quickstart.replay.Cast;
import dk.samstemt.quickstart.replay.Replay;
import dk.samstemt.quickstart.replay.Rest;
import dk.samstemt.quickstart.replay.Tokens;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A running installation of its own, on free ports and a folder, with its replay. */
public final class Installation implements AutoCloseable {

    /** Can log in, but stands for nobody until someone says so. */
    public static final String NEWCOMER = "suppleant";
    /** The engine's clock belongs to the JVM: two installations in it would each set it to their own day, and timers of one would wait for ever. */
    private static final Semaphore ONE = new Semaphore(1);

    public final House house;
    public final Rest rest;
    public final TimeMachineDriver clock;
    public final Replay replay;
    final List<Entry> account = new ArrayList<>();

    private Installation(House house, Path data, List<Branch> branches) {
        this.house = house;
        rest = new Rest(house.addresses()::service, new Tokens(new TokenClient(house.addresses().provider().toString()))::of);
        clock = new TimeMachineDriver(house.addresses().management());
        replay = new Replay(new Replay.Stage(rest, clock, data), account::add, branches);
    }

    /**
     * Starts on a folder; what lies there is gone on with. Branches may be none when nothing is to be replayed.
     *
     * @throws IllegalStateException if another one is open in this JVM
     */
    public static Installation on(Path data, List<Branch> branches) {
        if (!ONE.tryAcquire()) {
            throw new IllegalStateException("another installation is open in this JVM; close it first, or let JourneyOrder know which journeys share theirs");
        }
        try {
            return started(data, branches);
        } catch (RuntimeException | Error failed) {
            ONE.release();
            throw failed;
        }
    }

    private static Installation started(Path data, List<Branch> branches) {
        List<DemoUser> users = Stream.concat(Cast.everyone().stream().map(Cast.Person::user), Stream.of(NEWCOMER))
                .map(user -> new DemoUser(user, Cast.PASSWORD)).toList();
        House house = House.open(new House.Plan(data, new Addresses("127.0.0.1", freeBase(21080)), users, Cast.ADMINISTRATOR.user(), Cast.offered(),
                Replay.start(), Console.silent(), service -> { }));
        return new Installation(house, data, branches);
    }

    /** What arrived for an address, oldest first. */
    public List<StoredMail> mails(String address) {
        return house.servers().mail().mails(address);
    }

    @Override
    public void close() {
        try {
            house.close();
        } finally {
            ONE.release();
        }
    }

    /** The first of a row of ports that are free together; {@code from} lies below those the machine hands out by itself. */
    public static int freeBase(int from) {
        return IntStream.iterate(from, base -> base + 40).limit(100).filter(Installation::isFree).findFirst().orElseThrow();
    }

    private static boolean isFree(int base) {
        return IntStream.range(base, base + 20).allMatch(port -> {
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.isBound();
            } catch (IOException taken) {
                return false;
            }
        });
    }
}
