package dk.samstemt.embedded.standalone;

import dk.samstemt.embedded.launch.Console;
import dk.samstemt.embedded.launch.Secrets;
import dk.samstemt.embedded.mail.MailServer;
import dk.samstemt.embedded.mail.ReturnMailbox;
import dk.samstemt.embedded.oidc.DemoUser;
import dk.samstemt.embedded.oidc.OidcProvider;
import dk.samstemt.embedded.oidc.ProviderSettings;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * The environment variables: {@code SAMSTEMT_DATA} (folder), {@code SAMSTEMT_LISTEN} (interface), {@code SAMSTEMT_LISTEN_PORT};
 * for the mail server also {@code SAMSTEMT_LISTEN_IMAP_PORT} and {@code SAMSTEMT_MAIL_RETURNS_PASSWORD}; for the provider also
 * {@code SAMSTEMT_OIDC_ISSUER}, {@code SAMSTEMT_OIDC_CLIENT_SECRET}, {@code SAMSTEMT_OIDC_PORTAL_SECRET}, {@code SAMSTEMT_OIDC_USERS} (file of
 * name=password) and, for demos, {@code SAMSTEMT_OIDC_ONE_CLICK} (true: a login hint is enough).
 */
record Environment(Map<String, String> variables) {

    OidcProvider provider(Console console) {
        Secrets secrets = new Secrets(data().resolve("secrets.properties"));
        secrets.put("oidc-" + ProviderSettings.SERVICE_CLIENT, required("SAMSTEMT_OIDC_CLIENT_SECRET"));
        secrets.put("oidc-" + ProviderSettings.PORTAL_CLIENT, required("SAMSTEMT_OIDC_PORTAL_SECRET"));
        ProviderSettings.Listen listen = new ProviderSettings.Listen(required("SAMSTEMT_LISTEN"), port(), new Locale("da"));
        console.say("step.oidc", port());
        return OidcProvider.start(new ProviderSettings(required("SAMSTEMT_OIDC_ISSUER"), listen, users(), secrets,
                Boolean.parseBoolean(variables.get("SAMSTEMT_OIDC_ONE_CLICK"))), console);
    }

    MailServer mail(Console console) {
        console.say("step.mail", port());
        return MailServer.start(required("SAMSTEMT_LISTEN"), port(), data().resolve("mail"), console)
                .serving(new ReturnMailbox(Integer.parseInt(required("SAMSTEMT_LISTEN_IMAP_PORT")), required("SAMSTEMT_MAIL_RETURNS_PASSWORD")));
    }

    private List<DemoUser> users() {
        Properties users = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of(required("SAMSTEMT_OIDC_USERS")))) {
            users.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return users.stringPropertyNames().stream().sorted().map(name -> new DemoUser(name, users.getProperty(name))).toList();
    }

    private Path data() {
        return Path.of(required("SAMSTEMT_DATA"));
    }

    private int port() {
        return Integer.parseInt(required("SAMSTEMT_LISTEN_PORT"));
    }

    private String required(String name) {
        String value = variables.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("the environment variable " + name + " is missing");
        }
        return value;
    }
}
