package dk.samstemt.quickstart.replay;

import dk.samstemt.quickstart.account.Arg;
import dk.samstemt.quickstart.account.Line;

import java.time.Instant;
import java.util.List;

/** The secretariat convenes; the notice goes to all nine and each server's answer is the evidence (REAL-1). */
final class Convening extends BranchStep {

    Convening(Branch branch) {
        super(branch, "convening", Instant.parse("2023-10-24T07:10:00Z"));
    }

    @Override
    public void act(Scene scene) {
        String user = Cast.SECRETARIAT.user();
        String etag = scene.rest().get(user, "assembly", assemblyPath(scene, "")).etag();
        scene.rest().act(new Rest.Call(user, "assembly", assemblyPath(scene, "/convening"), key("convening")), etag, "da").orFail("convening");
        scene.tell(branch, "ordered", "§ 4 stk. 4 (GA-7, GA-20)", List.of(Arg.moment(RealCase.LAST_DISPATCH)), List.of());
        scene.await("convened", () -> seen(scene, "assembly", ""), assembly -> assembly.at("state").text().equals("CONVENED"));
        scene.tell(branch, "convened", "§ 4 stk. 4 (GA-13, A-1)", List.of(), notices(scene));
    }

    private List<Line> notices(Scene scene) {
        return seen(scene, "notification", "/notices").at("notices").list().stream().map(Sayings::delivery).toList();
    }
}
