package dk.samstemt.journeys.access;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Sends many requests, some at a time, and keeps what each got. */
final class Trial {

    private static final int AT_A_TIME = 6;

    private Trial() {
    }

    static <T> Map<T, Answer> of(Collection<T> attempts, Function<T, Answer> send) {
        ExecutorService senders = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            List<T> order = List.copyOf(attempts);
            List<Future<Answer>> answers = senders.invokeAll(order.stream().<Callable<Answer>>map(one -> () -> send.apply(one)).toList());
            Map<T, Answer> kept = new LinkedHashMap<>();
            for (int i = 0; i < order.size(); i++) {
                kept.put(order.get(i), answers.get(i).get());
            }
            return kept;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            senders.shutdownNow();
        }
    }
}
