package dk.samstemt.journeys.access;

import dk.samstemt.json.Json;
import dk.samstemt.platform.ids.Ids;
import dk.samstemt.quickstart.replay.Tree;
import dk.samstemt.statutes.profile.ProfileReader;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Makes people, roles and mandates in an association, as the installation's first administrator. */
final class Registry {

    private final Wire wire;
    private final Actor administrator;
    private final String association;

    Registry(Wire wire, Actor administrator, String association) {
        this.wire = wire;
        this.administrator = administrator;
        this.association = association;
    }

    /** Founds the association with the statutes that ship. */
    Registry found() {
        wire.send(wire.as(administrator, "membership", path("/profile")).header("Idempotency-Key", Ids.next("acc"))
                .header("Content-Type", "application/json").PUT(BodyPublishers.ofByteArray(ProfileReader.shipped())));
        return this;
    }

    /** Registers who logs in under that subject; answers the reference. */
    String person(String subject) {
        return write("/persons", Map.of("name", "Navn Navnesen", "email", subject + "@" + association + ".example.org", "language", "da",
                "login", Map.of("provider", "oidc", "subject", subject)), "person");
    }

    String grant(String person, String role) {
        return write("/grants", Map.of("person", person, "role", role), "grant");
    }

    String mandate(String person, String party) {
        return write("/mandates", Map.of("person", person, "party", party), "mandate");
    }

    /** Ends a grant or mandate now; answers its id. */
    String ended(String what, String id) {
        write("/" + what + "/" + id + "/end", Map.of(), "until");
        return id;
    }

    String path(String rest) {
        return "/api/v1/associations/" + association + rest;
    }

    private String write(String path, Map<String, Object> body, String member) {
        Answer answer = wire.post(administrator, "membership", path(path), Ids.next("acc"), body);
        if (answer.status() >= 300) {
            throw new IllegalStateException(path + " answers " + answer);
        }
        return new Tree(Json.read(answer.body().getBytes(StandardCharsets.UTF_8))).at(member).text();
    }
}
