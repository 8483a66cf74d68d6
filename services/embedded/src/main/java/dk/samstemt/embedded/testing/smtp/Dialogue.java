package dk.samstemt.embedded.testing.smtp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import javax.net.ssl.SSLSocket;

/** One connection of a client. */
final class Dialogue {

    private static final int LINES_BEFORE_CUT = 5;
    private final Script script;
    private final Seen seen;
    private final Duration pace;
    private final Offers offers;
    private Socket client;
    private BufferedReader in;
    private OutputStream out;
    private Turn turn = Turn.ACCEPT;
    private String from = "";
    private String recipient = "";

    Dialogue(Socket client, Script script, Seen seen, Duration pace, Offers offers) throws IOException {
        this.script = script;
        this.seen = seen;
        this.pace = pace;
        this.offers = offers;
        talkOver(client);
    }

    private void talkOver(Socket socket) throws IOException {
        client = socket;
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
        out = socket.getOutputStream();
    }

    void run() throws IOException {
        say("220 scripted");
        String line = in.readLine();
        while (line != null && answer(line)) {
            line = in.readLine();
        }
    }

    private boolean answer(String line) throws IOException {
        seen.command(line);
        return switch (line.split("[ :]")[0].toUpperCase(Locale.ROOT)) {
            case "EHLO" -> hello();
            case "MAIL" -> sender(line);
            case "RCPT" -> recipient(line);
            case "DATA" -> turn != Turn.CUT_BEFORE_DATA && data();
            case "STARTTLS" -> encrypt();
            case "QUIT" -> say("221 bye") && false;
            default -> say("250 scripted");
        };
    }

    private boolean encrypt() throws IOException {
        if (offers.tls() == null) {
            return say("250 scripted");
        }
        say("220 2.0.0 go ahead");
        SSLSocket secure = (SSLSocket) offers.tls().getSocketFactory().createSocket(client, null, client.getPort(), true);
        secure.setUseClientMode(false);
        secure.startHandshake();
        talkOver(secure);
        return true;
    }

    private boolean hello() throws IOException {
        say("250-scripted");
        for (String extension : offers.extensions()) {
            say("250-" + extension);
        }
        return say("250 HELP");
    }

    private boolean sender(String line) throws IOException {
        from = address(line);
        turn = script.take();
        return turn == Turn.BUSY_421 ? say("421 4.3.2 busy") && false : say("250 ok");
    }

    private boolean recipient(String line) throws IOException {
        recipient = address(line);
        turn = script.take(recipient, turn);
        return switch (turn) {
            case BUSY_421 -> say("421 4.3.2 busy") && false;
            case GREYLIST_451 -> say("451 4.7.1 greylisted, try later");
            case UNKNOWN_550 -> say("550 5.1.1 unknown user");
            default -> say("250 ok");
        };
    }

    private boolean data() throws IOException {
        say("354 go ahead");
        StringBuilder message = new StringBuilder();
        int lines = 0;
        String line = in.readLine();
        while (line != null && !line.equals(".")) {
            if (turn == Turn.CUT_BEFORE_DOT && ++lines > LINES_BEFORE_CUT) {
                return reset();
            }
            message.append(line.startsWith("..") ? line.substring(1) : line).append("\r\n");
            line = in.readLine();
        }
        return line != null && taken(message.toString());
    }

    private boolean taken(String message) throws IOException {
        seen.delivery(new Delivery(from, recipient, message, turn));
        return switch (turn) {
            case SILENT_AFTER_DOT -> in.readLine() != null && false;
            case CUT_AFTER_DOT -> false;
            case REFUSE_CONTENT_554 -> say("554 5.6.0 no thanks");
            case CUT_AFTER_REPLY -> say("250 2.0.0 queued") && false;
            default -> say("250 2.0.0 queued as " + seen.deliveries().size());
        };
    }

    /** Ends the connection with a reset: what the client still writes fails. */
    private boolean reset() throws IOException {
        client.setSoLinger(true, 0);
        return false;
    }

    private boolean say(String reply) throws IOException {
        byte[] bytes = (reply + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
        if (turn != Turn.SLOW) {
            out.write(bytes);
            out.flush();
            return true;
        }
        for (byte one : bytes) {
            LockSupport.parkNanos(pace.toNanos());
            out.write(one);
            out.flush();
        }
        return true;
    }

    private static String address(String line) {
        int begin = line.indexOf('<');
        int end = line.indexOf('>');
        return begin >= 0 && end > begin ? line.substring(begin + 1, end) : "";
    }
}
