package dk.samstemt.voting.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Starts calls at one moment and brings back what each was told. A call that fails fails the test. */
final class Together {
    private static final ExecutorService THREADS = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "race");
        thread.setDaemon(true);
        return thread;
    });

    private Together() {
    }

    @SafeVarargs
    static <T> List<T> run(Callable<? extends T>... calls) throws Exception {
        CyclicBarrier start = new CyclicBarrier(calls.length);
        List<Future<? extends T>> running = new ArrayList<>();
        for (Callable<? extends T> call : calls) {
            running.add(THREADS.submit(() -> {
                start.await(30, TimeUnit.SECONDS);
                return call.call();
            }));
        }
        List<T> told = new ArrayList<>();
        for (Future<? extends T> future : running) {
            told.add(future.get(60, TimeUnit.SECONDS));
        }
        return told;
    }

    static <T> Future<T> later(Callable<T> call) {
        return THREADS.submit(call);
    }

    static <T> T only(List<?> told, Class<T> type) {
        List<T> found = told.stream().filter(type::isInstance).map(type::cast).toList();
        assertThat(found).as(type.getSimpleName() + " among " + told).hasSize(1);
        return found.get(0);
    }
}
