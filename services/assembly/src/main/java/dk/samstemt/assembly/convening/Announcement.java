package dk.samstemt.assembly.convening;

import dk.samstemt.assembly.check.Checked;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.assembly.workflow.Moments;
import dk.samstemt.assembly.workflow.Workflow;
import dk.samstemt.contracts.Actor;
import dk.samstemt.contracts.assembly.NoticeRefused;
import dk.samstemt.platform.events.EventContext;
import dk.samstemt.platform.events.Outbox;
import org.springframework.stereotype.Component;

/** What others learn when the law has answered. */
@Component
class Announcement {

    private final Workflow workflow;
    private final Outbox outbox;

    Announcement(Workflow workflow, Outbox outbox) {
        this.workflow = workflow;
        this.outbox = outbox;
    }

    void start(AssemblyRef ref, Moments moments) {
        workflow.start(ref, moments);
    }

    void refused(AssemblyRef ref, Checked checked, Actor actor) {
        NoticeRefused event = new NoticeRefused(ref.assembly(), checked.ruling().digest(), checked.ruling().tree());
        outbox.publish(event, new EventContext(ref.association(), ref.key(), actor, checked.decidedAt(), checked.law().version()));
    }
}
