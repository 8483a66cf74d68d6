package dk.samstemt.documents.upload;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Reads one PDF in a thread of its own, for a bounded time, and few at a time: a hostile file costs its sender an answer and nobody else theirs. */
final class Boxed {

    private static final int AT_A_TIME = 2;
    private static final long SECONDS = 10;
    private static final long STACK_BYTES = 1 << 20;
    private static final Semaphore PLACES = new Semaphore(AT_A_TIME, true);

    private Boxed() {
    }

    static Verdict inspect(byte[] content) {
        try {
            if (!PLACES.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
                return Verdict.of(Verdict.Kind.BUSY);
            }
            return inThread(content).get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return Verdict.of(Verdict.Kind.NOT_WHAT_IT_SAYS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Verdict.of(Verdict.Kind.BUSY);
        }
    }

    // The place is free again when the reading ends, not when somebody stops waiting for it.
    private static CompletableFuture<Verdict> inThread(byte[] content) {
        CompletableFuture<Verdict> verdict = new CompletableFuture<>();
        Thread thread = new Thread(null, () -> {
            try {
                verdict.complete(PdfInspection.inspect(content, System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS)));
            } catch (StackOverflowError | OutOfMemoryError | RuntimeException e) {
                // Nested without end, or larger than its bounds: whatever the reader's trouble, the file is the cause.
                verdict.complete(Verdict.of(Verdict.Kind.NOT_WHAT_IT_SAYS));
            } finally {
                PLACES.release();
            }
        }, "upload", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        return verdict;
    }
}
