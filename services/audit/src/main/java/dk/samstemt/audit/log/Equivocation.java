package dk.samstemt.audit.log;

import dk.samstemt.platform.events.RawRecord;

/** A producer told two different events under one number or id. Nothing is appended; the event is kept among the dead letters. */
final class Equivocation extends IllegalStateException {

    private static final long serialVersionUID = 1;

    Equivocation(RawRecord event) {
        super("EVENT_EQUIVOCATION " + event.envelope().source() + " " + event.envelope().key() + " #" + event.envelope().sequence());
    }
}
