package dk.samstemt.platform.manners;

import io.github.bucket4j.Bucket;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** What each caller has left. The callers heard of last are remembered; the others begin anew. */
final class Shares {

    private static final int REMEMBERED = 10_000;

    private final Rate rate;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    Shares(Rate rate) {
        this.rate = rate;
    }

    /** Takes one request; the seconds to wait when there is none left, else 0. */
    long take(String caller) {
        var taken = bucket(caller).tryConsumeAndReturnRemaining(1);
        return taken.isConsumed() ? 0 : Duration.ofNanos(taken.getNanosToWaitForRefill()).toSeconds() + 1;
    }

    private synchronized Bucket bucket(String caller) {
        return buckets.computeIfAbsent(caller, fresh -> Bucket.builder().addLimit(limit -> limit.capacity(rate.burst())
                .refillGreedy(rate.perSecond(), Duration.ofSeconds(1))).build());
    }
}
