package dk.samstemt.audit.log;

import dk.samstemt.json.Digests;
import dk.samstemt.platform.events.RawEventSink;
import dk.samstemt.platform.events.RawRecord;

import org.springframework.stereotype.Component;

import java.util.Optional;

/** Appends every event once, with the bytes as they came, in the transaction of the inbox, and notes whether it is a deviation. The log itself knows no event type. */
@Component
class AppendingToTheLog implements RawEventSink {

    private final LogEntries entries;
    private final DeviationRows deviations;

    AppendingToTheLog(LogEntries entries, DeviationRows deviations) {
        this.entries = entries;
        this.deviations = deviations;
    }

    @Override
    public void append(RawRecord event) {
        String leafHash = Digests.leafHash(event.bytes());
        entries.lock(event.envelope().association());
        Optional<Long> position = entries.append(event, leafHash);
        if (position.isEmpty() && !entries.holds(event, leafHash)) {
            throw new Equivocation(event);
        }
        position.ifPresent(at -> deviations.note(event.envelope().association(), at, event.envelope().type(), event.envelope().data()));
    }
}
