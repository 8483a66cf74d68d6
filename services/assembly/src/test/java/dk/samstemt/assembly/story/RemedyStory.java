package dk.samstemt.assembly.story;

import static dk.samstemt.assembly.story.Case.soon;
import static dk.samstemt.assembly.story.Case.text;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.contracts.assembly.AssemblyConvened;
import dk.samstemt.contracts.assembly.AssemblyReplaced;
import dk.samstemt.contracts.assembly.ConveningCertified;
import dk.samstemt.contracts.assembly.ConveningFailed;
import dk.samstemt.contracts.assembly.DispatchEvidence;
import dk.samstemt.contracts.assembly.NoticeOrdered;
import dk.samstemt.contracts.assembly.WaiverRecorded;
import dk.samstemt.contracts.assembly.WaiverRequested;
import dk.samstemt.contracts.membership.RollChanged;
import dk.samstemt.contracts.voting.BallotVoided;
import dk.samstemt.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** REAL-2 and GA-13: the ninth dispatch cannot be evidenced, and both ways out. */
class RemedyStory {

    private static final byte[] SCAN = "Vi giver afkald på varslet. Københavns Universitet".getBytes(StandardCharsets.UTF_8);
    private static Api secretariat;

    @BeforeAll
    static void association() {
        secretariat = Case.association("forening-afhjælp");
    }

    @Test
    void theWrittenWaiverOfTheNinthPartyCuresAndItsAssentWouldNot() {
        Case failed = Case.failed(secretariat);
        String today = Case.today().toString();
        assertThat(failed.heard(ConveningFailed.class)).extracting(ConveningFailed::missing).containsExactly(List.of(Case.NINTH));
        assertThat(failed.heard(AssemblyConvened.class)).isEmpty();
        soon(() -> assertThat(failed.task("userTask_remedyConvening").get("parties")).isEqualTo(List.of(Case.NINTH)));
        Map<?, ?> task = failed.task("userTask_remedyConvening");
        assertThat(task.get("dueAt")).isEqualTo(failed.deadline().toString().replace("Z", ".000Z"));
        assertThat((String) task.get("text")).contains("skriftligt afkald", "ny dag");
        assertThat(secretariat.post("/tasks/" + task.get("task") + "/completion", Map.of("decision", "WAIVED")).status()).isEqualTo(409);

        assertThat(secretariat.post(failed.path("/remedy/waiver-requests"), Map.of("parties", List.of("ku"))).status()).isEqualTo(422);
        assertThat(secretariat.post(failed.path("/remedy/waiver-requests"), Map.of("parties", List.of(Case.NINTH))).status()).isEqualTo(202);
        soon(() -> assertThat(failed.heard(WaiverRequested.class)).extracting(WaiverRequested::until).containsExactly(failed.deadline()));

        Api.Answer needless = secretariat.upload(failed.path("/remedy/waivers/ku?day=" + today), "text/plain", SCAN);
        assertThat(needless.status()).isEqualTo(422);
        assertThat(needless.at("rule")).isEqualTo("GA-13");
        assertThat(secretariat.upload(failed.path("/remedy/waivers/" + Case.NINTH + "?day=" + today), "application/pdf",
                "ingen pdf".getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(415);
        String uncountable = failed.path("/remedy/waivers/" + Case.NINTH + "?day=%2B999999999-12-31");
        assertThat(secretariat.upload(uncountable, "text/plain", SCAN).status()).isEqualTo(422);
        Api.Answer waived = secretariat.upload(failed.path("/remedy/waivers/" + Case.NINTH + "?day=" + today), "text/plain", SCAN);
        assertThat(waived.status()).as(() -> text(waived)).isEqualTo(201);
        assertThat(waived.at("malwareScan")).isEqualTo("NOT_SCANNED");
        assertThat(secretariat.get(failed.path("/remedy/waivers/" + Case.NINTH)).body()).isEqualTo(SCAN);

        soon(() -> assertThat(failed.heard(ConveningCertified.class)).hasSize(1));
        assertThat(failed.heard(ConveningCertified.class).get(0).evidence()).filteredOn(DispatchEvidence::waived)
                .extracting(DispatchEvidence::party).containsExactly(Case.NINTH);
        soon(() -> assertThat(failed.heard(AssemblyConvened.class)).hasSize(1));
        assertThat(failed.heard(WaiverRecorded.class)).extracting(WaiverRecorded::documentSha256).containsExactly((String) waived.at("sha256"));
        assertThat(failed.at("state")).isEqualTo("CONVENED");
        assertThat(failed.party(Case.NINTH).get("waivedOn")).isEqualTo(today);
        Api.Answer again = secretariat.upload(failed.path("/remedy/waivers/" + Case.NINTH + "?day=" + today), "text/plain", SCAN);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.at("state")).isEqualTo("CONVENED");
    }

    @Test
    void aNewDayIsANewAssemblyWithANewNoticeToAll() {
        Case failed = Case.failed(secretariat);
        LocalDate earliest = Case.today().plusDays(21);
        int before = ((List<?>) Json.read(secretariat.get("/assemblies").body())).size();
        Api.Answer early = secretariat.post(failed.path("/remedy/new-day"), Map.of("day", earliest.minusDays(1).toString()));
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.at("earliestLawfulDay")).isEqualTo(earliest.toString());
        assertThat(((List<?>) Json.read(secretariat.get("/assemblies").body()))).hasSize(before);
        assertThat(failed.at("state")).isEqualTo("CONVENING_FAILED");

        curedButNotYetRuledOnItStays(failed, earliest);
        Api.Answer done = secretariat.post(failed.path("/remedy/new-day"), Map.of("day", earliest.toString()));
        assertThat(done.status()).as(() -> text(done)).isEqualTo(201);
        Case next = new Case(secretariat, (String) done.at("assembly"));
        next.rollFixed(earliest);
        NoticeOrdered ordered = next.heard(NoticeOrdered.class).get(0);
        assertThat(ordered.replaces()).isEqualTo(failed.id());
        assertThat(ordered.roll()).hasSize(9);
        assertThat(failed.heard(AssemblyReplaced.class)).containsExactly(new AssemblyReplaced(failed.id(), next.id(), earliest.toString()));
        assertThat(failed.at("state")).isEqualTo("REPLACED");
        assertThat(failed.at("replacedBy")).isEqualTo(next.id());
        assertThat(next.at("replaces")).isEqualTo(failed.id());
        assertThat(failed.task("userTask_remedyConvening")).isEmpty();

        Api.Answer second = secretariat.post(failed.path("/remedy/new-day"), Map.of("day", earliest.toString()));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.at("state")).isEqualTo("REPLACED");
    }

    /** Waived in time, certified in time, but voting heard of it too late, or the ruling came after the close. */
    @Test
    void certifiedAfterTheCloseTheBallotIsVoidAndANewDayIsLeft() {
        Case late = Case.failed(secretariat);
        String today = Case.today().toString();
        assertThat(secretariat.upload(late.path("/remedy/waivers/" + Case.NINTH + "?day=" + today), "text/plain", SCAN).status()).isEqualTo(201);
        soon(() -> assertThat(late.at("state")).isEqualTo("CONVENED"));
        House.moveTo(late.deadline());
        House.WIRE.tell(late.key(), House.now(), new BallotVoided(late.id(), "NOT_CONVENED"));
        soon(() -> assertThat(late.at("state")).isEqualTo("CONVENING_FAILED"));
        assertThat((List<?>) late.task("conveningLapsed").get("decisions")).isEqualTo(List.of("ACKNOWLEDGED"));
        LocalDate earliest = Case.today().plusDays(21);
        assertThat(late.at("earliestLawfulDay")).isEqualTo(earliest.toString());
        Api.Answer done = secretariat.post(late.path("/remedy/new-day"), Map.of("day", earliest.toString()));
        assertThat(done.status()).as(() -> text(done)).isEqualTo(201);
        soon(() -> assertThat(late.heard(AssemblyReplaced.class)).hasSize(1));
        assertThat(late.task("conveningLapsed")).isEmpty();
    }

    @Test
    void aMissingPartyThatLeavesTheRollIsMissedNoMore() {
        Case failed = Case.failed(secretariat);
        soon(() -> assertThat(failed.task("userTask_remedyConvening")).isNotEmpty());
        leaves(failed, "ku", failed.day().plusDays(1));
        leaves(failed, Case.NINTH, failed.day().plusDays(1));
        assertThat(failed.task("userTask_remedyConvening")).isNotEmpty();
        leaves(failed, Case.NINTH, failed.day());
        soon(() -> assertThat(failed.heard(ConveningCertified.class)).hasSize(1));
        soon(() -> assertThat(failed.at("state")).isEqualTo("CONVENED"));
        assertThat(failed.heard(AssemblyConvened.class)).hasSize(1);
        assertThat(failed.task("userTask_remedyConvening")).isEmpty();
    }

    private static void leaves(Case which, String party, LocalDate day) {
        House.WIRE.tell(secretariat.association(), House.now(), new RollChanged(which.id(), party, "LEFT", day.toString()));
    }

    private static void curedButNotYetRuledOnItStays(Case failed, LocalDate earliest) {
        House.sql("insert into assembly.waiver (association, assembly, party, given_on, sha256, media_type, recorded_at)"
                + " select association, assembly, ?, day, repeat('0', 64), 'text/plain', assembly.moment() from assembly.assembly"
                + " where assembly = ?", Case.NINTH, failed.id());
        Api.Answer cured = secretariat.post(failed.path("/remedy/new-day"), Map.of("day", earliest.toString()));
        assertThat(cured.status()).isEqualTo(409);
        assertThat(cured.at("state")).isEqualTo("CONVENING_FAILED");
        House.sql("delete from assembly.waiver where assembly = ?", failed.id());
    }
}
