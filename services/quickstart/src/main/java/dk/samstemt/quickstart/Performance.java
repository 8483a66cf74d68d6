package dk.samstemt.quickstart;

import dk.samstemt.embedded.launch.Console;
import dk.samstemt.embedded.oidc.DemoUser;
import dk.samstemt.embedded.oidc.TokenClient;
import dk.samstemt.portal.clock.LegalClock;
import dk.samstemt.portal.clock.TimeMachineDriver;
import dk.samstemt.quickstart.account.AccountPrinter;
import dk.samstemt.quickstart.account.Words;
import dk.samstemt.quickstart.house.Addresses;
import dk.samstemt.quickstart.house.House;
import dk.samstemt.quickstart.replay.Branch;
import dk.samstemt.quickstart.replay.Cast;
import dk.samstemt.quickstart.replay.Replay;
import dk.samstemt.quickstart.replay.Rest;
import dk.samstemt.quickstart.replay.Tokens;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** One run: the house (unless one runs elsewhere), the replay, and what is said around them. */
final class Performance {

    private static final int AS_EXPECTED = 0;
    private static final int NOT_AS_EXPECTED = 2;
    private static final int STAY = -1;

    private final Options options;
    private final Words words;
    private final PrintStream out;
    private volatile boolean stopping;

    Performance(Options options, Words words, PrintStream out) {
        this.options = options;
        this.words = words;
        this.out = out;
    }

    int play() {
        Console console = new Console(Locale.forLanguageTag(options.language()), line -> say("  " + line));
        if (options.fresh()) {
            startAnew(console);
        }
        System.setProperty("samstemt.log", options.data().resolve("samstemt.log").toString());
        Addresses addresses = new Addresses(options.at().orElse("127.0.0.1"), options.port());
        if (options.at().isEmpty()) {
            stopInOrder(House.open(plan(addresses, console)));
        }
        try {
            return replay(addresses);
        } catch (RuntimeException e) {
            return unlessStopping(e);
        }
    }

    /** Whoever pressed Ctrl-C knows why the replay broke off; anything else is a halt to be told. */
    private int unlessStopping(RuntimeException halt) {
        if (stopping) {
            return STAY;
        }
        throw halt;
    }

    /** Of an installation elsewhere only what was told is forgotten; an installation of one's own in the same folder stays. */
    private void startAnew(Console console) {
        if (options.at().isPresent()) {
            Replay.forget(folder());
        } else {
            FreshStart.in(options.data(), console);
        }
    }

    private int replay(Addresses addresses) {
        LegalClock clock = new TimeMachineDriver(addresses.management());
        Rest rest = new Rest(addresses::service, new Tokens(new TokenClient(addresses.provider().toString()))::of);
        Replay replay = new Replay(new Replay.Stage(rest, clock, folder()), new AccountPrinter(out, words)::print,
                List.of(Branch.AGREED, Branch.SILENT));
        replay.play(options.until());
        boolean expected = replay.endedAsExpected();
        say(words.say(expected ? "ended.as-expected" : "ended.on-the-way"));
        if (options.exit() || options.at().isPresent()) {
            return expected ? AS_EXPECTED : NOT_AS_EXPECTED;
        }
        new Farewell(words, out).print(addresses, options);
        return STAY;
    }

    private House.Plan plan(Addresses addresses, Console console) {
        return new House.Plan(options.data(), addresses,
                Cast.everyone().stream().map(person -> new DemoUser(person.user(), Cast.PASSWORD)).toList(),
                Cast.ADMINISTRATOR.user(), Cast.offered(), Replay.start(), console, service -> say("  " + words.say("starting.service", service)));
    }

    /** Ctrl-C and a plain end take the same way: services first, servers last, and only then does the JVM end. */
    private void stopInOrder(House house) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stopping = true;
            say(words.say("stopping"));
            house.close();
            say(words.say("stopped"));
        }, "stop"));
    }

    private Path folder() {
        try {
            return Files.createDirectories(options.at().isEmpty() ? options.data() : options.data().resolve("at-" + options.at().get()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void say(String line) {
        out.println(line);
        out.flush();
    }
}
