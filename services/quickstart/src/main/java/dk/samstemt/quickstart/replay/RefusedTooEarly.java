package dk.samstemt.quickstart.replay;

import dk.samstemt.json.Json;
import dk.samstemt.quickstart.account.Arg;
import dk.samstemt.quickstart.account.Line;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The secretariat tries a day that is one too early; the statutes refuse it and name the earliest lawful day, which it takes. */
final class RefusedTooEarly extends BranchStep {

    RefusedTooEarly(Branch branch) {
        super(branch, "refused", Instant.parse("2023-10-24T06:50:00Z"));
    }

    @Override
    public void act(Scene scene) {
        String user = Cast.SECRETARIAT.user();
        Answer seen = scene.rest().get(user, "assembly", assemblyPath(scene, ""));
        Answer refusal = convene(scene, seen, "da");
        if (refusal.status() != 422) {
            throw new IllegalStateException("a day too early was not refused: " + refusal);
        }
        Map<String, Tree> reasons = Map.of("da", refusal.body().at("explanation"), "en", convene(scene, seen, "en").body().at("explanation"));
        Tree earliest = refusal.body().at("earliestLawfulDay");
        scene.tell(branch, "refused", refusal.body().at("provision").text(),
                List.of(Arg.day(LocalDate.parse(earliest.text()))), Sayings.explanation(reasons));
        String etag = scene.rest().get(user, "assembly", assemblyPath(scene, "")).etag();
        scene.rest().put(new Rest.Call(user, "assembly", assemblyPath(scene, ""), key("new-day")),
                Json.canonical(RealCase.draft(RealCase.DAY)), etag).orFail("changing the day");
        scene.tell(branch, "changed-day", "§ 4 stk. 4", List.of(Arg.day(RealCase.DAY)), List.of(Line.of("changed-day.how")));
    }

    private Answer convene(Scene scene, Answer seen, String language) {
        return scene.rest().act(new Rest.Call(Cast.SECRETARIAT.user(), "assembly", assemblyPath(scene, "/convening"),
                key("convening-" + language)), seen.etag(), language);
    }
}
