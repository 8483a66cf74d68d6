package dk.samstemt.embedded;

import dk.samstemt.embedded.launch.Console;
import dk.samstemt.embedded.oidc.DemoUser;
import java.nio.file.Path;
import java.util.List;

/**
 * How the embedded servers shall run.
 *
 * @param data    folder of everything that lasts; {@code mail/} in it holds every mail as {@code .eml}
 * @param ports   where they listen
 * @param users   who can log in
 * @param console language and progress
 */
public record Settings(Path data, Ports ports, List<DemoUser> users, Console console) {
}
