package dk.samstemt.embedded.testing.smtp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;

/** A mail server on 127.0.0.1 that does as it is told, one turn per mail; untold it accepts. */
public final class ScriptedMailServer implements AutoCloseable {

    private final Script script = new Script();
    private final Seen seen = new Seen();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger most = new AtomicInteger();
    private volatile Duration pace = Duration.ofSeconds(1);
    private volatile Offers offers = new Offers(List.of(), null);
    private ServerSocket socket;
    private Thread listener;
    private final int port;

    private ScriptedMailServer(int port) {
        listen(port);
        this.port = socket.getLocalPort();
    }

    /** Listens on a free port. */
    public static ScriptedMailServer start() {
        return start(0);
    }

    /** Listens on a port. */
    public static ScriptedMailServer start(int port) {
        return new ScriptedMailServer(port);
    }

    /** Its port; the same after {@link #listenAgain}. */
    public int port() {
        return port;
    }

    /** What is done with the next mails, in this order, whoever they are for. */
    public void next(Turn... turns) {
        List.of(turns).forEach(script::next);
    }

    /** What is done with the next mails to one recipient. */
    public void nextTo(String recipient, Turn... turns) {
        List.of(turns).forEach(turn -> script.next(recipient, turn));
    }

    /** What is done with every mail that has no turn of its own. */
    public void always(Turn turn) {
        script.always(turn);
    }

    /** What is done with every mail to one recipient that has no turn of its own. */
    public void alwaysTo(String recipient, Turn turn) {
        script.always(recipient, turn);
    }

    /** Forgets all turns: accepts from now on. */
    public void behave() {
        script.clear();
    }

    /** Real time between two bytes of a slow reply; a second at first. */
    public void pace(Duration perByte) {
        pace = perByte;
    }

    /** What EHLO lists, for instance {@code DSN}; nothing at first, so also no STARTTLS. */
    public void offer(String... extensions) {
        offers = new Offers(List.of(extensions), offers.tls());
    }

    /** Offers STARTTLS, and nothing else, with the certificate of a context. */
    public void encrypt(SSLContext context) {
        offers = new Offers(List.of("STARTTLS"), context);
    }

    /** Every mail whose final dot has arrived, in order of arrival, whatever was answered. */
    public List<Delivery> deliveries() {
        return seen.deliveries();
    }

    /** Of these, the ones to one recipient. */
    public List<Delivery> deliveries(String recipient) {
        return seen.deliveries().stream().filter(delivery -> delivery.recipient().equals(recipient)).toList();
    }

    /** Every line of every client outside mail contents. */
    public List<String> commands() {
        return seen.commands();
    }

    /** Forgets what has come, so that thousands of mails fit into a test. */
    public void forget() {
        seen.clear();
    }

    /** The greatest number of connections there were at one time. */
    public int mostAtOnce() {
        return most.get();
    }

    /** Refuses connections from now on and cuts those that are open. */
    public synchronized void refuse() {
        try {
            socket.close();
            listener.join();
            for (Socket client : open) {
                client.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes connections again. */
    public synchronized void listenAgain() {
        if (socket.isClosed()) {
            listen(port);
        }
    }

    @Override
    public void close() {
        refuse();
    }

    private void listen(int wanted) {
        try {
            socket = new ServerSocket(wanted, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ServerSocket listening = socket;
        listener = daemon(() -> accept(listening), "scripted-smtp");
    }

    private void accept(ServerSocket listening) {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                open.add(client);
                most.accumulateAndGet(open.size(), Math::max);
                daemon(() -> serve(client), "scripted-smtp-dialogue");
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            new Dialogue(client, script, seen, pace, offers).run();
        } catch (IOException gone) {
            seen.command("(connection lost)");
        } finally {
            open.remove(client);
        }
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
