package dk.samstemt.quickstart.replay;

import dk.samstemt.quickstart.account.Arg;
import dk.samstemt.quickstart.account.Line;

import java.util.List;
import java.util.Map;

/** A representative reads the ballot and makes the party's statement. */
final class Stating extends BranchStep {

    private final Branch.Statement statement;

    Stating(Branch branch, Branch.Statement statement) {
        super(branch, "stating-" + statement.party() + "-" + statement.saw(), statement.moment());
        this.statement = statement;
    }

    @Override
    public void act(Scene scene) {
        String party = statement.party();
        String user = Cast.of(party).user();
        Tree ballot = scene.rest().get(user, "voting", assemblyPath(scene, "/ballot")).orFail("ballot").body();
        List<Map<String, Object>> answers = ballot.at("items").list().stream()
                .map(item -> Map.<String, Object>of("item", item.at("item").text(), "choice", statement.choice())).toList();
        Tree receipt = scene.rest().post(user, "voting", assemblyPath(scene, "/ballot/parties/" + party + "/statements"), key("statement"),
                Map.of("sawRevision", (long) statement.saw(), "answers", answers)).orFail("statement of " + party).body();
        scene.tell(branch, "stated", "§ 4 stk. 6-7 (GA-10, GA-16)", List.of(Arg.word("party." + party)),
                List.of(Line.of("receipt", receipt.at("statement").text(), Arg.moment(receipt.at("receivedAt").moment()), receipt.at("leafHash").text())));
    }
}
