package dk.samstemt.platform.web;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

import org.springframework.http.HttpHeaders;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** A request whose body has been read, up to a limit, before anything is locked for it. */
final class BufferedRequest extends HttpServletRequestWrapper {

    private static final long MOST_NANOS = TimeUnit.MINUTES.toNanos(2);
    private static final int PIECE = 1 << 14;
    private final byte[] body;

    BufferedRequest(HttpServletRequest request, int limit) throws IOException {
        super(request);
        body = read(request.getInputStream(), limit);
        if (body.length > limit) {
            throw ProblemException.of(Problems.TOO_LARGE, limit / 1024);
        }
    }

    // The container waits a while for each piece; a body that comes in drops would hold its thread for ever, so all of it has its time too.
    private static byte[] read(InputStream in, int limit) throws IOException {
        long until = System.nanoTime() + MOST_NANOS;
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        try {
            for (int length = 0; length >= 0 && body.size() <= limit; length = in.read(piece, 0, Math.min(PIECE, limit + 1 - body.size()))) {
                body.write(piece, 0, length);
                if (System.nanoTime() > until) {
                    throw timedOut();
                }
            }
        } catch (IOException e) {
            if (isTimeout(e)) {
                throw timedOut();
            }
            throw e;
        }
        return body.toByteArray();
    }

    private static boolean isTimeout(Throwable failure) {
        return failure != null && (failure instanceof SocketTimeoutException || isTimeout(failure.getCause()));
    }

    private static ProblemException timedOut() {
        return ProblemException.of(Problems.REQUEST_TIMEOUT).header(HttpHeaders.CONNECTION, "close");
    }

    byte[] body() {
        return body;
    }

    @Override
    public ServletInputStream getInputStream() {
        return new BufferedBody(body);
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }
}
