package dk.samstemt.audit.clock;

import dk.samstemt.audit.log.Associations;
import dk.samstemt.contracts.Actor;
import dk.samstemt.contracts.audit.ClockMoved;
import dk.samstemt.platform.events.EventContext;
import dk.samstemt.platform.events.Outbox;
import dk.samstemt.platform.time.ClockMover;

import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.Optional;

/** Moves legal time forward and says so on the log of every association. */
class MovingTheClock implements ClockMover {

    private final DemoClock clock;
    private final Associations associations;
    private final Outbox outbox;

    MovingTheClock(DemoClock clock, Associations associations, Outbox outbox) {
        this.clock = clock;
        this.associations = associations;
        this.outbox = outbox;
    }

    @Override
    @Transactional
    public Optional<Instant> move(Instant to) {
        Instant before = clock.lockAndRead();
        if (to.isBefore(before)) {
            return Optional.empty();
        }
        clock.move(to);
        associations.all().forEach(association -> tell(association, new ClockMoved(before, to)));
        return Optional.of(to);
    }

    private void tell(String association, ClockMoved moved) {
        outbox.publish(moved, EventContext.of(association, Actor.service("audit"), moved.to(), null));
    }
}
