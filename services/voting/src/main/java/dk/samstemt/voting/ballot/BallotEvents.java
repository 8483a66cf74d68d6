package dk.samstemt.voting.ballot;

import dk.samstemt.contracts.Actor;
import dk.samstemt.contracts.voting.BallotHeld;
import dk.samstemt.contracts.voting.BallotOpened;
import dk.samstemt.contracts.voting.BallotResumed;
import dk.samstemt.contracts.voting.BallotVoided;
import dk.samstemt.platform.events.EventContext;
import dk.samstemt.platform.events.Outbox;
import dk.samstemt.voting.ballot.model.Ballot;
import dk.samstemt.voting.ballot.model.BallotItem;
import dk.samstemt.voting.ballot.model.Terms;
import dk.samstemt.voting.ballot.model.VoidReason;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the others what happened to a ballot, as the last thing in the transaction. */
@Component
class BallotEvents {
    private final Outbox outbox;
    private final RollStore roll;

    BallotEvents(Outbox outbox, RollStore roll) {
        this.outbox = outbox;
        this.roll = roll;
    }

    void opened(Ballot ballot, Instant at) {
        Terms terms = ballot.terms();
        List<String> items = terms.items().stream().map(BallotItem::item).toList();
        outbox.publish(new BallotOpened(terms.id().assembly(), terms.deadline(), items, roll.entitled(terms)), context(terms, at));
    }

    void held(Terms terms, Instant at) {
        outbox.publish(new BallotHeld(terms.id().assembly()), context(terms, at));
    }

    void resumed(Terms terms, Instant at) {
        outbox.publish(new BallotResumed(terms.id().assembly()), context(terms, at));
    }

    void voided(Terms terms, VoidReason reason, Instant at) {
        outbox.publish(new BallotVoided(terms.id().assembly(), reason.name()), context(terms, at));
    }

    private static EventContext context(Terms terms, Instant at) {
        return EventContext.of(terms.id().association(), Actor.service("voting"), at, terms.statutesVersion())
                .about(terms.id().assembly());
    }
}
