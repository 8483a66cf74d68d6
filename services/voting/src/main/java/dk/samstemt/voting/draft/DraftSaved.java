package dk.samstemt.voting.draft;

import java.time.Instant;

/**
 * That a draft was saved; nothing of what it says, because this answer is kept under its idempotency key.
 *
 * @param version send it as {@code If-Match} with the next one
 * @param savedAt legal moment
 */
record DraftSaved(long version, Instant savedAt) {
}
