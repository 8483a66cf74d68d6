package dk.samstemt.voting.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.facts.Choice;
import dk.samstemt.voting.ballot.BallotStore;
import dk.samstemt.voting.ballot.model.Ballot;
import dk.samstemt.voting.ballot.model.BallotId;
import dk.samstemt.voting.closing.OneCloser;
import dk.samstemt.voting.testkit.Arena;
import dk.samstemt.voting.testkit.Client;
import dk.samstemt.voting.testkit.Installation;
import dk.samstemt.voting.testkit.Oracle;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A draft that is saved while the answer is given, or while the ballot closes, is never left behind. */
class DraftRaceStory {
    private static final int ROUNDS = Math.max(20, Integer.getInteger("samstemt.races", 10_000) / 100);
    private static final String DRAFT = "/parties/ku/draft";
    private static final Map<String, Object> BODY = Map.of("sawRevision", 0L, "answers",
            List.of(Map.of("item", "item-2", "choice", "ASSENT", "conditional", false)));
    private final Installation at = Installation.shared();
    private final Arena arena = new Arena(at);
    private final Client ku = Client.of(at, "beta", "ku");

    private int left() {
        return new Oracle(at, arena.prefix()).count("select count(*) from answer_draft where assembly like :race || '%'");
    }

    private long version(BallotId id) {
        return (Long) ku.put(id, DRAFT, BODY, 0).tree().get("version");
    }

    @Test
    void a_draft_saved_while_the_answer_is_given_does_not_come_back() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            BallotId id = arena.open(3_600_000).id();
            long seen = version(id);
            List<Object> told = Together.run(() -> ku.put(id, DRAFT, BODY, seen), () -> Attempt.of(at, id, "ku").by(2).state(0, Choice.DISSENT));
            assertThat(Together.only(told, Outcome.Recorded.class).receipt().revision()).isOne();
            assertThat(Together.only(told, Client.Reply.class).status()).isIn(200, 412);
            assertThat(left()).isZero();
        }
    }

    @Test
    void a_ballot_that_closes_leaves_no_draft_behind() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            BallotId id = arena.open(3_600_000).id();
            long seen = version(id);
            arena.end(id, 30);
            List<Integer> told = Together.run(() -> savesUntilRefused(id, seen), () -> closes(id));
            assertThat(told).contains(409);
            assertThat(left()).isZero();
        }
    }

    private int savesUntilRefused(BallotId id, long seen) {
        long version = seen;
        Client.Reply reply = ku.put(id, DRAFT, BODY, version);
        while (reply.status() == 200) {
            version = (Long) reply.tree().get("version");
            reply = ku.put(id, DRAFT, BODY, version);
        }
        return reply.status();
    }

    private int closes(BallotId id) {
        while (!(at.bean(BallotStore.class).find(id).orElseThrow() instanceof Ballot.ClosedBallot)) {
            at.now();
            OneCloser.come(at, id);
        }
        return 0;
    }
}
