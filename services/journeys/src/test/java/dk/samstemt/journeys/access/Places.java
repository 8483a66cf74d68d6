package dk.samstemt.journeys.access;

import dk.samstemt.journeys.Mailbox;
import dk.samstemt.json.Json;
import dk.samstemt.platform.ids.Ids;
import dk.samstemt.quickstart.replay.Branch;
import dk.samstemt.quickstart.replay.Tree;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The associations of the premises with an id for everything that a path can name. */
final class Places {

    private static final Pattern LINK = Pattern.compile("/links/([A-Za-z0-9_-]+)");

    private final Premises premises;
    private final Actor secretariat;

    Places(Premises premises) {
        this.premises = premises;
        secretariat = premises.person("sekretariat");
    }

    /** An association of the story, after its end. */
    Place of(Branch branch, String name) {
        String base = branch.path("/assemblies/" + premises.assembly(branch));
        Tree assembly = read(secretariat, "assembly", base);
        Map<String, String> ids = new HashMap<>(Map.of("question", "MAY_ACT_FOR_MEMBER", "reckoning", "TURN", "model", "writtenAssembly-1"));
        ids.putAll(Map.of("association", branch.association(), "assembly", premises.assembly(branch), "party", "ku",
                "annex", assembly.at("annexes", 0, "annex").text(), "assembly.sha256", assembly.at("annexes", 0, "sha256").text(),
                "version", "2", "revision", "1", "slug", "not-found"));
        ids.put("message", read(secretariat, "notification", base + "/messages").at("messages", 0, "message").text());
        ids.put("membership.sha256", read(secretariat, "membership", branch.path("/statutes/1")).at("digest").text());
        ids.put("leafHash", read(premises.person("revisor"), "audit", branch.path("/log")).at("entries", 0, "leafHash").text());
        ids.put("statement", read(premises.person("ku"), "voting", base + "/ballot/parties/ku/statements").at(0, "statement").text());
        ids.put("token", link(branch));
        ids.putAll(ended(branch));
        return new Place(name, ids);
    }

    /** What has ended, so that ending it again has no effect. */
    private Map<String, String> ended(Branch branch) {
        Registry registry = premises.registry(branch.association());
        String person = registry.person("adgang-fratraadt");
        String deputies = branch.path("/deputies");
        String deputy = answered(premises.wire.post(premises.person("naestformand1"), "membership", deputies, Ids.next("acc"),
                Map.of("acting", "VICE_CHAIR_1", "until", "2033-01-01T00:00:00.000Z"))).at("deputy").text();
        premises.wire.post(premises.person("naestformand1"), "membership", deputies + "/" + deputy + "/end", Ids.next("acc"), Map.of());
        return Map.of("person", person, "deputy", deputy, "grant", registry.ended("grants", registry.grant(person, "auditor")),
                "mandate", registry.ended("mandates", registry.mandate(person, "cbs")));
    }

    private String link(Branch branch) {
        return link(premises, "ku@" + branch.association() + ".example.org").orElseThrow();
    }

    /** The secret of the newest personal link that came to an address with a notice. */
    static Optional<String> link(Premises premises, String address) {
        return Mailbox.of(premises.house, address).stream().filter(letter -> letter.mentions("Indkaldelse")).map(letter -> LINK.matcher(letter.text()))
                .filter(Matcher::find).map(match -> match.group(1)).reduce((first, last) -> last);
    }

    private Tree read(Actor actor, String service, String path) {
        return answered(premises.wire.get(actor, service, path));
    }

    static Tree answered(Answer answer) {
        if (answer.status() >= 300) {
            throw new IllegalStateException(answer.toString());
        }
        return new Tree(Json.read(answer.body().getBytes(StandardCharsets.UTF_8)));
    }
}
