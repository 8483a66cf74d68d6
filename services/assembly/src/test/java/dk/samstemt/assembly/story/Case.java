package dk.samstemt.assembly.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samstemt.assembly.draft.model.Basis;
import dk.samstemt.assembly.draft.model.Draft;
import dk.samstemt.assembly.draft.model.Item;
import dk.samstemt.assembly.draft.model.NoticeText;
import dk.samstemt.assembly.testkit.RealCase;
import dk.samstemt.contracts.assembly.DispatchClosingOrdered;
import dk.samstemt.contracts.assembly.NoticeOrdered;
import dk.samstemt.contracts.assembly.RollRequested;
import dk.samstemt.contracts.membership.RollEntry;
import dk.samstemt.contracts.membership.RollFixed;
import dk.samstemt.contracts.notification.DispatchClosed;
import dk.samstemt.contracts.notification.NoticeBounced;
import dk.samstemt.json.Json;
import dk.samstemt.statutes.facts.BasisKind;
import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.facts.ItemSubject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.awaitility.core.ThrowingRunnable;

/** One written extraordinary assembly that is convened today, at whatever legal time the stories have come to. */
record Case(Api secretariat, String id) {

    static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    static final List<String> PARTIES = RealCase.roll().stream().map(RollEntry::party).toList();
    static final String NINTH = PARTIES.get(8);

    /** An association of its own with a secretary and a chairmanship. */
    static Api association(String name) {
        House.found(name);
        House.person(name, "sek-" + name, "secretariat", null, null);
        Api secretariat = new Api("sek-" + name, name);
        soon(() -> assertThat(secretariat.get("/timetable?kind=EXTRAORDINARY&form=WRITTEN&day=2023-11-14").status()).isEqualTo(200));
        return secretariat;
    }

    static LocalDate today() {
        return House.now().atZone(ZONE).toLocalDate();
    }

    /** The draft of an assembly in three weeks, called for by Region Hovedstaden. */
    static Draft draft() {
        return draft(new Basis(BasisKind.MEMBER_CALL, "region-hovedstaden", "Regionsrådet", today().minusDays(1)), null);
    }

    static Draft draft(Basis basis, String lastMoment) {
        Draft real = RealCase.draft();
        Item item = new Item(1, ItemKind.DECISION, ItemSubject.OTHER, Map.of("da", "Samarbejdsaftale"), "Aftalen godkendes.", null, null, null, null);
        NoticeText notice = new NoticeText(real.notice().howToState(), true, true, Map.of(), null, null, null, lastMoment);
        return new Draft(real.kind(), real.form(), today().plusDays(21), real.purpose(), basis, List.of(item), notice);
    }

    static Api.Answer store(Api secretariat, Draft draft) {
        Api.Answer created = secretariat.post("/assemblies", null, draft);
        assertThat(created.status()).as(() -> text(created)).isEqualTo(201);
        return created;
    }

    /** Convened, the roll fixed, the notice ordered. */
    static Case convened(Api secretariat, Draft draft) {
        Api.Answer created = store(secretariat, draft);
        Case convened = new Case(secretariat, (String) created.at("assembly"));
        assertThat(secretariat.post(convened.path("/convening"), created.etag(), null).status()).isEqualTo(202);
        convened.rollFixed(draft.day());
        return convened;
    }

    /** Membership answers the request for the roll, and the notice goes out. */
    void rollFixed(LocalDate day) {
        soon(() -> assertThat(heard(RollRequested.class)).hasSize(1));
        House.WIRE.tell(secretariat.association(), House.now(), new RollFixed(id, "evt-" + id, day.toString(), RealCase.roll()));
        soon(() -> assertThat(heard(NoticeOrdered.class)).hasSize(1));
    }

    /** Convened with evidence for eight of the nine; the list is closed without the ninth. */
    static Case failed(Api secretariat) {
        Case failed = convened(secretariat, draft());
        failed.accepted(PARTIES.subList(0, 8), House.now());
        failed.closeDispatch(PARTIES.subList(0, 8));
        soon(() -> assertThat(failed.at("state")).isEqualTo("CONVENING_FAILED"));
        return failed;
    }

    void accepted(List<String> parties, Instant moment) {
        House.WIRE.noticesAccepted(key(), parties, moment);
    }

    void bounced(String party, Instant moment) {
        House.WIRE.tell(key(), moment, new NoticeBounced(id, party, "per-" + party, "<" + party + "." + id + "@example.org>", moment, "5.1.1", true));
    }

    /** Midnight after the last lawful day: notification closes its list. */
    void closeDispatch(List<String> evidenced) {
        House.moveTo(lastDispatch());
        soon(() -> assertThat(heard(DispatchClosingOrdered.class)).hasSize(1));
        List<String> missing = PARTIES.stream().filter(party -> !evidenced.contains(party)).toList();
        House.WIRE.tell(key(), lastDispatch(), new DispatchClosed(id, evidenced, missing));
    }

    Instant lastDispatch() {
        return Instant.parse((String) at("lastLawfulMoment"));
    }

    Instant deadline() {
        return Instant.parse((String) at("deadline"));
    }

    LocalDate day() {
        return LocalDate.parse((String) at("draft.day"));
    }

    String path(String rest) {
        return "/assemblies/" + id + rest;
    }

    String key() {
        return secretariat.association() + "/" + id;
    }

    Object at(String path) {
        return secretariat.get(path("")).at(path);
    }

    /** The line of a party of the roll. */
    Map<?, ?> party(String party) {
        return (Map<?, ?>) ((List<?>) at("parties")).stream().filter(line -> ((Map<?, ?>) line).get("party").equals(party)).findFirst().orElseThrow();
    }

    /** The open task of a kind of this assembly. */
    Map<?, ?> task(String kind) {
        List<?> open = (List<?>) Json.read(secretariat.get("/tasks").body());
        return open.stream().map(task -> (Map<?, ?>) task).filter(task -> task.get("assembly").equals(id) && task.get("kind").equals(kind))
                .findFirst().orElse(Map.of());
    }

    <T extends Record> List<T> heard(Class<T> type) {
        return House.WIRE.heard(key(), type);
    }

    static String text(Api.Answer answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    static void soon(ThrowingRunnable check) {
        await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(200)).untilAsserted(check);
    }
}
