package dk.samstemt.notification.mail;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A mail server that does as it is told, one turn per mail; without a turn left it accepts. */
public final class ScriptedServer implements Closeable {

    /** What it does with the next mail. */
    public enum Turn { ACCEPT, BUSY_421, GREYLIST_451, UNKNOWN_550, REFUSE_CONTENT_554, CUT_BEFORE_DATA, CUT_AFTER_DOT, SILENT_AFTER_DOT }

    private final ServerSocket socket = new ServerSocket(0, 20, InetAddress.getLoopbackAddress());
    private final Queue<Turn> turns = new ConcurrentLinkedQueue<>();
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final List<String> commands = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final Thread listener = new Thread(this::listen, "scripted-smtp");
    private final CountDownLatch closing = new CountDownLatch(1);

    public ScriptedServer() throws IOException {
        listener.setDaemon(true);
        listener.start();
    }

    public int port() {
        return socket.getLocalPort();
    }

    public void next(Turn... script) {
        turns.addAll(List.of(script));
    }

    /** Every message whose final dot has arrived, whatever was answered. */
    public List<String> taken() {
        return taken;
    }

    public List<String> commands() {
        return commands;
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                open.add(client);
                Thread thread = new Thread(() -> serve(client), "scripted-smtp-dialogue");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            new Dialogue(client).run();
        } catch (IOException | UncheckedIOException gone) {
            commands.add("(connection lost)");
        }
    }

    private final class Dialogue {
        private final BufferedReader in;
        private final OutputStream out;
        private Turn turn = Turn.ACCEPT;

        Dialogue(Socket client) throws IOException {
            in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
            out = client.getOutputStream();
        }

        void run() throws IOException {
            say("220 scripted");
            String line = in.readLine();
            while (line != null && answer(line)) {
                line = in.readLine();
            }
        }

        private boolean answer(String line) throws IOException {
            commands.add(line);
            String verb = line.split("[ :]")[0].toUpperCase(java.util.Locale.ROOT);
            return switch (verb) {
                case "MAIL" -> sender();
                case "RCPT" -> say(turn == Turn.GREYLIST_451 ? "451 4.7.1 greylisted" : turn == Turn.UNKNOWN_550 ? "550 5.1.1 unknown user" : "250 ok");
                case "DATA" -> data();
                case "QUIT" -> say("221 bye") && false;
                default -> say("250 scripted");
            };
        }

        private boolean sender() throws IOException {
            turn = turns.isEmpty() ? Turn.ACCEPT : turns.poll();
            return say(turn == Turn.BUSY_421 ? "421 4.3.2 busy" : "250 ok");
        }

        private boolean data() throws IOException {
            if (turn == Turn.CUT_BEFORE_DATA) {
                return false;
            }
            say("354 go ahead");
            StringBuilder message = new StringBuilder();
            for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
                message.append(line.startsWith("..") ? line.substring(1) : line).append("\r\n");
            }
            taken.add(message.toString());
            return end();
        }

        private boolean end() throws IOException {
            if (turn == Turn.SILENT_AFTER_DOT) {
                wait(closing);
            }
            if (turn == Turn.CUT_AFTER_DOT || turn == Turn.SILENT_AFTER_DOT) {
                return false;
            }
            return say(turn == Turn.REFUSE_CONTENT_554 ? "554 5.6.0 no thanks" : "250 2.0.0 queued as " + taken.size());
        }

        private void wait(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }

        private boolean say(String reply) throws IOException {
            out.write((reply + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        closing.countDown();
        socket.close();
        joinListener();
        for (Socket client : open) {
            client.close();
        }
    }

    /** A listener that still waits would take one more connection after the socket was closed. */
    private void joinListener() {
        try {
            listener.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
