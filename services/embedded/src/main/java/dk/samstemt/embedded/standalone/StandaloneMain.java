package dk.samstemt.embedded.standalone;

import dk.samstemt.embedded.launch.Console;
import dk.samstemt.embedded.launch.StartFailure;
import java.util.Locale;

/**
 * One of the small servers as a process of its own, for the demo set-up in containers: {@code oidc} or {@code mail}. Never for production.
 * It is told by environment variables, as containers are.
 */
public final class StandaloneMain {

    private StandaloneMain() {
    }

    /** Runs until the process is stopped; one sentence and status 1 if it cannot start. */
    public static void main(String... arguments) {
        try {
            Environment environment = new Environment(System.getenv());
            AutoCloseable server = start(arguments.length == 1 ? arguments[0] : "", environment);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "stop"));
        } catch (StartFailure | IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    static AutoCloseable start(String which, Environment environment) {
        Console console = new Console(Locale.ENGLISH, System.out::println);
        return switch (which) {
            case "oidc" -> environment.provider(console);
            case "mail" -> environment.mail(console);
            default -> throw new IllegalArgumentException("say which server: oidc or mail");
        };
    }

    private static void stop(AutoCloseable server) {
        try {
            server.close();
        } catch (Exception e) {
            System.err.println("could not stop in order: " + e.getMessage());
        }
    }
}
