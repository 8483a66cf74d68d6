package dk.samstemt.quickstart.replay;

import java.time.Instant;

/** One step of the story. Done again after a crash it must have no second effect: it uses the same idempotency keys. */
interface Step {

    /** Unique and stable: it names the step in the journal and begins its idempotency keys. */
    String id();

    /** Earliest legal moment at which it happens. */
    Instant moment();

    /** Does it as the people of the case would and tells what they saw. */
    void act(Scene scene);
}
