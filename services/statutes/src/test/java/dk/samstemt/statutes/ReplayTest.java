package dk.samstemt.statutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samstemt.statutes.amendment.Amendments;
import dk.samstemt.statutes.amendment.Applied;
import dk.samstemt.statutes.facts.PartyStatement;
import dk.samstemt.statutes.ruling.Ruling;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplayTest {

    private static List<Ruling> rulings() {
        return List.of(Cases.STATUTES.noticeMayGoOut(Cases.realNotice()), Cases.STATUTES.dulyConvened(Cases.dispatched()),
                Cases.STATUTES.statementAccepted(Cases.attempt("2023-11-14T23:00:00Z")), Cases.STATUTES.decision(Cases.stated()),
                Cases.STATUTES.decision(Cases.stated(PartyStatement.silent("ruc"))), Cases.STATUTES.recordApproved(Cases.approvals()));
    }

    @Test
    void every_ruling_reads_back_and_recomputes_to_the_same_bytes() {
        for (Ruling ruling : rulings()) {
            Ruling read = Ruling.read(ruling.canonical());
            assertThat(read).isEqualTo(ruling);
            assertThat(Ruling.read(ruling.tree())).isEqualTo(ruling);
            assertThat(Replay.recompute(Cases.PROFILE, read).canonical()).isEqualTo(ruling.canonical());
        }
    }

    @Test
    void a_ruling_is_not_recomputed_with_another_version() {
        Applied applied = (Applied) Amendments.apply(Cases.PROFILE, Cases.AMENDMENT, Cases.STATUTES.deadline(Cases.DAY), Cases.DAY.plusDays(1));
        assertThatThrownBy(() -> Replay.recompute(applied.next(), rulings().get(0))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_bytes_of_the_ruling_on_the_silent_party_are_golden() throws IOException {
        Ruling ruling = EarlierRulings.all().get(7);
        byte[] golden = ReplayTest.class.getResourceAsStream("/golden/real-4-ruling.json").readAllBytes();
        assertThat(new String(ruling.canonical(), StandardCharsets.UTF_8)).isEqualTo(new String(golden, StandardCharsets.UTF_8));
    }

    /** The digests were taken when ruleset 3 began (ADR 38): every fact that a rule reads is tried otherwise. */
    @Test
    void rulings_made_by_earlier_code_keep_their_bytes() throws IOException {
        byte[] golden = ReplayTest.class.getResourceAsStream("/golden/ruling-digests.txt").readAllBytes();
        assertThat(EarlierRulings.all().stream().map(ruling -> ruling.kind() + " " + ruling.digest()).toList())
                .isEqualTo(new String(golden, StandardCharsets.UTF_8).lines().toList());
    }

    @Test
    void no_ruling_holds_the_wording_of_a_proposal() {
        assertThat(rulings()).allSatisfy(ruling -> assertThat(new String(ruling.canonical(), StandardCharsets.UTF_8)).doesNotContain("indbygger").doesNotContain("3,125"));
    }
}
