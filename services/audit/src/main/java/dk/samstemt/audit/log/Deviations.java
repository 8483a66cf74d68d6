package dk.samstemt.audit.log;

import dk.samstemt.contracts.EventTypes;
import dk.samstemt.contracts.assembly.AssemblyCancelled;
import dk.samstemt.contracts.assembly.AssemblyReplaced;
import dk.samstemt.contracts.assembly.CancellationRefused;
import dk.samstemt.contracts.assembly.ConveningFailed;
import dk.samstemt.contracts.assembly.DecisionReached;
import dk.samstemt.contracts.assembly.EvidenceRestored;
import dk.samstemt.contracts.assembly.EvidenceWithdrawn;
import dk.samstemt.contracts.assembly.NoticeAtRisk;
import dk.samstemt.contracts.assembly.NoticeOrdered;
import dk.samstemt.contracts.assembly.NoticeRefused;
import dk.samstemt.contracts.assembly.RecordApprovalGiven;
import dk.samstemt.contracts.assembly.RecordSentUnapproved;
import dk.samstemt.contracts.assembly.TaskDecided;
import dk.samstemt.contracts.assembly.WaiverRecorded;
import dk.samstemt.contracts.assembly.WaiverRequested;
import dk.samstemt.contracts.membership.AmendmentRefused;
import dk.samstemt.contracts.membership.RollChanged;
import dk.samstemt.contracts.notification.NoticeBounced;
import dk.samstemt.contracts.notification.NoticeFailed;
import dk.samstemt.contracts.notification.NoticeUncertain;
import dk.samstemt.contracts.voting.BallotHeld;
import dk.samstemt.contracts.voting.BallotResumed;
import dk.samstemt.contracts.voting.BallotVoided;
import dk.samstemt.contracts.voting.StatementRecorded;
import dk.samstemt.contracts.voting.StatementRefused;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import static java.util.Map.entry;

/** Which event is a deviation, and of which kind. An event that no line here names, or that does not say which assembly it is about, is none. */
final class Deviations {

    /** Rises whenever another event becomes a deviation, or one of another kind: what was appended before is then read again. */
    static final int RULES = 1;

    /** What the producers give for ids; anything else would not be found again by one either. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,79}");
    private static final Set<String> REMEDIES = Set.of("userTask_remedyConvening", "userTask_resolveAmendment");

    private static final Map<String, Function<Map<String, Object>, Deviation>> BY_TYPE = Map.ofEntries(
            always(AmendmentRefused.class, Deviation.AMENDMENT_REFUSED),
            always(RollChanged.class, Deviation.ROLL_CHANGED),
            always(NoticeRefused.class, Deviation.NOTICE_REFUSED),
            when(NoticeOrdered.class, Deviations::breach, Deviation.BREACH_ON_RECORD),
            always(NoticeAtRisk.class, Deviation.NOTICE_AT_RISK),
            always(NoticeFailed.class, Deviation.NOTICE_FAILED),
            always(NoticeUncertain.class, Deviation.NOTICE_UNCERTAIN),
            told(NoticeBounced.class, data -> Boolean.FALSE.equals(data.get("permanent")) ? Deviation.NOTICE_DELAYED : Deviation.NOTICE_BOUNCED),
            always(EvidenceWithdrawn.class, Deviation.EVIDENCE_WITHDRAWN),
            always(EvidenceRestored.class, Deviation.EVIDENCE_RESTORED),
            always(ConveningFailed.class, Deviation.CONVENING_FAILED),
            always(WaiverRequested.class, Deviation.WAIVER_REQUESTED),
            always(WaiverRecorded.class, Deviation.WAIVER_RECORDED),
            when(TaskDecided.class, data -> data.get("kind") instanceof String kind && REMEDIES.contains(kind), Deviation.REMEDY_DECIDED),
            always(AssemblyReplaced.class, Deviation.REPLACED),
            always(AssemblyCancelled.class, Deviation.CANCELLED),
            always(CancellationRefused.class, Deviation.CANCELLATION_REFUSED),
            always(BallotHeld.class, Deviation.BALLOT_HELD),
            always(BallotResumed.class, Deviation.BALLOT_RESUMED),
            always(BallotVoided.class, Deviation.BALLOT_VOIDED),
            always(StatementRefused.class, Deviation.STATEMENT_REFUSED),
            when(StatementRecorded.class, data -> data.get("objectsTo") != null, Deviation.OBJECTION),
            when(DecisionReached.class, data -> "NOT_ADOPTED".equals(data.get("outcome")), Deviation.NOT_AGREED),
            when(RecordApprovalGiven.class, data -> "CORRECTION".equals(data.get("verdict")), Deviation.CORRECTION_ASKED),
            always(RecordSentUnapproved.class, Deviation.SENT_UNAPPROVED));

    private Deviations() {
    }

    /** What an event of this wire name that tells this is; empty where it went as it should. */
    static Optional<Deviation> of(String type, Map<String, Object> data) {
        return data != null && data.get("assembly") instanceof String assembly && ID.matcher(assembly).matches() ? Optional.ofNullable(BY_TYPE.getOrDefault(type, none -> null).apply(data)) : Optional.empty();
    }

    /** Wire names of all that can be one. */
    static Set<String> types() {
        return BY_TYPE.keySet();
    }

    private static Entry<String, Function<Map<String, Object>, Deviation>> always(Class<? extends Record> event, Deviation kind) {
        return told(event, data -> kind);
    }

    private static Entry<String, Function<Map<String, Object>, Deviation>> when(Class<? extends Record> event, Predicate<Map<String, Object>> holds, Deviation kind) {
        return told(event, data -> holds.test(data) ? kind : null);
    }

    private static Entry<String, Function<Map<String, Object>, Deviation>> told(Class<? extends Record> event, Function<Map<String, Object>, Deviation> kind) {
        return entry(EventTypes.nameOf(event), kind);
    }

    /** The ruling lets an ordinary assembly be held although its last lawful day is over, and says so (GA-27, A-34). */
    private static boolean breach(Map<String, Object> data) {
        return members(data.get("ruling"), "questions").stream().flatMap(question -> members(question, "points").stream())
                .anyMatch(point -> point instanceof Map<?, ?> found && "BREACH".equals(found.get("code")));
    }

    private static List<?> members(Object of, String name) {
        return of instanceof Map<?, ?> tree && tree.get(name) instanceof List<?> list ? list : List.of();
    }
}
