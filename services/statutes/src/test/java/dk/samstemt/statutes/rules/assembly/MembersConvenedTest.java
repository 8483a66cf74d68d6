package dk.samstemt.statutes.rules.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.Replay;
import dk.samstemt.statutes.facts.NoticeFacts;
import dk.samstemt.statutes.rules.Said;
import dk.samstemt.statutes.ruling.Ruling;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A notice goes to those that are members now, and a party of the statutes that has left is none. */
class MembersConvenedTest {

    private static final List<String> EIGHT = Cases.PROFILE.partyIds().stream().filter(party -> !party.equals("ruc")).toList();

    private static Ruling notice(List<String> recipients, List<String> left) {
        NoticeFacts real = Cases.realNotice();
        return Cases.STATUTES.noticeMayGoOut(new NoticeFacts(real.kind(), real.form(), real.day(), real.decidedAt(), real.basis(), real.items(), real.contents(),
                recipients, real.tzdata(), real.lastMoment(), real.membersInformedOn(), left));
    }

    private static List<String> changes(Ruling ruling) {
        return ruling.counterfactuals().stream().filter(set -> set.changes().size() == 1).map(set -> set.changes().get(0))
                .map(change -> change.fact() + " " + change.subject() + " " + change.to()).toList();
    }

    @Test
    void GA_13_a_party_that_has_left_is_not_convened() {
        Ruling left = notice(EIGHT, List.of("ruc"));
        assertThat(left.yes()).isTrue();
        assertThat(left.points("GA-13", "ALL_ADDRESSED")).singleElement().satisfies(point -> assertThat(point.values()).containsEntry("count", 8L));
        assertThat(changes(left)).contains("onRoll ruc true").noneMatch(change -> change.startsWith("onRoll ku"));
        assertThat(Replay.recompute(Cases.PROFILE, left).canonical()).isEqualTo(left.canonical());
        Said.of(left);
    }

    @Test
    void GA_13_a_member_that_is_left_out_is_named_unless_it_had_left() {
        Ruling refused = notice(EIGHT, null);
        assertThat(refused.refusedBy()).containsExactly("GA-13");
        assertThat(changes(refused)).contains("onRoll ruc false", "recipient ruc true");
        assertThat(notice(EIGHT, List.of("ku")).refusedBy()).containsExactly("GA-13");
    }

    @Test
    void GA_13_where_nobody_has_left_every_party_of_the_statutes_is_a_member() {
        assertThat(notice(Cases.PROFILE.partyIds(), null).canonical()).isEqualTo(Cases.STATUTES.noticeMayGoOut(Cases.realNotice()).canonical());
        assertThat(notice(Cases.PROFILE.partyIds(), List.of("ruc")).yes()).isTrue();
    }
}
