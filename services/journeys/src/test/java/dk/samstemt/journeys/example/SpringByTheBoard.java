package dk.samstemt.journeys.example;

import dk.samstemt.quickstart.replay.Tree;

import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** Convened by the board's own decision late on 26 March 2024 for 16 April; an assent with a condition is no assent (REAL-5). */
final class SpringByTheBoard extends Tale {

    SpringByTheBoard(Club club) {
        super(club);
    }

    @Override
    void plan() {
        at("2024-03-25T08:00:00Z", "founding", club::found);
        at("2024-03-26T22:00:00Z", "draft", () -> club.draft(Drafts.byTheBoard("2024-04-16", "2024-03-20")));
        at("2024-03-26T22:30:00Z", "convening at 23.30", this::convene);
        at("2024-04-02T08:00:00Z", "eight assent", () -> club.allAssentBut("ku"));
        at("2024-04-03T08:00:00Z", "one sets a condition", this::assentWithACondition);
        at("2024-04-16T22:30:00Z", "the outcome", this::aConditionIsNoAssent);
    }

    private void convene() {
        club.convene().orFail("convening");
        club.awaitState("CONVENED");
        assertThat(club.see("assembly", "").at("deadline").text()).isEqualTo("2024-04-16T22:00:00.000Z");
    }

    private void assentWithACondition() {
        club.state("ku", 0, Map.of("choice", "ASSENT", "condition", "Kun hvis lejemålet er uopsigeligt i to år.")).orFail("conditional assent");
    }

    private void aConditionIsNoAssent() {
        assertThat(club.see("assembly", "/certificate").at("slackDays").number()).isZero();
        club.await("the decision", () -> club.decision().at("outcome").isPresent());
        Tree decision = club.decision();
        assertThat(decision.at("outcome").text()).isEqualTo("NOT_ADOPTED");
        assertThat(decision.at("ruling", "explanation").value().toString()).contains("Københavns Universitet");
    }
}
