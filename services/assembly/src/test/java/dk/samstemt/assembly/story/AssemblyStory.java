package dk.samstemt.assembly.story;

import static dk.samstemt.assembly.story.Case.soon;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.assembly.draft.model.Draft;
import dk.samstemt.assembly.draft.model.Item;
import dk.samstemt.assembly.testkit.Files;
import dk.samstemt.assembly.testkit.RealCase;
import dk.samstemt.contracts.assembly.AmendmentAdopted;
import dk.samstemt.contracts.assembly.AssemblyConcluded;
import dk.samstemt.contracts.assembly.AssemblyConvened;
import dk.samstemt.contracts.assembly.ConveningCertified;
import dk.samstemt.contracts.assembly.ConveningFailed;
import dk.samstemt.contracts.assembly.DecisionReached;
import dk.samstemt.contracts.assembly.DispatchClosingOrdered;
import dk.samstemt.contracts.assembly.NoticeOrdered;
import dk.samstemt.contracts.assembly.NoticeRefused;
import dk.samstemt.contracts.assembly.RecordApprovalGiven;
import dk.samstemt.contracts.assembly.RecordApproved;
import dk.samstemt.contracts.assembly.RecordDistributionOrdered;
import dk.samstemt.contracts.assembly.RecordDrawnUp;
import dk.samstemt.contracts.assembly.RollRequested;
import dk.samstemt.contracts.membership.RollEntry;
import dk.samstemt.contracts.membership.RollFixed;
import dk.samstemt.contracts.membership.StatutesVersionPublished;
import dk.samstemt.contracts.notification.DispatchClosed;
import dk.samstemt.contracts.notification.RecordDistributed;
import dk.samstemt.contracts.voting.BallotClosed;
import dk.samstemt.contracts.voting.OpenedAnswer;
import dk.samstemt.contracts.voting.OpenedStatement;
import dk.samstemt.contracts.voting.SealedAnswer;
import dk.samstemt.contracts.voting.StatementRecorded;
import dk.samstemt.statutes.amendment.Amendments;
import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.profile.ProfileWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** One assembly from draft to concluded, and what the law and the house refuse on the way. Its days are those of 2023: stories that move the clock come after it by name. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AssemblyStory {

    private static final String HERE = "forening-en";
    private static final String THERE = "forening-to";
    private static final Instant DEADLINE = Instant.parse("2023-11-14T23:00:00.000Z");
    private static final Instant ACCEPTED = Instant.parse("2023-10-24T09:00:00.000Z");
    private static final List<String> PARTIES = RealCase.roll().stream().map(RollEntry::party).toList();
    private static final Api SECRETARIAT = new Api("sekretær", HERE);
    private static String id;
    private static String key;

    @BeforeAll
    static void twoAssociations() {
        for (String association : List.of(HERE, THERE)) {
            House.found(association);
        }
        House.person(HERE, "sekretær", "secretariat", null, null);
        House.person(THERE, "fremmed", "secretariat", null, null);
        House.person(HERE, "formand", "chairmanship", "kkr-hovedstaden", "CHAIR");
        House.person(HERE, "næst-en", "chairmanship", "region-sjaelland", "VICE_CHAIR_1");
        House.person(HERE, "næst-to", "chairmanship", "dtu", "VICE_CHAIR_2");
        soon(() -> assertThat(SECRETARIAT.get("/timetable?kind=EXTRAORDINARY&form=WRITTEN&day=2023-11-14").status()).isEqualTo(200));
        soon(() -> assertThat(new Api("fremmed", THERE).get("/assemblies").status()).isEqualTo(200));
        for (String chair : List.of("formand", "næst-en", "næst-to")) {
            soon(() -> assertThat(new Api(chair, HERE).get("/assemblies").status()).isEqualTo(200));
        }
    }

    @Test
    @Order(1)
    void aDraftOneDayLateIsRefusedAndTheRefusalIsPublished() {
        Draft late = on(LocalDate.of(2023, 11, 13), true);
        Api.Answer created = SECRETARIAT.post("/assemblies", null, late);
        assertThat(created.status()).isEqualTo(201);
        id = (String) created.at("assembly");
        key = HERE + "/" + id;
        assertThat(SECRETARIAT.get("/assemblies/" + id + "/check").at("mayGoOut")).isEqualTo(false);
        Api.Answer refused = SECRETARIAT.post("/assemblies/" + id + "/convening", created.etag(), null);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("rule")).isEqualTo("GA-7");
        assertThat(refused.at("provision")).isEqualTo("§ 4 stk. 4");
        assertThat(refused.at("earliestLawfulDay")).isEqualTo("2023-11-14");
        soon(() -> assertThat(House.WIRE.heard(key, NoticeRefused.class)).hasSize(1));
        assertThat(SECRETARIAT.get("/assemblies/" + id).at("state")).isEqualTo("DRAFT");
    }

    @Test
    @Order(2)
    void editsNeedTheRevisionThatWasSeenAndTheSentenceOnSilence() {
        String path = "/assemblies/" + id;
        assertThat(SECRETARIAT.put(path, null, on(RealCase.DAY, false)).status()).isEqualTo(428);
        Api.Answer edited = SECRETARIAT.put(path, "\"1\"", on(RealCase.DAY, false));
        assertThat(edited.status()).isEqualTo(200);
        assertThat(SECRETARIAT.put(path, "\"1\"", on(RealCase.DAY, true)).status()).isEqualTo(412);
        Api.Answer refused = SECRETARIAT.post(path + "/convening", edited.etag(), null);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("rule")).isEqualTo("GA-20");
        assertThat(SECRETARIAT.put(path, edited.etag(), on(RealCase.DAY, true)).status()).isEqualTo(200);
    }

    @Test
    @Order(3)
    void annexesAreWhatTheySayAndStayAsTheyAre() {
        byte[] pdf = Files.pdf("Vedtægter");
        Api.Answer added = SECRETARIAT.upload("/assemblies/" + id + "/annexes", "application/pdf", pdf);
        assertThat(added.status()).isEqualTo(201);
        assertThat(SECRETARIAT.get("/assemblies/" + id + "/annexes/" + added.at("annex")).body()).isEqualTo(pdf);
        assertThat(SECRETARIAT.upload("/assemblies/" + id + "/annexes", "application/pdf", "tekst".getBytes(StandardCharsets.UTF_8)).status())
                .isEqualTo(415);
        Api.Answer acting = SECRETARIAT.upload("/assemblies/" + id + "/annexes", "application/pdf", Files.actingPdf());
        assertThat(acting.status()).isEqualTo(422);
        assertThat(new String(acting.body(), StandardCharsets.UTF_8)).contains("/problems/pdf-active-content", "\"found\":[\"JavaScript\",\"OpenAction\"]");
    }

    @Test
    @Order(4)
    void aForeignAssociationSeesNothing() {
        Api foreigner = new Api("fremmed", THERE);
        for (String path : List.of("", "/check", "/certificate", "/decisions", "/record", "/redline", "/record/1.pdf")) {
            assertThat(foreigner.get("/assemblies/" + id + path).status()).as(path).isEqualTo(404);
            assertThat(new Api("fremmed", HERE).get("/assemblies/" + id + path).status()).as(path).isEqualTo(404);
        }
        assertThat(foreigner.post("/assemblies/" + id + "/convening", "\"4\"", null).status()).isEqualTo(404);
    }

    @Test
    @Order(5)
    void aLawfulNoticeIsConvenedByItsEvidence() {
        String etag = SECRETARIAT.get("/assemblies/" + id).etag();
        assertThat(SECRETARIAT.post("/assemblies/" + id + "/convening", etag, null).status()).isEqualTo(202);
        assertThat(SECRETARIAT.put("/assemblies/" + id, etag, on(RealCase.DAY, true)).status()).isEqualTo(409);
        soon(() -> assertThat(House.WIRE.heard(key, RollRequested.class)).hasSize(1));
        House.WIRE.tell(HERE, ACCEPTED, new RollFixed(id, "evt-1", "2023-11-14", RealCase.roll()));
        soon(() -> assertThat(House.WIRE.heard(key, NoticeOrdered.class)).hasSize(1));
        House.WIRE.noticesAccepted(key, PARTIES, ACCEPTED);
        soon(() -> assertThat(House.WIRE.heard(key, AssemblyConvened.class)).hasSize(1));
        House.moveTo(Instant.parse("2023-10-24T22:00:00.000Z"));
        soon(() -> assertThat(House.WIRE.heard(key, DispatchClosingOrdered.class)).hasSize(1));
        House.WIRE.tell(key, ACCEPTED, new DispatchClosed(id, PARTIES, List.of()));
        soon(() -> assertThat(House.WIRE.heard(key, ConveningCertified.class)).hasSize(1));
        Api.Answer certificate = SECRETARIAT.get("/assemblies/" + id + "/certificate");
        assertThat(certificate.at("certified")).isEqualTo(true);
        assertThat(certificate.at("slackDays")).isEqualTo(0L);
        assertThat(String.valueOf(certificate.at("ruling.explanation.interpretationNotes"))).contains("A-2");
    }

    @Test
    @Order(6)
    void progressTellsWhoAndNeverWhat() {
        House.WIRE.tell(key, ACCEPTED, new StatementRecorded(id, "stm-1", "ku", 1, false,
                List.of(new SealedAnswer("item-2", "sha256:aa", "sha256:bb")), null));
        soon(() -> assertThat(String.valueOf(SECRETARIAT.get("/assemblies/" + id).at("parties"))).contains("answered=true"));
        assertThat(SECRETARIAT.get("/assemblies/" + id + "/decisions").body()).isEqualTo("[]".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @Order(7)
    void nineAssentsAdoptTheAmendmentAndTheRecordIsApprovedAndDistributed() {
        House.moveTo(DEADLINE);
        List<OpenedStatement> statements = PARTIES.stream().map(party -> new OpenedStatement(party, "stm-" + party, 1, ACCEPTED,
                List.of(new OpenedAnswer("item-2", "ASSENT", false, "00")))).toList();
        House.WIRE.tell(key, DEADLINE, new BallotClosed(id, DEADLINE, statements, List.of()));
        soon(() -> assertThat(House.WIRE.heard(key, DecisionReached.class)).extracting(DecisionReached::outcome).containsExactly("ADOPTED"));
        soon(() -> assertThat(House.WIRE.heard(key, AmendmentAdopted.class)).hasSize(1));
        assertThat(SECRETARIAT.get("/timetable?kind=ORDINARY&form=WRITTEN&day=2024-06-01").status()).isEqualTo(503);
        publishVersionTwo();
        soon(() -> assertThat(House.WIRE.heard(key, RecordDrawnUp.class)).hasSize(1));
        soon(() -> assertThat(SECRETARIAT.get("/timetable?kind=ORDINARY&form=WRITTEN&day=2024-06-01").status()).isEqualTo(200));
        assertThat(SECRETARIAT.get("/assemblies/" + id + "/record/1.pdf?lang=en").body()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        correct();
        approve();
        soon(() -> assertThat(House.WIRE.heard(key, RecordDistributionOrdered.class)).hasSize(1));
        House.WIRE.tell(key, DEADLINE, new RecordDistributed(id, 2, PARTIES, List.of()));
        soon(() -> assertThat(House.WIRE.heard(key, AssemblyConcluded.class)).hasSize(1));
        assertThat(SECRETARIAT.get("/assemblies/" + id).at("state")).isEqualTo("CONCLUDED");
    }

    private static void correct() {
        Api deputy = new Api("næst-to", HERE);
        assertThat(SECRETARIAT.post("/assemblies/" + id + "/record/corrections", null, null).status()).isEqualTo(409);
        assertThat(deputy.post("/assemblies/" + id + "/record/approvals", null, new Verdict(1, "CORRECTION", "Dato mangler")).status()).isEqualTo(201);
        soon(() -> assertThat(new String(SECRETARIAT.get("/tasks").body(), StandardCharsets.UTF_8)).contains("userTask_correctRecord"));
        assertThat(SECRETARIAT.post("/assemblies/" + id + "/record/corrections", null, null).status()).isEqualTo(202);
        soon(() -> assertThat(House.WIRE.heard(key, RecordDrawnUp.class)).extracting(RecordDrawnUp::revision).containsExactly(1, 2));
        assertThat(House.WIRE.heard(key, RecordApprovalGiven.class).get(0).reasonCommitment()).startsWith("sha256:");
    }

    private static void approve() {
        for (String chair : List.of("formand", "næst-en", "næst-to")) {
            Api api = new Api(chair, HERE);
            assertThat(api.post("/assemblies/" + id + "/record/approvals", null, new Verdict(1, "APPROVED", null)).status()).isEqualTo(409);
            soon(() -> assertThat(new String(api.get("/tasks").body(), StandardCharsets.UTF_8)).contains("userTask_approveMinutes"));
            assertThat(api.post("/assemblies/" + id + "/record/approvals", null, new Verdict(2, "APPROVED", null)).status()).isEqualTo(201);
        }
        soon(() -> assertThat(House.WIRE.heard(key, RecordApproved.class)).hasSize(1));
    }

    @Test
    @Order(8)
    void aPartyWithoutEvidenceMeansThatItIsNotConvened() {
        Draft real = RealCase.draft();
        Item item = new Item(1, ItemKind.DECISION, ItemSubject.OTHER, Map.of("da", "Samarbejdsaftale"), "Aftalen godkendes.", null, null, null, null);
        Draft draft = new Draft(real.kind(), real.form(), LocalDate.of(2023, 12, 6), real.purpose(), real.basis(), List.of(item), real.notice());
        Api.Answer created = SECRETARIAT.post("/assemblies", null, draft);
        String second = (String) created.at("assembly");
        String about = HERE + "/" + second;
        assertThat(SECRETARIAT.post("/assemblies/" + second + "/convening", created.etag(), null).status()).isEqualTo(202);
        soon(() -> assertThat(House.WIRE.heard(about, RollRequested.class)).hasSize(1));
        House.WIRE.tell(HERE, DEADLINE, new RollFixed(second, "evt-2", "2023-12-06", RealCase.roll()));
        soon(() -> assertThat(House.WIRE.heard(about, NoticeOrdered.class)).hasSize(1));
        Instant accepted = DEADLINE.plusSeconds(60);
        House.WIRE.noticesAccepted(about, PARTIES.subList(0, 8), accepted);
        House.moveTo(Instant.parse("2023-11-15T23:00:00.000Z"));
        soon(() -> assertThat(House.WIRE.heard(about, DispatchClosingOrdered.class)).hasSize(1));
        House.WIRE.tell(about, accepted, new DispatchClosed(second, PARTIES.subList(0, 8), PARTIES.subList(8, 9)));
        soon(() -> assertThat(House.WIRE.heard(about, ConveningFailed.class)).extracting(ConveningFailed::missing)
                .containsExactly(PARTIES.subList(8, 9)));
        assertThat(House.WIRE.heard(about, AssemblyConvened.class)).isEmpty();
        assertThat(SECRETARIAT.get("/assemblies/" + second).at("state")).isEqualTo("CONVENING_FAILED");
        assertThat(SECRETARIAT.get("/assemblies/" + second + "/certificate").at("certified")).isEqualTo(false);
        soon(() -> assertThat(new String(SECRETARIAT.get("/tasks").body(), StandardCharsets.UTF_8)).contains("userTask_remedyConvening"));
    }

    /** What is sent as a verdict. */
    record Verdict(int revision, String verdict, String comment) {
    }

    private static void publishVersionTwo() {
        byte[] next = Amendments.apply(RealCase.law().profile(), RealCase.draft().items().get(1).amendment(), DEADLINE, RealCase.DAY.plusDays(1))
                .fold(applied -> ProfileWriter.canonical(applied.next()), mismatch -> new byte[0]);
        String sha256 = House.MEMBERSHIP.put(HERE, next);
        House.WIRE.tell(HERE, DEADLINE, new StatutesVersionPublished(2, sha256, DEADLINE, "2023-11-15", id, "item-2"));
    }

    private static Draft on(LocalDate day, boolean statesSilence) {
        Draft draft = RealCase.draft(statesSilence);
        return new Draft(draft.kind(), draft.form(), day, draft.purpose(), draft.basis(), draft.items(), draft.notice());
    }
}
