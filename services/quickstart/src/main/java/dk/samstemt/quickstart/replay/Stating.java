package dk.samstemt.quickstart.replay;

import dk.samstemt.quickstart.account.Arg;
import dk.samstemt.quickstart.account.Line;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A representative reads the ballot and states the party's assent. */
final class Stating extends BranchStep {

    private final String party;

    Stating(Branch branch, String party, Instant moment) {
        super(branch, "stating-" + party, moment);
        this.party = party;
    }

    @Override
    public void act(Scene scene) {
        String user = Cast.of(party).user();
        Tree ballot = scene.rest().get(user, "voting", assemblyPath(scene, "/ballot")).orFail("ballot").body();
        List<Map<String, Object>> answers = ballot.at("items").list().stream()
                .map(item -> Map.<String, Object>of("item", item.text(), "choice", "ASSENT")).toList();
        Tree receipt = scene.rest().post(user, "voting", assemblyPath(scene, "/ballot/parties/" + party + "/statements"), key("statement"),
                Map.of("sawRevision", 0L, "answers", answers)).orFail("statement of " + party).body();
        scene.tell(branch, "stated", "§ 4 stk. 6-7 (GA-10, GA-16)", List.of("@word:party." + party),
                List.of(Line.of("receipt", receipt.at("statement").text(), Arg.moment(receipt.at("receivedAt").moment()), receipt.at("leafHash").text())));
    }
}
