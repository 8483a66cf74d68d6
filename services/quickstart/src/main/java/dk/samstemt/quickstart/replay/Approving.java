package dk.samstemt.quickstart.replay;

import dk.samstemt.quickstart.account.Arg;
import dk.samstemt.quickstart.account.Line;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** One of the chairmanship reads the decision record and approves it. */
final class Approving extends BranchStep {

    private final Cast.Person person;

    Approving(Branch branch, Cast.Person person, Instant moment) {
        super(branch, "approving-" + person.user(), moment);
        this.person = person;
    }

    @Override
    public void act(Scene scene) {
        String path = assemblyPath(scene, "/record");
        Tree record = scene.await("the decision record", () -> scene.rest().get(person.user(), "assembly", path).body(),
                seen -> seen.at("revision").isPresent());
        int bytes = scene.rest().bytes(person.user(), "assembly", path + "/" + record.at("revision").text() + ".pdf?lang=da").length;
        scene.rest().post(person.user(), "assembly", path + "/approvals", key("approval"),
                Map.of("revision", record.at("revision").value(), "verdict", "APPROVED")).orFail("approval by " + person.user());
        scene.tell(branch, "approved", "§ 4 stk. 7 (GA-11, GA-26)", List.of(person.name(), Arg.word("office." + person.office()), Arg.word("party." + person.party())),
                List.of(Line.of("record", record.at("revision").text(), String.valueOf(bytes), record.at("sha256").text())));
    }
}
