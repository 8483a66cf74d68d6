package dk.samstemt.assembly.ballot;

import dk.samstemt.assembly.attention.Attentions;
import dk.samstemt.assembly.attention.Kind;
import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.register.AssemblyState;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.assembly.workflow.Wait;
import dk.samstemt.assembly.workflow.Workflow;
import dk.samstemt.contracts.voting.BallotClosed;
import dk.samstemt.contracts.voting.BallotVoided;
import dk.samstemt.contracts.voting.StatementRecorded;
import dk.samstemt.platform.events.EventHandler;
import dk.samstemt.platform.events.ReceivedEvent;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Keeps who has answered and, at the close, the statements that count; or that the ballot is void because it came too late. */
@Component
class VotingReported implements EventHandler {

    private final Assemblies assemblies;
    private final Ballots ballots;
    private final Workflow workflow;
    private final Attentions attentions;
    private final NotConvened notConvened;

    VotingReported(Assemblies assemblies, Ballots ballots, Workflow workflow, Attentions attentions, NotConvened notConvened) {
        this.assemblies = assemblies;
        this.ballots = ballots;
        this.workflow = workflow;
        this.attentions = attentions;
        this.notConvened = notConvened;
    }

    @Override
    public Set<Class<? extends Record>> handles() {
        return Set.of(StatementRecorded.class, BallotClosed.class, BallotVoided.class);
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (event.data() instanceof StatementRecorded statement) {
            AssemblyRow row = assemblies.lockForEvent(new AssemblyRef(event.envelope().association(), statement.assembly()));
            ballots.answered(row.ref(), new Answered(statement.party(), statement.revision(), statement.withdrawn(),
                    event.envelope().occurredAt()));
            if (statement.channel() != null) {
                ballots.registered(row.ref(), statement.statement(), statement.channel());
            }
        } else if (event.data() instanceof BallotVoided voided) {
            voided(event, voided);
        } else {
            closed(event, event.as(BallotClosed.class));
        }
    }

    private void voided(ReceivedEvent event, BallotVoided ballot) {
        if ("NOT_CONVENED".equals(ballot.reason())) {
            notConvened.follow(assemblies.lockForEvent(new AssemblyRef(event.envelope().association(), ballot.assembly())));
        }
    }

    private void closed(ReceivedEvent event, BallotClosed ballot) {
        AssemblyRow row = assemblies.lockForEvent(new AssemblyRef(event.envelope().association(), ballot.assembly()));
        if (row.state().over()) {
            return;
        }
        ballots.closed(row.ref(), event.envelope().id(), ballot);
        attentions.closeAll(row.ref(), ballot.deadline(), Kind.LATE_BOUNCE, Kind.TIME_ZONE_CHANGED);
        if (row.state() == AssemblyState.CONVENED) {
            assemblies.state(row.ref(), AssemblyState.CLOSED);
        }
        workflow.nudge(row.ref(), Wait.BALLOT_CLOSED);
    }
}
