package dk.samstemt.embedded.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Finds and checks ports of the loopback interface. */
public final class FreePorts {

    private FreePorts() {
    }

    /** The wanted port if nothing listens there, any free one for 0; a taken port is a {@link StartFailure} that names its use. */
    public static int claim(int wanted, String use, Console console) {
        if (wanted == 0) {
            return any();
        }
        try {
            bind(wanted);
            return wanted;
        } catch (IOException taken) {
            throw console.failure(taken, "failure.port", use, wanted);
        }
    }

    private static int any() {
        try {
            return bind(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int bind(int port) throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            // A port in TIME_WAIT after our own restart is free for the servers, too: they all set this option.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket.getLocalPort();
        }
    }
}
