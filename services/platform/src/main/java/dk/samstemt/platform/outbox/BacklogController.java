package dk.samstemt.platform.outbox;

import dk.samstemt.platform.access.Action;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** How much of what this service has to tell is still waiting: numbers of the installation, nothing of anybody's. */
@RestController
class BacklogController {

    private final OutboxStore store;

    BacklogController(OutboxStore store) {
        this.store = store;
    }

    /**
     * What waits.
     *
     * @param waiting records that are on their way
     * @param since   since when one has waited for more than a minute, real time; null when none has
     * @param refused records Kafka does not take; each is an alarm
     */
    record Backlog(long waiting, Instant since, int refused) {
    }

    @Action("platform.read-backlog")
    @GetMapping("/api/v1/operations/backlog")
    Backlog backlog() {
        return new Backlog(store.pending(), store.waitingSince().map(since -> since.truncatedTo(ChronoUnit.MILLIS)).orElse(null), store.refused().size());
    }
}
