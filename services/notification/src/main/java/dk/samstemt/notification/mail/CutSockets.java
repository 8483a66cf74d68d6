package dk.samstemt.notification.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;

/**
 * Makes the sockets of one line and can cut the one in use. The timeouts of the library are for one reply each: a server that sends a
 * byte now and then would hold a sender for ever.
 */
final class CutSockets extends SocketFactory {

    private static final ScheduledThreadPoolExecutor CLOCK = clock();
    private volatile Socket current = new Socket();

    private static ScheduledThreadPoolExecutor clock() {
        ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "mail-limit");
            thread.setDaemon(true);
            return thread;
        });
        clock.setRemoveOnCancelPolicy(true);
        return clock;
    }

    /** Cuts the connection when the time is over; cancelled when the dialogue ends before. */
    ScheduledFuture<?> cutAfter(Duration limit) {
        return CLOCK.schedule(this::cut, limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void cut() {
        try {
            current.close();
        } catch (IOException alreadyGone) {
            // Closed is closed.
        }
    }

    @Override
    public Socket createSocket() {
        current = new Socket();
        return current;
    }

    // The library connects by itself, with its timeout.
    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException("connected sockets are not asked for");
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
        return createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        return createSocket(host.getHostName(), port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) {
        return createSocket(host, port);
    }
}
