package dk.samstemt.audit.log;

import dk.samstemt.json.Digests;
import dk.samstemt.platform.events.RawEventSink;
import dk.samstemt.platform.events.RawRecord;

import org.springframework.stereotype.Component;

/** Appends every event once, with the bytes as they came, in the transaction of the inbox. Knows no event type. */
@Component
class AppendingToTheLog implements RawEventSink {

    private final LogEntries entries;

    AppendingToTheLog(LogEntries entries) {
        this.entries = entries;
    }

    @Override
    public void append(RawRecord event) {
        String leafHash = Digests.leafHash(event.bytes());
        entries.lock(event.envelope().association());
        if (!entries.append(event, leafHash) && !entries.holds(event, leafHash)) {
            throw new Equivocation(event);
        }
    }
}
