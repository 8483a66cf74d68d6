package dk.samstemt.embedded;

import dk.samstemt.embedded.kafka.Broker;
import dk.samstemt.embedded.launch.Console;
import dk.samstemt.embedded.launch.DataFolder;
import dk.samstemt.embedded.launch.FreePorts;
import dk.samstemt.embedded.launch.Secrets;
import dk.samstemt.embedded.mail.MailServer;
import dk.samstemt.embedded.mail.ReturnMailbox;
import dk.samstemt.embedded.oidc.OidcProvider;
import dk.samstemt.embedded.oidc.ProviderSettings;
import dk.samstemt.embedded.postgres.Database;

/** Brings the servers up in one order, and down again if one of them cannot. */
final class Start {

    private final Settings settings;
    private final Backend backend;
    private final Console console;

    Start(Settings settings, Backend backend) {
        this.settings = settings;
        this.backend = backend;
        this.console = settings.console();
    }

    EmbeddedServers all() {
        DataFolder folder = DataFolder.open(settings.data(), console);
        MailServer mail = null;
        Database database = null;
        Broker broker = null;
        try {
            Secrets secrets = new Secrets(folder.resolve("secrets.properties"));
            mail = mail(folder, secrets);
            database = backend.database(folder, secrets);
            broker = backend.broker(folder);
            return new EmbeddedServers(new EmbeddedServers.Running(folder, mail, database, broker, provider(secrets)), secrets);
        } catch (RuntimeException e) {
            Closing.inOrder(broker, database, mail, folder);
            throw e;
        }
    }

    private MailServer mail(DataFolder folder, Secrets secrets) {
        int port = FreePorts.claim(settings.ports().mail(), "SMTP", console);
        int returned = FreePorts.claim(settings.ports().returnedMail(), "IMAP", console);
        console.say("step.mail", port);
        return MailServer.start(port, folder.resolve("mail"), console).serving(new ReturnMailbox(returned, secrets.get("mail-returns")));
    }

    private OidcProvider provider(Secrets secrets) {
        int port = FreePorts.claim(settings.ports().oidc(), "OIDC", console);
        console.say("step.oidc", port);
        ProviderSettings.Listen listen = new ProviderSettings.Listen("127.0.0.1", port, console.language());
        return OidcProvider.start(new ProviderSettings("http://127.0.0.1:" + port, listen, settings.users(), secrets, true), console);
    }
}
