package dk.samstemt.embedded.mail;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.samstemt.embedded.launch.Console;
import java.nio.file.Path;
import java.util.List;

/** A mail server that accepts every recipient and delivers into a folder; nothing leaves the machine. */
public final class MailServer implements AutoCloseable {

    private static final long START_PATIENCE = 30_000;
    private final ServerSetup setup;
    private final MailFolder folder;
    private final Console console;
    private GreenMail running;

    private MailServer(ServerSetup setup, MailFolder folder, Console console) {
        this.setup = setup;
        this.folder = folder;
        this.console = console;
    }

    /** Listens on 127.0.0.1. A start that fails is a {@code StartFailure}. */
    public static MailServer start(int port, Path folder, Console console) {
        return start("127.0.0.1", port, folder, console);
    }

    /** As {@link #start(int, Path, Console)}, on another interface: inside a container, where only its network can reach it. */
    public static MailServer start(String address, int port, Path folder, Console console) {
        ServerSetup setup = new ServerSetup(port, address, ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(START_PATIENCE);
        MailServer server = new MailServer(setup, new MailFolder(folder), console);
        server.start();
        return server;
    }

    /** Starts a stopped server again, at the same port with the same mails. */
    public synchronized void start() {
        if (running != null) {
            return;
        }
        GreenMail mail = new GreenMail(setup).withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        mail.getUserManager().setMessageDeliveryHandler((message, recipient) -> {
            folder.store(message.getMessage(), recipient.getEmail());
            return new NoMailbox(recipient.getEmail());
        });
        try {
            mail.start();
            running = mail;
        } catch (RuntimeException e) {
            throw console.failure(e, "failure.mail", e.getMessage());
        }
    }

    /** Refuses connections from now on. */
    public synchronized void stop() {
        if (running != null) {
            running.stop();
            running = null;
        }
    }

    /** Port of the server. */
    public int port() {
        return setup.getPort();
    }

    /** All mails, in order of arrival. */
    public List<StoredMail> mails() {
        return folder.all();
    }

    /** The mails of one recipient, by the address of the SMTP envelope, in order of arrival. */
    public List<StoredMail> mails(String recipient) {
        return folder.of(recipient);
    }

    @Override
    public void close() {
        stop();
    }
}
