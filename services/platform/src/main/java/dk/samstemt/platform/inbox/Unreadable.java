package dk.samstemt.platform.inbox;

/** An event that no retry makes better until the program changes: goes straight to the dead letters. */
final class Unreadable extends RuntimeException {

    /** @param reason why, without content */
    Unreadable(String reason) {
        super(reason, null, false, false);
    }
}
