package dk.samstemt.quickstart.replay;

import java.time.Instant;
import java.util.Map;

/** A step of one association: names its requests after itself, so that doing it again has no second effect. */
abstract class BranchStep implements Step {

    final Branch branch;
    private final String name;
    private final Instant moment;

    BranchStep(Branch branch, String name, Instant moment) {
        this.branch = branch;
        this.name = name;
        this.moment = moment;
    }

    @Override
    public final String id() {
        return branch.letter() + "." + name;
    }

    @Override
    public final Instant moment() {
        return moment;
    }

    final String key(String request) {
        return "replay-" + branch.association() + "-" + name + "-" + request;
    }

    final String assembly(Scene scene) {
        return scene.fact(branch.fact("assembly"));
    }

    final String assemblyPath(Scene scene, String rest) {
        return branch.path("/assemblies/" + assembly(scene) + rest);
    }

    final Tree seen(Scene scene, String service, String rest) {
        return scene.rest().get(Cast.SECRETARIAT.user(), service, assemblyPath(scene, rest)).body();
    }

    /** A text of a service in both languages, so that the account can be told in either. */
    final Map<String, Tree> inBoth(Scene scene, String service, String rest) {
        String path = assemblyPath(scene, rest);
        return Map.of("da", scene.rest().get(Cast.SECRETARIAT.user(), service, path, "da").body(),
                "en", scene.rest().get(Cast.SECRETARIAT.user(), service, path, "en").body());
    }
}
