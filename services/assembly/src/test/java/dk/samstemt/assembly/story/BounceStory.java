package dk.samstemt.assembly.story;

import static dk.samstemt.assembly.story.Case.soon;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.assembly.zone.ZoneWatch;
import dk.samstemt.contracts.assembly.AssemblyConvened;
import dk.samstemt.contracts.assembly.ConveningCertified;
import dk.samstemt.contracts.assembly.ConveningFailed;
import dk.samstemt.contracts.assembly.EvidenceRestored;
import dk.samstemt.contracts.assembly.EvidenceWithdrawn;
import dk.samstemt.contracts.assembly.TaskDecided;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A notice that was accepted comes back: before the end of the last lawful day it is no evidence, later it is. */
class BounceStory {

    private static Api secretariat;

    @BeforeAll
    static void association() {
        secretariat = Case.association("forening-retur");
    }

    @Test
    void aBounceTheSameDayWithdrawsTheEvidenceUntilAnotherIsThere() {
        Case bouncing = Case.convened(secretariat, Case.draft());
        Instant sent = House.now();
        bouncing.accepted(Case.PARTIES, sent);
        soon(() -> assertThat(bouncing.heard(AssemblyConvened.class)).hasSize(1));
        bouncing.bounced(Case.NINTH, sent.plusSeconds(60));
        soon(() -> assertThat(bouncing.heard(EvidenceWithdrawn.class)).extracting(EvidenceWithdrawn::party).containsExactly(Case.NINTH));
        assertThat(bouncing.party(Case.NINTH).get("notice")).isEqualTo("WITHDRAWN");
        assertThat(bouncing.task("evidenceWithdrawn").get("parties")).isEqualTo(List.of(Case.NINTH));
        assertThat(Instant.parse((String) bouncing.task("evidenceWithdrawn").get("dueAt"))).isEqualTo(bouncing.lastDispatch());
        assertThat(bouncing.task("evidenceWithdrawn").get("decisions")).isEqualTo(List.of());
        String completion = "/tasks/" + bouncing.task("evidenceWithdrawn").get("task") + "/completion";
        Api.Answer acknowledged = secretariat.post(completion, Map.of("decision", "ACKNOWLEDGED"));
        assertThat(acknowledged.status()).isEqualTo(409);
        assertThat(acknowledged.at("type")).isEqualTo("/problems/completed-elsewhere");

        bouncing.accepted(List.of(Case.NINTH), sent.plusSeconds(120));
        soon(() -> assertThat(bouncing.heard(EvidenceRestored.class)).extracting(EvidenceRestored::party).containsExactly(Case.NINTH));
        assertThat(bouncing.task("evidenceWithdrawn")).isEmpty();
        assertThat(bouncing.party(Case.NINTH).get("notice")).isEqualTo("ACCEPTED");

        bouncing.bounced(Case.NINTH, sent.plusSeconds(180));
        soon(() -> assertThat(bouncing.heard(EvidenceWithdrawn.class)).hasSize(2));
        bouncing.closeDispatch(Case.PARTIES.subList(0, 8));
        soon(() -> assertThat(bouncing.heard(ConveningFailed.class)).extracting(ConveningFailed::missing).containsExactly(List.of(Case.NINTH)));
        assertThat(String.valueOf(bouncing.heard(ConveningFailed.class).get(0).ruling())).contains("BOUNCED");
        assertThat(bouncing.task("evidenceWithdrawn")).isEmpty();
    }

    @Test
    void aBounceInTimeThatIsReadAfterTheFailureNamesItsPartyToo() {
        Case failed = Case.convened(secretariat, Case.draft());
        Instant sent = House.now();
        failed.accepted(Case.PARTIES.subList(0, 8), sent);
        failed.closeDispatch(Case.PARTIES.subList(0, 8));
        soon(() -> assertThat(failed.task("userTask_remedyConvening").get("parties")).isEqualTo(List.of(Case.NINTH)));
        String eighth = Case.PARTIES.get(7);
        failed.bounced(eighth, sent.plusSeconds(60));
        soon(() -> assertThat(failed.heard(EvidenceWithdrawn.class)).extracting(EvidenceWithdrawn::party).containsExactly(eighth));
        assertThat(failed.task("evidenceWithdrawn")).isEmpty();
        assertThat(failed.task("userTask_remedyConvening").get("parties")).isEqualTo(List.of(eighth, Case.NINTH));
        for (String party : List.of(eighth, Case.NINTH)) {
            assertThat(secretariat.upload(failed.path("/remedy/waivers/" + party + "?day=" + Case.today()), "text/plain",
                    "Vi giver afkald på varslet.".getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(201);
        }
        soon(() -> assertThat(failed.heard(ConveningCertified.class)).hasSize(1));
    }

    @Test
    void aBounceTwoDaysLaterLeavesTheEvidenceAndWarns() {
        Case late = Case.convened(secretariat, Case.draft());
        late.accepted(Case.PARTIES, House.now());
        late.closeDispatch(Case.PARTIES);
        soon(() -> assertThat(late.heard(ConveningCertified.class)).hasSize(1));
        late.bounced(Case.NINTH, late.lastDispatch().plusSeconds(86_400));
        soon(() -> assertThat(late.task("lateBounce").get("parties")).isEqualTo(List.of(Case.NINTH)));
        assertThat(late.at("state")).isEqualTo("CONVENED");
        assertThat(late.party(Case.NINTH).get("notice")).isEqualTo("ACCEPTED");
        assertThat(late.heard(EvidenceWithdrawn.class)).isEmpty();

        String completion = "/tasks/" + late.task("lateBounce").get("task") + "/completion";
        assertThat(secretariat.post(completion, Map.of("decision", "CALL")).status()).isEqualTo(422);
        assertThat(secretariat.post(completion, Map.of("decision", "ACKNOWLEDGED")).status()).isEqualTo(200);
        Api.Answer second = secretariat.post(completion, Map.of("decision", "ACKNOWLEDGED"));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.at("decision")).isEqualTo("ACKNOWLEDGED");
        assertThat(late.task("lateBounce")).isEmpty();
        assertThat(late.heard(TaskDecided.class)).extracting(TaskDecided::kind).containsExactly("lateBounce");
        aChangedTimeZoneIsShownAndAPersonDecides(late);
    }

    /** F33: the stored instant stands until somebody keeps it or gives it up. */
    private static void aChangedTimeZoneIsShownAndAPersonDecides(Case promised) {
        Instant told = promised.deadline().plusSeconds(3_600);
        House.sql("update assembly.assembly set tzdata = '2020a', deadline = deadline + interval '1 hour' where assembly = ?", promised.id());
        Case unknown = Case.convened(secretariat, Case.draft());
        House.sql("update assembly.assembly set statutes_version = 99 where assembly = ?", unknown.id());
        House.part(ZoneWatch.class).compare();
        House.part(ZoneWatch.class).compare();
        House.sql("update assembly.assembly set statutes_version = 1 where assembly = ?", unknown.id());
        Map<?, ?> facts = (Map<?, ?>) promised.task("timeZoneChanged").get("facts");
        assertThat(facts.get("deadline")).isEqualTo(told.toString());
        assertThat(facts.get("deadlineNow")).isEqualTo(told.minusSeconds(3_600).toString());
        assertThat(promised.deadline()).isEqualTo(told);
        String completion = "/tasks/" + promised.task("timeZoneChanged").get("task") + "/completion";
        assertThat(secretariat.post(completion, Map.of("decision", "KEEP")).status()).isEqualTo(200);
        House.part(ZoneWatch.class).compare();
        assertThat(promised.task("timeZoneChanged")).isEmpty();
        assertThat(promised.deadline()).isEqualTo(told);
    }
}
