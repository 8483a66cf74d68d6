package dk.samstemt.contracts;

import dk.samstemt.contracts.assembly.AmendmentAdopted;
import dk.samstemt.contracts.assembly.AssemblyCancelled;
import dk.samstemt.contracts.assembly.AssemblyConcluded;
import dk.samstemt.contracts.assembly.AssemblyConvened;
import dk.samstemt.contracts.assembly.AssemblyReplaced;
import dk.samstemt.contracts.assembly.BallotClosingOrdered;
import dk.samstemt.contracts.assembly.CancellationRefused;
import dk.samstemt.contracts.assembly.ConveningCertified;
import dk.samstemt.contracts.assembly.ConveningFailed;
import dk.samstemt.contracts.assembly.DecisionReached;
import dk.samstemt.contracts.assembly.DispatchClosingOrdered;
import dk.samstemt.contracts.assembly.EvidenceRestored;
import dk.samstemt.contracts.assembly.EvidenceWithdrawn;
import dk.samstemt.contracts.assembly.NoticeAtRisk;
import dk.samstemt.contracts.assembly.NoticeOrdered;
import dk.samstemt.contracts.assembly.NoticeRefused;
import dk.samstemt.contracts.assembly.RecordApprovalGiven;
import dk.samstemt.contracts.assembly.RecordApproved;
import dk.samstemt.contracts.assembly.RecordDistributionOrdered;
import dk.samstemt.contracts.assembly.RecordDrawnUp;
import dk.samstemt.contracts.assembly.RecordSentUnapproved;
import dk.samstemt.contracts.assembly.RollRequested;
import dk.samstemt.contracts.assembly.TaskDecided;
import dk.samstemt.contracts.assembly.WaiverRecorded;
import dk.samstemt.contracts.assembly.WaiverRequested;
import dk.samstemt.contracts.audit.ClockMoved;
import dk.samstemt.contracts.membership.AmendmentRefused;
import dk.samstemt.contracts.membership.DeputyAgreed;
import dk.samstemt.contracts.membership.DeputyEnded;
import dk.samstemt.contracts.membership.LoginChanged;
import dk.samstemt.contracts.membership.MandateEnded;
import dk.samstemt.contracts.membership.MandateGranted;
import dk.samstemt.contracts.membership.RoleEnded;
import dk.samstemt.contracts.membership.RoleGranted;
import dk.samstemt.contracts.membership.RollChanged;
import dk.samstemt.contracts.membership.RollFixed;
import dk.samstemt.contracts.membership.StatutesVersionPublished;
import dk.samstemt.contracts.notification.DispatchClosed;
import dk.samstemt.contracts.notification.MessageAccepted;
import dk.samstemt.contracts.notification.NoticeAccepted;
import dk.samstemt.contracts.notification.NoticeBounced;
import dk.samstemt.contracts.notification.NoticeFailed;
import dk.samstemt.contracts.notification.NoticeQueued;
import dk.samstemt.contracts.notification.NoticeUncertain;
import dk.samstemt.contracts.notification.RecordDistributed;
import dk.samstemt.contracts.voting.BallotClosed;
import dk.samstemt.contracts.voting.BallotHeld;
import dk.samstemt.contracts.voting.BallotOpened;
import dk.samstemt.contracts.voting.BallotResumed;
import dk.samstemt.contracts.voting.BallotVoided;
import dk.samstemt.contracts.voting.StatementRecorded;
import dk.samstemt.contracts.voting.StatementRefused;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every event of the published language. A type that is not listed here is unknown to this installation. */
public final class EventTypes {

    /** All event records. */
    public static final List<Class<? extends Record>> ALL = List.of(
            StatutesVersionPublished.class,
            AmendmentRefused.class,
            RollFixed.class,
            RollChanged.class,
            RoleGranted.class,
            RoleEnded.class,
            MandateGranted.class,
            MandateEnded.class,
            LoginChanged.class,
            DeputyAgreed.class,
            DeputyEnded.class,
            RollRequested.class,
            NoticeOrdered.class,
            NoticeRefused.class,
            AssemblyConvened.class,
            DispatchClosingOrdered.class,
            BallotClosingOrdered.class,
            ConveningCertified.class,
            ConveningFailed.class,
            DecisionReached.class,
            AmendmentAdopted.class,
            RecordDrawnUp.class,
            RecordApprovalGiven.class,
            RecordApproved.class,
            RecordDistributionOrdered.class,
            AssemblyConcluded.class,
            WaiverRequested.class,
            WaiverRecorded.class,
            AssemblyReplaced.class,
            AssemblyCancelled.class,
            CancellationRefused.class,
            RecordSentUnapproved.class,
            NoticeAtRisk.class,
            EvidenceWithdrawn.class,
            EvidenceRestored.class,
            TaskDecided.class,
            BallotOpened.class,
            StatementRecorded.class,
            StatementRefused.class,
            BallotClosed.class,
            BallotVoided.class,
            BallotHeld.class,
            BallotResumed.class,
            NoticeQueued.class,
            NoticeAccepted.class,
            NoticeUncertain.class,
            NoticeFailed.class,
            NoticeBounced.class,
            DispatchClosed.class,
            MessageAccepted.class,
            RecordDistributed.class,
            ClockMoved.class);

    private static final Map<String, Class<? extends Record>> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(EventTypes::nameOf, Function.identity()));

    private EventTypes() {
    }

    /** The wire name of an event record. */
    public static String nameOf(Class<?> event) {
        return event.getAnnotation(EventType.class).value();
    }

    /** The record of a wire name; empty when the type is unknown. */
    public static Optional<Class<? extends Record>> byName(String type) {
        return Optional.ofNullable(BY_NAME.get(type));
    }
}
