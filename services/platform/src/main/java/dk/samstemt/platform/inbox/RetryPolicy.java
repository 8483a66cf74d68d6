package dk.samstemt.platform.inbox;

/**
 * How often and after what pauses a handler that throws is tried again.
 *
 * @param attempts    attempts in all
 * @param firstMillis first pause; each next one is four times as long
 * @param longestMillis longest pause
 */
record RetryPolicy(int attempts, long firstMillis, long longestMillis) {

    private static final int GROWTH = 4;

    long pauseMillis(int failed) {
        long pause = firstMillis;
        for (int i = 1; i < failed && pause < longestMillis; i++) {
            pause *= GROWTH;
        }
        return Math.min(pause, longestMillis);
    }
}
