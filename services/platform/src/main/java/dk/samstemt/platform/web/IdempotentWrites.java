package dk.samstemt.platform.web;

import dk.samstemt.platform.outbox.RelayWaker;
import dk.samstemt.platform.web.IdempotencyStore.Stored;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.ContentCachingResponseWrapper;

import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One write in one transaction: the key, the effect and the answer are stored together or not at all. An answer of 400
 * or more undoes the rest, unless an event was published: a refusal by law is kept. A fault of ours is never kept.
 */
final class IdempotentWrites {

    private static final List<String> KEPT = List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.LOCATION, HttpHeaders.ETAG, HttpHeaders.CONTENT_LANGUAGE);
    private static final int REFUSED = 400;
    private static final int BROKEN = 500;

    private final IdempotencyStore store;
    private final TransactionTemplate transaction;
    private final RelayWaker published;
    private final Fingerprint fingerprint;

    IdempotentWrites(IdempotencyStore store, TransactionTemplate transaction, RelayWaker published, Fingerprint fingerprint) {
        this.store = store;
        this.transaction = transaction;
        this.published = published;
        this.fingerprint = fingerprint;
    }

    /** The write itself, down the filter chain. */
    interface Chain {
        void go(HttpServletRequest request, ContentCachingResponseWrapper response);
    }

    /** Who writes under which key. */
    record Lane(String caller, String key) {
    }

    void run(Lane lane, BufferedRequest request, ContentCachingResponseWrapper response, Chain chain) {
        byte[] print = fingerprint.of(request, request.body());
        transaction.executeWithoutResult(status -> {
            if (!store.tryLock(lane.caller(), lane.key())) {
                throw ProblemException.of(Problems.REQUEST_IN_PROGRESS).header(HttpHeaders.RETRY_AFTER, "1");
            }
            Optional<Stored> stored = store.find(lane.caller(), lane.key());
            if (stored.isPresent()) {
                replay(stored.get(), print, request, response, chain);
            } else {
                first(new First(lane, print, status), request, response, chain);
            }
        });
    }

    private record First(Lane lane, byte[] print, TransactionStatus status) {
    }

    private void replay(Stored stored, byte[] print, BufferedRequest request, ContentCachingResponseWrapper response, Chain chain) {
        if (!MessageDigest.isEqual(stored.fingerprint(), print)) {
            throw ProblemException.of(Problems.IDEMPOTENCY_KEY_REUSED);
        }
        if (stored.reference() != null) {
            response.setHeader("Idempotency-Replayed", "true");
            request.setAttribute(Call.ATTRIBUTE, new Call(stored.reference()));
        } else {
            request.setAttribute(ReplayInterceptor.STORED, stored);
        }
        chain.go(request, response);
    }

    private void first(First first, BufferedRequest request, ContentCachingResponseWrapper response, Chain chain) {
        Call call = new Call(null);
        request.setAttribute(Call.ATTRIBUTE, call);
        chain.go(request, response);
        if (!isKept(response.getStatus(), first.status().isRollbackOnly())) {
            first.status().setRollbackOnly();
            return;
        }
        store.insert(first.lane().caller(), first.lane().key(),
                new Stored(first.print(), response.getStatus(), headers(response), response.getContentAsByteArray(), call.reference()));
    }

    private boolean isKept(int answered, boolean undone) {
        if (undone && answered < REFUSED) {
            throw new IllegalStateException("A write that was undone has answered " + answered);
        }
        return !undone && (answered < REFUSED || answered < BROKEN && published.publishedInThisTransaction());
    }

    private static Map<String, String> headers(ContentCachingResponseWrapper response) {
        Map<String, String> headers = new LinkedHashMap<>();
        KEPT.forEach(name -> Optional.ofNullable(response.getHeader(name)).ifPresent(value -> headers.put(name, value)));
        Optional.ofNullable(response.getContentType()).ifPresent(type -> headers.put(HttpHeaders.CONTENT_TYPE, type));
        return headers;
    }
}
