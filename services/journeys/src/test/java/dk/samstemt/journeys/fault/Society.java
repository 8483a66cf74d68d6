package dk.samstemt.journeys.fault;

import dk.samstemt.journeys.Mailbox;
import dk.samstemt.quickstart.replay.Cast;
import dk.samstemt.statutes.profile.ProfileReader;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** One association with one written assembly, and what its people do. Whatever is asked twice is asked under the same key. */
final class Society {

    static final List<String> PARTIES = Mailbox.PARTIES;
    static final String ITEM = "item-2";
    /** Written in every statement; it must never be read anywhere outside. */
    static final String CANARY = "kanariefugl-gul";
    private static final String SECRETARIAT = "sekretariat";
    private static final String TERM_BEGAN = "2023-01-01T00:00:00.000Z";
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    static final Executor CLIENTS = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "client");
        thread.setDaemon(true);
        return thread;
    });
    private final Client client;
    private final String id;
    private final LocalDate day;
    private String assembly;

    Society(Client client, String id, LocalDate day) {
        this.client = client;
        this.id = id;
        this.day = day;
    }

    String id() {
        return id;
    }

    LocalDate day() {
        return day;
    }

    String assembly() {
        return assembly;
    }

    /** Founded, with its people, and an assembly drafted. */
    Society found() {
        write(new Op("administrator", "membership", "PUT", path("/profile"), id + "-profile", "", ProfileReader.shipped(), null));
        Cast.everyone().stream().filter(person -> person != Cast.ADMINISTRATOR).forEach(this::enter);
        Awaitility.await(id + " to know its secretariat").atMost(PATIENCE)
                .until(() -> client.get(SECRETARIAT, "assembly", path("/assemblies")).status() == 200);
        JsonNode drafted = Awaitility.await(id + " to have its statutes").atMost(PATIENCE).until(this::draft, answer -> answer.status() == 201).json();
        assembly = drafted.path("assembly").stringValue();
        return this;
    }

    private Client.Answer draft() {
        return client.write(post(SECRETARIAT, "assembly", "/assemblies", "draft", Draft.of(day)));
    }

    private void enter(Cast.Person person) {
        String reference = write(post("administrator", "membership", "/persons", "person-" + person.user(), Map.of("name", person.name(),
                "email", address(person.user()), "language", "da", "login", Map.of("provider", "oidc", "subject", person.user()))))
                .json().path("person").stringValue();
        if (person.role().equals("representative")) {
            write(post("administrator", "membership", "/mandates", "mandate-" + person.user(),
                    Map.of("person", reference, "party", person.party(), "from", TERM_BEGAN)));
        } else {
            write(post("administrator", "membership", "/grants", "grant-" + person.user(), grant(person, reference)));
        }
    }

    private static Map<String, Object> grant(Cast.Person person, String reference) {
        Map<String, Object> grant = new HashMap<>(Map.of("person", reference, "role", person.role(), "from", TERM_BEGAN));
        if (person.office() != null) {
            grant.put("office", person.office());
            grant.put("party", person.party());
        }
        return grant;
    }

    /** The secretariat convenes; returns when the service has said yes. */
    void convene() {
        String version = client.get(SECRETARIAT, "assembly", here("")).etag();
        write(new Op(SECRETARIAT, "assembly", "POST", here("/convening"), id + "-convening", version, new byte[0], null));
    }

    /** A party's first statement. */
    Client.Answer state(String party, String choice) {
        return state(party, choice, 0);
    }

    /** A party's statement after the revision it saw. */
    Client.Answer state(String party, String choice, int saw) {
        Map<String, Object> body = Map.of("sawRevision", saw, "answers", List.of(Map.of("item", ITEM, "choice", choice)), "comment", CANARY);
        return client.write(new Op(party, "voting", "POST", here("/ballot/parties/" + party + "/statements"), id + "-" + party + "-" + saw, "",
                Client.JSON.writeValueAsBytes(body), new Op.Stated(id, assembly, party, choice)));
    }

    /** All of them at once. */
    void state(List<String> parties, String choice) {
        CompletableFuture.allOf(parties.stream().map(party -> CompletableFuture.runAsync(() -> state(party, choice).orFail(party), CLIENTS))
                .toArray(CompletableFuture[]::new)).join();
    }

    /** The chairmanship approves the record. */
    void approve() {
        List.of("formand", "naestformand1", "naestformand2").forEach(user -> {
            JsonNode record = Awaitility.await(id + " to have a record").atMost(PATIENCE)
                    .until(() -> client.get(user, "assembly", here("/record")), answer -> answer.status() == 200).json();
            write(post(user, "assembly", "/assemblies/" + assembly + "/record/approvals", "approval-" + user,
                    Map.of("revision", record.path("revision").intValue(), "verdict", "APPROVED")));
        });
    }

    String state() {
        return client.get(SECRETARIAT, "assembly", here("")).json().path("state").stringValue("");
    }

    void await(String state) {
        Awaitility.await(id + " to be " + state).atMost(PATIENCE).until(() -> state().equals(state));
    }

    /** Until its items are decided. */
    void awaitDecision() {
        Awaitility.await(id + " to be decided").atMost(PATIENCE).until(() -> see("assembly", "/decisions").path(0).path("outcome").isString());
    }

    /** Until voting says so of its ballot. */
    void awaitBallot(String state) {
        Awaitility.await("the ballot of " + id + " to be " + state).atMost(PATIENCE)
                .until(() -> see("voting", "/ballot").path("state").stringValue("").equals(state));
    }

    String address(String user) {
        return user + "@" + id + ".example.org";
    }

    /** Something of the assembly as the secretariat sees it. */
    JsonNode see(String service, String rest) {
        return client.get(SECRETARIAT, service, here(rest)).json();
    }

    private Client.Answer write(Op op) {
        return client.write(op).orFail(op.path());
    }

    private Op post(String user, String service, String rest, String key, Map<String, Object> body) {
        return new Op(user, service, "POST", path(rest), id + "-" + key, "", Client.JSON.writeValueAsBytes(body), null);
    }

    private String path(String rest) {
        return "/api/v1/associations/" + id + rest;
    }

    private String here(String rest) {
        return path("/assemblies/" + assembly + rest);
    }
}
