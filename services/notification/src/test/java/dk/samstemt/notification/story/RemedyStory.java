package dk.samstemt.notification.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.contracts.assembly.AssemblyCancelled;
import dk.samstemt.contracts.assembly.AssemblyReplaced;
import dk.samstemt.contracts.assembly.ConveningFailed;
import dk.samstemt.contracts.assembly.NoticeAtRisk;
import dk.samstemt.contracts.assembly.NoticeOrdered;
import dk.samstemt.contracts.assembly.RecordApprovalGiven;
import dk.samstemt.contracts.assembly.RecordDistributionOrdered;
import dk.samstemt.contracts.assembly.WaiverRequested;
import dk.samstemt.contracts.membership.MandateEnded;
import dk.samstemt.contracts.membership.MandateGranted;
import dk.samstemt.contracts.notification.MessageAccepted;
import dk.samstemt.contracts.notification.NoticeAccepted;
import dk.samstemt.contracts.notification.NoticeQueued;
import dk.samstemt.contracts.notification.RecordDistributed;
import dk.samstemt.contracts.voting.SealedAnswer;
import dk.samstemt.contracts.voting.StatementRecorded;
import dk.samstemt.json.Records;
import dk.samstemt.notification.letter.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A convening that goes wrong in every way: who is told what, and that nobody is told twice. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RemedyStory {

    private static final String KEY = "remedy/asm-1";
    private static House house;
    private static NoticeOrdered order;

    @BeforeAll
    static void open() throws IOException {
        house = new House();
        house.representative("remedy", "dora", "dtu", "dora@example.org", "da");
        house.representative("remedy", "rolf", "ruc", "rolf@example.org", "en");
        house.person("remedy", "sekr", "secretariat");
        house.reachable("remedy", "sekr");
        house.reachable("remedy", "dagmar");
        Instant soon = house.moment().plus(Duration.ofDays(10));
        house.wire.tell("remedy", house.moment(), new MandateGranted("man-dagmar", "dagmar", "dtu", soon, null));
        house.wire.tell("remedy", house.moment(), new MandateGranted("man-rolf-2", "rolf", "ruc", soon, null));
        house.reachable("remedy", "never");
        house.wire.tell("remedy", house.moment(), new MandateGranted("man-never", "never", "dtu", soon, soon));
        Instant last = house.moment().plus(Duration.ofHours(1));
        order = house.order("remedy", "asm-1", Samples.ANNEX, last, last.plus(Duration.ofDays(21)));
        House.await(() -> assertThat(house.published(KEY, NoticeAccepted.class)).hasSize(2));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    @Order(1)
    void the_secretariat_is_told_what_to_do_and_the_parties_are_asked() throws Exception {
        tell(new NoticeAtRisk("asm-1", List.of("ruc"), order.lastDispatchMoment()));
        tell(new ConveningFailed("asm-1", List.of("ruc"), "2023-11-15", "00".repeat(32), Map.of()));
        tell(new WaiverRequested("asm-1", List.of("ruc"), order.deadline()));
        String inEitherOrder = mail("sekr", 1).flat() + mail("sekr", 2).flat();
        assertThat(inEitherOrder).contains("Parter uden indkaldelse", "Roskilde Universitet", "To udveje", "onsdag den 15. november 2023");
        assertThat(mail("rolf", 2).flat()).contains("Request to waive the notice period", "not a statement");
        assertThat(count("dora")).isEqualTo(1);
    }

    @Test
    @Order(2)
    void a_registered_statement_is_told_to_the_party_at_once_and_an_objection_to_both() throws Exception {
        SealedAnswer sealed = new SealedAnswer("item-2", "sha256:c0ffee", "sha256:c0ffee");
        tell(new StatementRecorded("asm-1", "st-1", "dtu", 1, false, List.of(sealed), null, "LETTER", "sha256:c0ffee", null));
        assertThat(mail("dora", 2).flat()).contains("modtaget i brev", "gør indsigelse").doesNotContain("c0ffee");
        tell(new StatementRecorded("asm-1", "st-2", "dtu", 2, true, List.of(), null, null, null, "st-1"));
        assertThat(mail("dora", 3).subject()).isEqualTo("Kvittering: indsigelse fra Danmarks Tekniske Universitet");
        assertThat(mail("sekr", 3).flat()).contains("har gjort indsigelse", "st-1");
    }

    @Test
    @Order(3)
    void a_correction_is_told_to_the_secretariat_and_an_approval_is_not() throws Exception {
        tell(new RecordApprovalGiven("asm-1", 1, "CHAIR", "APPROVED", null, null));
        tell(new RecordApprovalGiven("asm-1", 1, "VICE_CHAIR_1", "CORRECTION", "sha256:c0ffee", null));
        assertThat(mail("sekr", 4).flat()).contains("første næstformand", "Log ind, og læs bemærkningen").doesNotContain("c0ffee");
    }

    @Test
    @Order(4)
    void the_record_goes_out_as_a_draft_and_again_when_it_is_approved() throws Exception {
        String sha256 = house.assembly.put(Records.canonical(Samples.record()));
        Map<String, String> pdfs = Map.of("da", house.assembly.put(House.LETTER_DA), "en", house.assembly.put(House.LETTER_EN));
        tell(new RecordDistributionOrdered("asm-1", 1, sha256, pdfs, order.roll(), true));
        assertThat(mail("dora", 4).subject()).startsWith("Ikke godkendt udkast");
        assertThat(mail("dora", 4).files()).containsKey("ikke-godkendt-udkast-til-beslutningsreferat-2023-11-14.pdf");
        tell(new RecordDistributionOrdered("asm-1", 1, sha256, pdfs, order.roll(), null));
        assertThat(mail("dora", 5).subject()).startsWith("Beslutningsreferat");
        House.await(() -> assertThat(house.published(KEY, RecordDistributed.class)).containsExactly(
                new RecordDistributed("asm-1", 1, List.of("dtu", "ruc"), List.of(), true), new RecordDistributed("asm-1", 1, List.of("dtu", "ruc"), List.of())));
    }

    @Test
    @Order(5)
    void a_successor_gets_the_notice_and_the_link_of_the_predecessor_opens_nothing() throws Exception {
        String link = link(mail("dora", 1));
        assertThat(house.get(link, null).statusCode()).isEqualTo(200);
        house.wire.tell("remedy", house.moment(), new MandateEnded("man-dora", "dora", "dtu", house.moment()));
        house.representative("remedy", "dagny", "dtu", "dagny@example.org", "da");
        assertThat(mail("dagny", 1).flat()).contains("blevet repræsentant for Danmarks Tekniske Universitet");
        assertThat(mail("dagny", 1).files()).containsKey("indkaldelse-2023-11-14.pdf");
        assertThat(house.get(link, null).statusCode()).isEqualTo(404);
        assertThat(house.get(link(mail("dagny", 1)), null).statusCode()).isEqualTo(200);
        assertThat(house.published(KEY, NoticeAccepted.class)).hasSize(2);
        assertThat(house.published(KEY, MessageAccepted.class)).extracting(MessageAccepted::kind).contains("NOTICE_TO_SUCCESSOR");
    }

    @Test
    @Order(6)
    void a_cancellation_goes_to_all_parties_with_its_letter_and_nothing_is_sent_again() throws Exception {
        String document = house.assembly.put(Records.canonical(Samples.cancellation("asm-1")));
        Map<String, String> letters = Map.of("da", house.assembly.put("aflysning".getBytes(StandardCharsets.UTF_8)), "en", house.assembly.put("cancelled".getBytes(StandardCharsets.UTF_8)));
        tell(new AssemblyCancelled("asm-1", document, letters, order.roll(), "00".repeat(32), Map.of()));
        assertThat(mail("dagny", 2).flat()).contains("er aflyst", "forbliver forseglede og tæller ikke", "Forslaget er trukket tilbage.");
        assertThat(new String(mail("dagny", 2).files().get("aflysning-2023-11-14.pdf"), StandardCharsets.UTF_8)).isEqualTo("aflysning");
        assertThat(mail("rolf", 5).subject()).startsWith("Cancelled: the written extraordinary general assembly");
        assertThat(new String(house.post("/api/v1/associations/remedy/assemblies/asm-1/notices/ruc/resend", "sekr").body(), StandardCharsets.UTF_8)).contains("assembly-over");
        tell(new AssemblyReplaced("asm-1", "asm-2", "2023-12-01"));
        assertThat(count("dora")).isEqualTo(5);
    }

    @Test
    @Order(7)
    void who_was_to_become_a_representative_when_the_notice_went_out_had_it_too_and_nobody_twice() throws Exception {
        assertThat(mail("dagmar", 1).flat()).contains("repræsentant for Danmarks Tekniske Universitet");
        assertThat(mail("dagmar", 1).files()).containsKey("indkaldelse-2023-11-14.pdf");
        assertThat(count("dagmar")).isEqualTo(1);
        assertThat(count("never")).isZero();
        assertThat(house.published(KEY, NoticeQueued.class)).extracting(NoticeQueued::person).containsExactlyInAnyOrder("dora", "rolf");
    }

    private static void tell(Record event) {
        house.wire.tell(KEY, house.moment(), event);
    }

    private static int count(String name) {
        return house.servers.servers().mail().mails(name + "@example.org").size();
    }

    private static Mailbox mail(String name, int number) throws Exception {
        House.await(() -> assertThat(count(name)).isGreaterThanOrEqualTo(number));
        return Mailbox.of(house.servers.servers().mail().mails(name + "@example.org").get(number - 1).bytes());
    }

    private static String link(Mailbox mail) {
        Matcher link = Pattern.compile("/links/\\S+").matcher(mail.text());
        assertThat(link.find()).isTrue();
        return link.group();
    }
}
