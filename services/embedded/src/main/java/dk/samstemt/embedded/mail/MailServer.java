package dk.samstemt.embedded.mail;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.samstemt.embedded.launch.Console;
import jakarta.mail.MessagingException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A mail server that accepts every recipient and delivers into a folder; nothing leaves the machine. */
public final class MailServer implements AutoCloseable {

    private static final long START_PATIENCE = 30_000;
    private final ServerSetup setup;
    private final MailFolder folder;
    private final Console console;
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private ReturnMailbox returns;
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
        MailServer server = new MailServer(setup(address, port, ServerSetup.PROTOCOL_SMTP), new MailFolder(folder), console);
        server.start();
        return server;
    }

    /** Lets the return address be read by IMAP from now on. */
    public synchronized MailServer serving(ReturnMailbox mailbox) {
        stop();
        returns = mailbox;
        start();
        return this;
    }

    /** Starts a stopped server again, at the same port with the same mails. */
    public synchronized void start() {
        if (running != null) {
            return;
        }
        GreenMail mail = new GreenMail(setups());
        GreenMailUser returned = returns == null ? null : mail.setUser(ReturnMailbox.ADDRESS, ReturnMailbox.LOGIN, returns.password());
        mail.getUserManager().setMessageDeliveryHandler((message, recipient) -> {
            if (refused.contains(recipient.getEmail().toLowerCase(Locale.ROOT))) {
                throw new MessagingException("not now");
            }
            folder.store(message.getMessage(), recipient.getEmail());
            return returned != null && ReturnMailbox.takes(recipient.getEmail()) ? returned : new NoMailbox(recipient.getEmail());
        });
        try {
            mail.start();
            running = mail;
            fill(returned);
        } catch (RuntimeException e) {
            throw console.failure(e, "failure.mail", e.getMessage());
        }
    }

    private ServerSetup[] setups() {
        return returns == null ? new ServerSetup[] {setup}
                : new ServerSetup[] {setup, setup(setup.getBindAddress(), returns.port(), ServerSetup.PROTOCOL_IMAP)};
    }

    private static ServerSetup setup(String address, int port, String protocol) {
        ServerSetup setup = new ServerSetup(port, address, protocol);
        setup.setServerStartupTimeout(START_PATIENCE);
        return setup;
    }

    /** What came before a restart is still there to be read; its readers know it again by its bytes. */
    private void fill(GreenMailUser returned) {
        if (returned != null) {
            folder.all().stream().filter(mail -> ReturnMailbox.takes(mail.recipient())).forEach(mail -> returned.deliver(mail.message()));
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

    /** Answers 451 to every mail for a recipient, until {@link #accept}. */
    public void refuse(String recipient) {
        refused.add(recipient.toLowerCase(Locale.ROOT));
    }

    /** Takes mails for a recipient again. */
    public void accept(String recipient) {
        refused.remove(recipient.toLowerCase(Locale.ROOT));
    }

    /**
     * Lets a delivered mail come back: a report goes to its return address.
     *
     * @param status enhanced status code, for instance 5.1.1; one that begins with 4 says that it is only delayed
     */
    public void bounce(StoredMail mail, String status) {
        new Report(mail, status).send(port());
    }

    /** The mailbox that can be read by IMAP; empty when none is served. */
    public Optional<ReturnMailbox> returns() {
        return Optional.ofNullable(returns);
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
