package dk.samstemt.journeys.example;

import dk.samstemt.journeys.Installation;
import dk.samstemt.journeys.Mailbox;
import dk.samstemt.quickstart.replay.Answer;
import dk.samstemt.quickstart.replay.Cast;
import dk.samstemt.quickstart.replay.Rest;
import dk.samstemt.quickstart.replay.Tree;
import dk.samstemt.statutes.profile.ProfileReader;
import org.awaitility.Awaitility;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import static org.assertj.core.api.Assertions.assertThat;

/** One association of the examples with its people; does over REST what they do. */
public final class Club {

    /** Login name of the secretariat. */
    public static final String SECRETARIAT = "sekretariat";
    private static final String TERM_BEGAN = "2023-01-01T00:00:00.000Z";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Installation house;
    private final String id;
    private final Map<String, String> references = new HashMap<>();
    private final Map<String, String> mandates = new HashMap<>();
    private int requests;
    private String assembly;

    /** Not founded yet; its people's addresses and requests are its own. */
    public Club(Installation house, String id) {
        this.house = house;
        this.id = id;
    }

    public String id() {
        return id;
    }

    Installation house() {
        return house;
    }

    /** The assembly the story is about now. */
    public String assembly() {
        return assembly;
    }

    public void goOnWith(String other) {
        assembly = other;
    }

    public String address(String user) {
        return user + "@" + id + ".example.org";
    }

    List<Mailbox.Letter> mails(String user) {
        return Mailbox.of(house, address(user));
    }

    /** The administrator founds it from the shipped profile and enters everyone. */
    public void found() {
        house.rest.put(new Rest.Call(Cast.ADMINISTRATOR.user(), "membership", path("/profile"), key()), ProfileReader.shipped(), "").orFail("founding");
        Cast.everyone().stream().filter(person -> person != Cast.ADMINISTRATOR).forEach(person -> {
            enter(person.user(), person.name());
            if (person.role().equals("representative")) {
                mandates.put(person.party(), mandate(person.user(), person.party(), Map.of("from", TERM_BEGAN)));
            } else {
                administer("/grants", grant(person));
            }
        });
    }

    private void enter(String user, String name) {
        references.put(user, administer("/persons", Map.of("name", name, "email", address(user), "language", "da",
                "login", Map.of("provider", "oidc", "subject", user))).at("person").text());
    }

    /** Ends the mandate of a party's representative and gives it to someone who was not known before. */
    void replace(String party, String user, String name) {
        administer("/mandates/" + mandates.get(party) + "/end", Map.of());
        enter(user, name);
        mandates.put(party, mandate(user, party, Map.of()));
    }

    private String mandate(String user, String party, Map<String, Object> period) {
        Map<String, Object> body = new HashMap<>(period);
        body.putAll(Map.of("person", references.get(user), "party", party));
        return administer("/mandates", body).at("mandate").text();
    }

    /** The administrator posts to membership. */
    Tree administer(String rest, Map<String, Object> body) {
        return post(Cast.ADMINISTRATOR.user(), "membership", rest, body).orFail(rest).body();
    }

    /** Drafts an assembly and goes on with it. */
    public Tree draft(Map<String, Object> draft) {
        Tree drafted = post(SECRETARIAT, "assembly", "/assemblies", draft).orFail("drafting").body();
        assembly = drafted.at("assembly").text();
        return drafted;
    }

    /** Convenes the assembly of the story. */
    public Answer convene() {
        String etag = house.rest.get(SECRETARIAT, "assembly", here("")).etag();
        return house.rest.act(new Rest.Call(SECRETARIAT, "assembly", here("/convening"), key()), etag, "da");
    }

    /** One answer to every item that is decided. */
    public Answer state(String party, int saw, String choice) {
        return state(party, saw, Map.of("choice", choice));
    }

    Answer state(String party, int saw, Map<String, Object> answer) {
        return stateAs(party, party, saw, answer);
    }

    /** The same by whoever speaks for the party. */
    Answer stateAs(String user, String party, int saw, Map<String, Object> answer) {
        Map<String, Object> full = new HashMap<>(answer);
        full.put("item", Drafts.DECIDED);
        return post(user, "voting", "/assemblies/" + assembly + "/ballot/parties/" + party + "/statements",
                Map.of("sawRevision", (long) saw, "answers", List.of(full)));
    }

    /** Everyone but some assents. */
    public void allAssentBut(String... others) {
        Mailbox.PARTIES.stream().filter(party -> !List.of(others).contains(party)).forEach(party -> state(party, 0, "ASSENT").orFail(party));
    }

    Answer post(String user, String service, String rest, Map<String, Object> body) {
        return house.rest.post(user, service, path(rest), key(), body);
    }

    /** Posts to something of the assembly. */
    public Answer act(String user, String service, String rest, Map<String, Object> body) {
        return post(user, service, "/assemblies/" + assembly + rest, body);
    }

    Answer upload(String user, String service, String rest, Rest.Upload file) {
        return house.rest.upload(user, service, here(rest), key(), file);
    }

    /** Something of the assembly, as the secretariat sees it. */
    public Tree see(String service, String rest) {
        return see(SECRETARIAT, service, rest);
    }

    Tree see(String user, String service, String rest) {
        return house.rest.get(user, service, here(rest)).body();
    }

    public String state() {
        return see("assembly", "").at("state").text();
    }

    Tree decision() {
        return see("assembly", "/decisions").list().stream().filter(item -> item.at("item").text().equals(Drafts.DECIDED)).findFirst()
                .orElse(new Tree(null));
    }

    public void approveBy(String... users) {
        for (String user : users) {
            Tree revision = see(user, "assembly", "/record").at("revision");
            act(user, "assembly", "/record/approvals", Map.of("revision", revision.value(), "verdict", "APPROVED")).orFail("approval by " + user);
        }
    }

    /** Waits until the assembly is in a state. */
    public void awaitState(String wanted) {
        Awaitility.await(id).atMost(PATIENCE).untilAsserted(() -> assertThat(state()).isEqualTo(wanted));
    }

    void await(String what, BooleanSupplier there) {
        Awaitility.await(what).atMost(PATIENCE).until(there::getAsBoolean);
    }

    String path(String rest) {
        return "/api/v1/associations/" + id + rest;
    }

    private String here(String rest) {
        return path("/assemblies/" + assembly + rest);
    }

    private String key() {
        return "example-" + id + "-" + requests++;
    }

    private Map<String, Object> grant(Cast.Person person) {
        Map<String, Object> grant = new HashMap<>(Map.of("person", references.get(person.user()), "role", person.role(), "from", TERM_BEGAN));
        if (person.office() != null) {
            grant.put("office", person.office());
            grant.put("party", person.party());
        }
        return grant;
    }
}
