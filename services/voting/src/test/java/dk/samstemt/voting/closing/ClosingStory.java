package dk.samstemt.voting.closing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.contracts.voting.BallotClosed;
import dk.samstemt.contracts.voting.OpenedAnswer;
import dk.samstemt.contracts.voting.OpenedStatement;
import dk.samstemt.contracts.voting.StatementRecorded;
import dk.samstemt.json.Commitments;
import dk.samstemt.platform.alarms.Alarm;
import dk.samstemt.platform.alarms.AlarmSource;
import dk.samstemt.platform.time.DueTask;
import dk.samstemt.voting.ballot.model.BallotId;
import dk.samstemt.voting.testkit.Assemblies;
import dk.samstemt.voting.testkit.Client;
import dk.samstemt.voting.testkit.Installation;
import dk.samstemt.voting.testkit.Told;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The close: at the deadline, by itself, once. */
class ClosingStory {
    private final Installation at = Installation.shared();
    private final Client ku = Client.of(at, "beta", "ku");
    private final Client dtu = Client.of(at, "beta", "dtu");
    private Instant deadline;
    private BallotId ballot;

    @BeforeEach
    void open() {
        deadline = at.now().plus(Duration.ofDays(2));
        ballot = Assemblies.open(at, "beta", deadline);
    }

    private BallotClosed close() {
        Assemblies.reachDeadline(at, ballot);
        Installation.await(() -> !Told.of(at, ballot, BallotClosed.class).isEmpty());
        return Told.of(at, ballot, BallotClosed.class).get(0);
    }

    @Test
    void real_6_dissent_then_assent_counts_as_assent_and_both_stay() {
        dtu.state(ballot, "dtu", 0, "DISSENT");
        dtu.state(ballot, "dtu", 1, "ASSENT");
        OpenedStatement counted = close().statements().get(0);
        assertThat(counted.revision()).isEqualTo(2);
        assertThat(counted.answers()).extracting(OpenedAnswer::choice).containsOnly("ASSENT");
        assertThat(Told.of(at, ballot, StatementRecorded.class)).hasSize(2);
        assertThat(dtu.get(ballot, "/parties/dtu/statements").text()).contains("DISSENT");
        assertThat(ku.get(ballot, "/statements").text()).doesNotContain("DISSENT");
    }

    @Test
    void opens_what_the_commitments_hold_and_names_the_silent() {
        ku.post(ballot, "/parties/ku/statements", Map.of("sawRevision", 0L, "answers", List.of(
                Map.of("item", "item-2", "choice", "ASSENT", "condition", "Kun for 2024"), Map.of("item", "item-3", "choice", "ABSTENTION"))));
        dtu.state(ballot, "dtu", 0, "ASSENT");
        dtu.post(ballot, "/parties/dtu/withdrawals", Map.of("sawRevision", 1L));
        BallotClosed closed = close();
        assertThat(closed.deadline()).isEqualTo(deadline);
        assertThat(closed.statements()).extracting(OpenedStatement::party).containsExactly("ku");
        assertThat(closed.silent()).contains("dtu").doesNotContain("ku").hasSize(at.parties().size() - 1);
        OpenedAnswer opened = closed.statements().get(0).answers().get(0);
        String commitment = Told.of(at, ballot, StatementRecorded.class).get(0).answers().get(0).choiceCommitment();
        byte[] salt = HexFormat.of().parseHex(opened.choiceSalt());
        assertThat(Commitments.opens(commitment, "statement.choice", salt, opened.choice() + "+condition")).isTrue();
        assertThat(new String(Told.bytes(at, ballot, BallotClosed.class).get(0), java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("Kun for");
    }

    @Test
    void the_result_can_be_read_after_the_close_only() {
        ku.state(ballot, "ku", 0, "DISSENT");
        Client secretariat = new Client(at, "secretariat-beta");
        assertThat(secretariat.get(ballot, "/result").status()).isEqualTo(409);
        close();
        Map<?, ?> tally = (Map<?, ?>) ((List<?>) secretariat.get(ballot, "/result").tree().get("items")).get(0);
        assertThat(tally.get("dissent")).isEqualTo(1L);
        assertThat(tally.get("silent")).isEqualTo(at.parties().size() - 1L);
        assertThat(secretariat.get(ballot, "/statements").text()).contains("DISSENT");
    }

    @Test
    void a_ballot_that_does_not_open_keeps_no_other_ballot_open() {
        ku.state(ballot, "ku", 0, "ASSENT");
        JdbcClient jdbc = at.bean(JdbcClient.class);
        String seal = """
                update sealed_content c set sealed = set_byte(sealed, 40, get_byte(sealed, 40) # 1) from statement s
                where (s.association, s.statement) = (c.association, c.statement) and s.assembly = ?""";
        jdbc.sql(seal).param(ballot.assembly()).update();
        Instant later = deadline.plusMillis(1);
        BallotId other = Assemblies.open(at, "alfa", later);
        at.servers().clock().moveTo(later);
        List.of(ballot, other).forEach(ended -> Assemblies.orderClosing(at, ended));
        Installation.await(() -> !Told.of(at, other, BallotClosed.class).isEmpty());
        assertThat(Told.of(at, ballot, BallotClosed.class)).isEmpty();
        jdbc.sql(seal).param(ballot.assembly()).update();
        assertThat(close().statements()).hasSize(1);
    }

    @Test
    void nothing_is_opened_before_assembly_has_told_everything_and_operators_learn_that_it_is_late() {
        ku.state(ballot, "ku", 0, "ASSENT");
        at.servers().clock().moveTo(deadline.plus(Duration.ofMinutes(5)));
        at.bean("closer", DueTask.class).run(at.now());
        assertThat(ku.get(ballot, "").tree()).containsEntry("state", "OPEN");
        assertThat(ku.state(ballot, "ku", 1, "DISSENT").tree()).containsEntry("rule", "GA-16");
        assertThat(new Client(at, "secretariat-beta").get(ballot, "/statements").text()).doesNotContain("ASSENT");
        assertThat(alarms()).contains(ballot.assembly());
        assertThat(close().statements()).hasSize(1);
        assertThat(alarms()).doesNotContain(ballot.assembly());
    }

    private List<String> alarms() {
        return at.bean("orderMissing", AlarmSource.class).alarms().stream().map(Alarm::reference).toList();
    }
}
