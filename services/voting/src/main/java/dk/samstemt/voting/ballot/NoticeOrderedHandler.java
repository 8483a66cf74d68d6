package dk.samstemt.voting.ballot;

import dk.samstemt.contracts.assembly.NoticeOrdered;
import dk.samstemt.platform.events.EventHandler;
import dk.samstemt.platform.events.ReceivedEvent;
import dk.samstemt.voting.ballot.model.BallotId;
import java.util.Set;
import org.springframework.stereotype.Component;

/** From the order of the notices on a statement is told that it comes too early, instead of meeting nothing. */
@Component
class NoticeOrderedHandler implements EventHandler {
    private final Announcing announcing;
    private final BallotWriter writer;

    NoticeOrderedHandler(Announcing announcing, BallotWriter writer) {
        this.announcing = announcing;
        this.writer = writer;
    }

    @Override
    public Set<Class<? extends Record>> handles() {
        return Set.of(NoticeOrdered.class);
    }

    @Override
    public void handle(ReceivedEvent event) {
        NoticeOrdered notice = event.as(NoticeOrdered.class);
        if (notice.form().equals("WRITTEN")) {
            BallotId id = new BallotId(event.envelope().association(), notice.assembly());
            announcing.announced(Announcing.terms(id, event.envelope().statutesVersion(), notice.day(), notice.deadline(),
                    notice.agenda()), notice.roll());
            writer.notice(id, notice.noticeSha256());
        }
    }
}
