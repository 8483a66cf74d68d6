package dk.samstemt.audit.log;

import dk.samstemt.contracts.EventTypes;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class DeviationsTest {

    /** Every event that may be a deviation, with what it tells when it is one. */
    private static final List<Case> DEVIATE = List.of(
            new Case("membership.amendment-refused.v1", Map.of(), Deviation.AMENDMENT_REFUSED), new Case("membership.roll-changed.v1", Map.of(), Deviation.ROLL_CHANGED),
            new Case("assembly.notice-refused.v1", Map.of(), Deviation.NOTICE_REFUSED), new Case("assembly.notice-ordered.v1", ruling("BREACH"), Deviation.BREACH_ON_RECORD),
            new Case("assembly.notice-at-risk.v1", Map.of(), Deviation.NOTICE_AT_RISK), new Case("notification.notice-failed.v1", Map.of(), Deviation.NOTICE_FAILED),
            new Case("notification.notice-uncertain.v1", Map.of(), Deviation.NOTICE_UNCERTAIN), new Case("notification.notice-bounced.v1", Map.of("permanent", true), Deviation.NOTICE_BOUNCED),
            new Case("notification.notice-bounced.v1", Map.of("permanent", false), Deviation.NOTICE_DELAYED), new Case("assembly.evidence-withdrawn.v1", Map.of(), Deviation.EVIDENCE_WITHDRAWN),
            new Case("assembly.evidence-restored.v1", Map.of(), Deviation.EVIDENCE_RESTORED), new Case("assembly.convening-failed.v1", Map.of(), Deviation.CONVENING_FAILED),
            new Case("assembly.waiver-requested.v1", Map.of(), Deviation.WAIVER_REQUESTED), new Case("assembly.waiver-recorded.v1", Map.of(), Deviation.WAIVER_RECORDED),
            new Case("assembly.task-decided.v1", Map.of("kind", "userTask_remedyConvening"), Deviation.REMEDY_DECIDED),
            new Case("assembly.task-decided.v1", Map.of("kind", "userTask_resolveAmendment"), Deviation.REMEDY_DECIDED),
            new Case("assembly.assembly-replaced.v1", Map.of(), Deviation.REPLACED), new Case("assembly.assembly-cancelled.v1", Map.of(), Deviation.CANCELLED),
            new Case("assembly.cancellation-refused.v1", Map.of(), Deviation.CANCELLATION_REFUSED), new Case("voting.ballot-held.v1", Map.of(), Deviation.BALLOT_HELD),
            new Case("voting.ballot-resumed.v1", Map.of(), Deviation.BALLOT_RESUMED), new Case("voting.ballot-voided.v1", Map.of(), Deviation.BALLOT_VOIDED),
            new Case("voting.statement-refused.v1", Map.of(), Deviation.STATEMENT_REFUSED), new Case("voting.statement-recorded.v1", Map.of("objectsTo", "sta-1"), Deviation.OBJECTION),
            new Case("assembly.decision-reached.v1", Map.of("outcome", "NOT_ADOPTED"), Deviation.NOT_AGREED),
            new Case("assembly.record-approval-given.v1", Map.of("verdict", "CORRECTION"), Deviation.CORRECTION_ASKED),
            new Case("assembly.record-sent-unapproved.v1", Map.of(), Deviation.SENT_UNAPPROVED));

    /** Events that never are, whatever they tell. A new event is put here or above by whoever adds it. */
    private static final Set<String> NEVER = Set.of("membership.statutes-version-published.v1", "membership.roll-fixed.v1", "membership.role-granted.v1", "membership.role-ended.v1",
            "membership.mandate-granted.v1", "membership.mandate-ended.v1", "membership.login-changed.v1", "membership.deputy-agreed.v1", "membership.deputy-ended.v1",
            "assembly.roll-requested.v1", "assembly.assembly-convened.v1", "assembly.dispatch-closing-ordered.v1", "assembly.ballot-closing-ordered.v1",
            "assembly.convening-certified.v1", "assembly.amendment-adopted.v1", "assembly.record-drawn-up.v1", "assembly.record-approved.v1",
            "assembly.record-distribution-ordered.v1", "assembly.assembly-concluded.v1", "voting.ballot-opened.v1", "voting.ballot-closed.v1",
            "notification.notice-queued.v1", "notification.notice-accepted.v1", "notification.dispatch-closed.v1", "notification.message-accepted.v1",
            "notification.record-distributed.v1", "audit.clock-moved.v1");

    /** The same events when all goes as it should. */
    private static final List<Case> DO_NOT = List.of(new Case("assembly.notice-ordered.v1", ruling("IN_SEASON"), null), new Case("assembly.notice-ordered.v1", Map.of("ruling", "x"), null),
            new Case("assembly.task-decided.v1", Map.of("kind", "userTask_physicalAssembly"), null), new Case("voting.statement-recorded.v1", Map.of("withdrawn", true), null),
            new Case("assembly.decision-reached.v1", Map.of("outcome", "ADOPTED"), null), new Case("assembly.record-approval-given.v1", Map.of("verdict", "APPROVED"), null));

    record Case(String type, Map<String, Object> data, Deviation kind) {

        Map<String, Object> about(Object assembly) {
            Map<String, Object> all = new HashMap<>(data);
            all.put("assembly", assembly);
            return all;
        }
    }

    @TestFactory
    Stream<DynamicTest> each_event_is_the_deviation_it_is_or_none() {
        return Stream.concat(DEVIATE.stream(), DO_NOT.stream())
                .map(one -> DynamicTest.dynamicTest(one.type() + " " + one.kind(), () -> assertThat(Deviations.of(one.type(), one.about("ass-1")).orElse(null)).isEqualTo(one.kind())));
    }

    @Test
    void every_event_of_the_contracts_is_decided_on() {
        Set<String> deviating = DEVIATE.stream().map(Case::type).collect(Collectors.toSet());
        Set<String> decided = Stream.concat(deviating.stream(), NEVER.stream()).collect(Collectors.toSet());
        assertThat(decided).containsExactlyInAnyOrderElementsOf(EventTypes.ALL.stream().map(EventTypes::nameOf).toList());
        assertThat(Deviations.types()).isEqualTo(deviating);
        assertThat(NEVER).allMatch(type -> Deviations.of(type, Map.of("assembly", "ass-1")).isEmpty());
        assertThat(DEVIATE).extracting(Case::kind).containsAll(Arrays.asList(Deviation.values()));
    }

    @Test
    void what_names_no_assembly_is_none_and_spoils_nothing() {
        String type = "assembly.convening-failed.v1";
        assertThat(Stream.of("", "a b", "x\u0000", "a".repeat(81), 7L).map(id -> Deviations.of(type, Map.of("assembly", id)))).allMatch(found -> found.isEmpty());
        assertThat(Deviations.of(type, Map.of())).isEmpty();
        assertThat(Deviations.of(type, null)).isEmpty();
        assertThat(Deviations.of("assembly.something-newer.v1", Map.of("assembly", "ass-1"))).isEmpty();
    }

    private static Map<String, Object> ruling(String code) {
        return Map.of("ruling", Map.of("questions", List.of(Map.of("rule", "GA-27", "points", List.of(Map.of("code", code))))));
    }
}
