package dk.samstemt.journeys.example;

import java.time.Instant;

/**
 * Something that happens in a story.
 *
 * @param moment earliest legal moment
 * @param tale   the story it belongs to
 * @param name   what happens, for a failure's message
 * @param doing  does it and checks what is seen
 */
record Act(Instant moment, Tale tale, String name, Runnable doing) {
}
