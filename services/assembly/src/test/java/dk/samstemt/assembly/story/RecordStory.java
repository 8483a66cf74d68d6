package dk.samstemt.assembly.story;

import static dk.samstemt.assembly.story.Case.soon;
import static dk.samstemt.assembly.story.Case.text;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.contracts.assembly.AssemblyConcluded;
import dk.samstemt.contracts.assembly.ConveningCertified;
import dk.samstemt.contracts.assembly.RecordApprovalGiven;
import dk.samstemt.contracts.assembly.RecordApproved;
import dk.samstemt.contracts.assembly.RecordDistributionOrdered;
import dk.samstemt.contracts.assembly.RecordDrawnUp;
import dk.samstemt.contracts.assembly.RecordSentUnapproved;
import dk.samstemt.contracts.documents.RecordDocument;
import dk.samstemt.contracts.membership.DeputyAgreed;
import dk.samstemt.contracts.notification.RecordDistributed;
import dk.samstemt.contracts.membership.RoleEnded;
import dk.samstemt.contracts.membership.RoleGranted;
import dk.samstemt.contracts.voting.BallotClosed;
import dk.samstemt.contracts.voting.OpenedAnswer;
import dk.samstemt.contracts.voting.OpenedStatement;
import dk.samstemt.contracts.voting.StatementRecorded;
import dk.samstemt.json.Records;
import dk.samstemt.platform.bytes.ByteStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** GA-11, A-15, BO-10: a correction round, fourteen days without approval, and a vice-chair in the absence of the chair. */
class RecordStory {

    private static final String HERE = "forening-referat";
    private static Api secretariat;
    private static Api first;
    private static Api second;

    @BeforeAll
    static void association() {
        secretariat = Case.association(HERE);
        House.person(HERE, "ref-formand", "chairmanship", "kkr-hovedstaden", "CHAIR");
        House.person(HERE, "ref-en", "chairmanship", "region-sjaelland", "VICE_CHAIR_1");
        House.person(HERE, "ref-to", "chairmanship", "dtu", "VICE_CHAIR_2");
        first = new Api("ref-en", HERE);
        second = new Api("ref-to", HERE);
        for (Api chair : List.of(first, second)) {
            soon(() -> assertThat(chair.get("/assemblies").status()).isEqualTo(200));
        }
    }

    @Test
    void correctedSentUnapprovedAndApprovedByADeputy() {
        Case held = Case.convened(secretariat, Case.draft());
        held.accepted(Case.PARTIES, House.now());
        held.closeDispatch(Case.PARTIES);
        soon(() -> assertThat(held.heard(ConveningCertified.class)).hasSize(1));
        closed(held);
        soon(() -> assertThat(held.heard(RecordDrawnUp.class)).hasSize(1));
        Instant drawnUp = House.now();
        assertThat(document(held, 0).outcomes().get(0).answers()).filteredOn(answer -> answer.channel() != null)
                .extracting(answer -> answer.party() + " " + answer.channel()).containsExactly("ku LETTER");
        corrected(held);

        House.moveTo(drawnUp.atZone(Case.ZONE).toLocalDate().plusDays(14).atStartOfDay(Case.ZONE).toInstant());
        soon(() -> assertThat(held.heard(RecordSentUnapproved.class)).extracting(RecordSentUnapproved::revision).containsExactly(2));
        RecordDistributionOrdered draft = held.heard(RecordDistributionOrdered.class).get(0);
        assertThat(draft.unapproved()).isTrue();
        assertThat(draft.pdfs()).isNotEqualTo(held.heard(RecordDrawnUp.class).get(1).pdfs());
        House.WIRE.tell(held.key(), House.now(), new RecordDistributed(held.id(), 2, Case.PARTIES, List.of(), true));
        assertThat(secretariat.get(held.path("/record")).at("unapprovedRevision")).isEqualTo(2L);

        approvedByADeputy(held);
        soon(() -> assertThat(held.heard(RecordDistributionOrdered.class)).extracting(RecordDistributionOrdered::unapproved).containsExactly(true, null));
        assertThat(held.heard(AssemblyConcluded.class)).isEmpty();
        House.WIRE.tell(held.key(), House.now(), new RecordDistributed(held.id(), 2, Case.PARTIES, List.of()));
        soon(() -> assertThat(held.heard(AssemblyConcluded.class)).hasSize(1));
    }

    /** GA-26: who has left the office no longer stands in the way of who holds it now. */
    @Test
    void theSuccessorAnswersForTheOfficeItsPredecessorHadAnsweredFor() {
        Case held = Case.convened(secretariat, Case.draft());
        held.accepted(Case.PARTIES, House.now());
        held.closeDispatch(Case.PARTIES);
        soon(() -> assertThat(held.heard(ConveningCertified.class)).hasSize(1));
        closed(held);
        soon(() -> assertThat(held.heard(RecordDrawnUp.class)).hasSize(1));
        assertThat(approve(second, held, 1).status()).isEqualTo(201);
        assertThat(approve(second, held, 1).status()).isEqualTo(409);
        House.WIRE.tell(HERE, House.now(), new RoleEnded("grt-ref-to", "per-ref-to", House.now()));
        House.person(HERE, "ref-efter", "chairmanship", "dtu", "VICE_CHAIR_2");
        Api successor = new Api("ref-efter", HERE);
        soon(() -> assertThat(approve(successor, held, 1).status()).isEqualTo(201));
        assertThat(approve(successor, held, 1).status()).isEqualTo(409);
        assertThat(approve(first, held, 1).status()).isEqualTo(201);
        assertThat(held.heard(RecordApproved.class)).isEmpty();
        assertThat(approve(new Api("ref-formand", HERE), held, 1).status()).isEqualTo(201);
        soon(() -> assertThat(held.heard(RecordApproved.class)).hasSize(1));
        assertThat(held.heard(RecordApprovalGiven.class)).extracting(RecordApprovalGiven::office)
                .containsExactly("VICE_CHAIR_2", "VICE_CHAIR_2", "VICE_CHAIR_1", "CHAIR");
        backInOffice();
    }

    private static void backInOffice() {
        House.WIRE.tell(HERE, House.now(), new RoleEnded("grt-ref-efter", "per-ref-efter", House.now()));
        House.WIRE.tell(HERE, House.now(), new RoleGranted("grt-ref-to-2", "per-ref-to", "chairmanship", "dtu", "VICE_CHAIR_2", House.now(), null));
        soon(() -> assertThat(second.get("/assemblies").status()).isEqualTo(200));
    }

    private static void closed(Case held) {
        House.WIRE.tell(held.key(), House.now(), new StatementRecorded(held.id(), "stm-ku", "ku", 1, false, List.of(), null, "LETTER", "sha256:00", null));
        House.moveTo(held.deadline());
        List<OpenedStatement> statements = Case.PARTIES.stream().map(party -> new OpenedStatement(party, "stm-" + party, 1,
                held.deadline().minusSeconds(60), List.of(new OpenedAnswer("item-1", "ASSENT", false, "00")))).toList();
        House.WIRE.tell(held.key(), held.deadline(), new BallotClosed(held.id(), held.deadline(), statements, List.of()));
    }

    private static void corrected(Case held) {
        soon(() -> assertThat(second.post(held.path("/record/approvals"), Map.of("revision", 1L, "verdict", "CORRECTION", "comment", "Dagen mangler")).status())
                .isEqualTo(201));
        soon(() -> assertThat(String.valueOf(held.task("userTask_correctRecord").get("remarks"))).contains("VICE_CHAIR_2", "Dagen mangler"));
        Map<String, Object> note = Map.of("note", Map.of("da", "Dagen er tilføjet.", "en", "The day is added."));
        assertThat(secretariat.post(held.path("/record/corrections"), note).status()).isEqualTo(202);
        soon(() -> assertThat(held.heard(RecordDrawnUp.class)).extracting(RecordDrawnUp::revision).containsExactly(1, 2));
        assertThat(document(held, 1).correction()).containsEntry("da", "Dagen er tilføjet.");
        assertThat(text(secretariat.get(held.path("/case")))).contains("\"revision\":2", "\"earlier\":[{\"corrected\":{\"da\":\"Dagen er tilføjet.\"", "Dagen mangler", "\"revision\":1");
        assertThat(secretariat.post(held.path("/record/corrections"), note).status()).isEqualTo(409);
        saysWhatTheDocumentSays(held);
    }

    private static void saysWhatTheDocumentSays(Case held) {
        RecordDocument document = document(held, 1);
        Api.Answer found = secretariat.get(held.path("/case"));
        assertThat(found.at("text.effect")).isNotNull().isEqualTo(document.effect());
        assertThat(found.at("text.convening")).isEqualTo(document.convening());
        assertThat(text(found)).contains("\"text\":{", "\"wording\":\"" + document.outcomes().get(0).text().wording() + "\"");
    }

    private static void approvedByADeputy(Case held) {
        assertThat(approve(second, held).at("alsoFor")).isEqualTo(List.of());
        Instant from = House.now();
        House.WIRE.tell(HERE, from, new DeputyAgreed("dep-1", "CHAIR", "VICE_CHAIR_1", "per-ref-en", "region-sjaelland", from,
                from.plus(Duration.ofDays(3)), List.of("per-ref-to", "per-ref-en")));
        soon(() -> {
            Api.Answer given = approve(first, held);
            assertThat(given.status()).as(() -> text(given)).isIn(201, 409);
            assertThat(held.heard(RecordApproved.class)).hasSize(1);
        });
        assertThat(held.heard(RecordApprovalGiven.class)).filteredOn(given -> given.deputy() != null)
                .extracting(given -> given.office() + " " + given.deputy()).containsExactly("CHAIR dep-1");
        assertThat(String.valueOf(secretariat.get(held.path("/record")).at("verdicts"))).contains("deputy=dep-1");
    }

    private static Api.Answer approve(Api chair, Case held) {
        return approve(chair, held, 2);
    }

    private static Api.Answer approve(Api chair, Case held, long revision) {
        return chair.post(held.path("/record/approvals"), Map.of("revision", revision, "verdict", "APPROVED"));
    }

    private static RecordDocument document(Case held, int index) {
        String sha256 = held.heard(RecordDrawnUp.class).get(index).recordSha256();
        return Records.read(House.part(ByteStore.class).get(HERE, sha256).orElseThrow().content(), RecordDocument.class);
    }
}
