package dk.samstemt.quickstart.replay;

import dk.samstemt.quickstart.account.Line;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The record has gone to the parties; what the statutes now say stands at the end. */
final class Concluding extends BranchStep {

    Concluding(Branch branch, Instant moment) {
        super(branch, "concluding", moment);
    }

    @Override
    public void act(Scene scene) {
        scene.await("the conclusion", () -> seen(scene, "assembly", ""), seen -> seen.at("state").text().equals("CONCLUDED"));
        scene.tell(branch, "distributed", "§ 4 stk. 7 (GA-11, A-16)", List.of(), records(scene));
        Tree statutes = scene.rest().get(Cast.SECRETARIAT.user(), "membership", branch.path("/statutes/in-force?at=" + RealCase.DEADLINE)).body();
        String version = statutes.at("version").text();
        scene.remember(branch.fact("statutes"), version);
        scene.tell(branch, "statutes." + (version.equals("1") ? "unchanged" : "changed"), "§ 11 stk. 1 (AM-3)", List.of(version), wording(scene, version));
        logged(scene);
    }

    private List<Line> records(Scene scene) {
        return seen(scene, "notification", "/messages").at("messages").list().stream()
                .filter(message -> message.at("kind").text().equals("RECORD") && message.at("acceptedAt").isPresent())
                .map(Sayings::delivery).toList();
    }

    private List<Line> wording(Scene scene, String version) {
        List<Line> lines = new ArrayList<>();
        if (!version.equals("1")) {
            lines.add(Line.of("redline", scene.rest().get(Cast.SECRETARIAT.user(), "membership",
                    branch.path("/statutes/" + version + "/redline")).body().at("text").text()));
        }
        lines.add(Line.of("statutes.digest", scene.rest().get(Cast.SECRETARIAT.user(), "membership", branch.path("/statutes/" + version))
                .body().at("digest").text()));
        return lines;
    }

    private void logged(Scene scene) {
        Tree log = scene.rest().get(Cast.AUDITOR.user(), "audit", branch.path("/log?limit=200")).body();
        List<Tree> entries = log.at("entries").list();
        scene.tell(branch, "logged", "", List.of(String.valueOf(entries.size())), List.of());
    }
}
