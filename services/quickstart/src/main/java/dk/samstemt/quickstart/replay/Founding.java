package dk.samstemt.quickstart.replay;

import dk.samstemt.quickstart.account.Arg;
import dk.samstemt.quickstart.account.Line;
import dk.samstemt.statutes.profile.ProfileReader;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The administrator founds the association from the shipped profile and enters its people. */
final class Founding extends BranchStep {

    private static final String TERM_BEGAN = "2023-01-01T00:00:00.000Z";

    Founding(Branch branch) {
        super(branch, "founding", Instant.parse("2023-10-23T07:00:00Z"));
    }

    @Override
    public void act(Scene scene) {
        Rest.Call founding = new Rest.Call(Cast.ADMINISTRATOR.user(), "membership", branch.path("/profile"), key("profile"));
        scene.rest().put(founding, ProfileReader.shipped(), "").orFail("founding " + branch.association());
        List<Line> lines = new ArrayList<>();
        Cast.members().forEach(person -> lines.add(enter(scene, person)));
        scene.tell(branch, "founded", "§ 1, § 3", List.of("9", "1"), lines);
    }

    private Line enter(Scene scene, Cast.Person person) {
        String reference = post(scene, "/persons", person.user(), Map.of("name", person.name(), "email", person.email(branch),
                "language", "da", "login", Map.of("provider", "oidc", "subject", person.user()))).at("person").text();
        if (person.isRepresentative()) {
            post(scene, "/mandates", "mandate-" + person.user(), Map.of("person", reference, "party", person.party(), "from", TERM_BEGAN));
        } else {
            post(scene, "/grants", "grant-" + person.user(), grant(person, reference));
        }
        return Line.of("person." + (person.office() == null ? person.role() : "office"), person.name(), person.user(),
                person.party() == null ? "" : Arg.word("party." + person.party()), person.office() == null ? "" : Arg.word("office." + person.office()));
    }

    private static Map<String, Object> grant(Cast.Person person, String reference) {
        Map<String, Object> grant = new HashMap<>(Map.of("person", reference, "role", person.role(), "from", TERM_BEGAN));
        if (person.office() != null) {
            grant.put("office", person.office());
            grant.put("party", person.party());
        }
        return grant;
    }

    private Tree post(Scene scene, String path, String request, Map<String, Object> body) {
        return scene.rest().post(Cast.ADMINISTRATOR.user(), "membership", branch.path(path), key(request), body)
                .orFail(path + " " + request).body();
    }
}
