package dk.samstemt.quickstart;

import dk.samstemt.quickstart.account.Words;
import dk.samstemt.quickstart.house.Addresses;
import dk.samstemt.quickstart.replay.Cast;

import java.io.PrintStream;
import java.util.stream.Collectors;

/** What a person needs to know to look around in a running installation. */
final class Farewell {

    private final Words words;
    private final PrintStream out;

    Farewell(Words words, PrintStream out) {
        this.words = words;
        this.out = out;
    }

    void print(Addresses addresses, Options options) {
        out.println();
        out.println(words.say("running.portal", addresses.portal().toString()));
        out.println();
        out.println(words.say("running"));
        Addresses.SERVICES.forEach(service -> out.printf("  %-14s %s/v3/api-docs%n", service, addresses.service(service)));
        out.printf("  %-14s %s%n", words.say("running.login"), addresses.provider());
        out.printf("  %-14s %s%n", words.say("running.mail"), options.data().resolve("mail").toAbsolutePath().normalize());
        out.printf("  %-14s %s%n", words.say("running.log"), options.data().resolve("samstemt.log").toAbsolutePath().normalize());
        out.println(words.say("running.users", Cast.PASSWORD, Cast.everyone().stream().map(Cast.Person::user).collect(Collectors.joining(", "))));
        out.println(words.say("running.stop"));
        out.flush();
    }
}
