package dk.samstemt.statutes.rules.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.Meetings;
import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.Choice;
import dk.samstemt.statutes.facts.DecisionFacts;
import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.facts.PartyStatement;
import dk.samstemt.statutes.facts.meeting.Attendee;
import dk.samstemt.statutes.facts.meeting.MeetingItemFacts;
import dk.samstemt.statutes.rules.Said;
import dk.samstemt.statutes.ruling.Ruling;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** DI-1: dissolution, and what becomes of the assets, take what an amendment takes. */
class DissolutionIsAgreedTest {

    private static Ruling inTheRoom(ItemSubject subject, Attendee... otherwise) {
        return said(Cases.STATUTES.meeting().decision(Meetings.item(subject, Meetings.attended(otherwise))));
    }

    private static Ruling stated(ItemSubject subject, AssemblyForm form, boolean convened, PartyStatement... otherwise) {
        DecisionFacts all = Cases.stated(otherwise);
        return said(Cases.STATUTES.decision(new DecisionFacts(all.item(), ItemKind.DECISION, subject, form, all.day(), all.roll(), all.statements(),
                convened, all.tzdata())));
    }

    private static Ruling said(Ruling ruling) {
        Said.of(ruling);
        return ruling;
    }

    @ParameterizedTest
    @EnumSource(value = ItemSubject.class, names = {"DISSOLUTION", "USE_OF_ASSETS"})
    void DI_1_in_the_room_one_is_for_from_each_party_and_nobody_against(ItemSubject subject) {
        assertThat(inTheRoom(subject).yes()).isTrue();
        Ruling silent = inTheRoom(subject, Meetings.votes("ku", 1, Choice.ABSTENTION));
        assertThat(silent.refusedBy()).containsExactly("DI-1");
        assertThat(silent.points("DI-1", "NO_FOR_FROM_EACH").get(0).values()).containsEntry("missing", List.of("ku"));
        assertThat(inTheRoom(subject, Meetings.votes("ku", 1, Choice.ABSTENTION), Meetings.votes("ku", 2, Choice.ASSENT)).yes()).isTrue();
        assertThat(inTheRoom(subject, Meetings.votes("ku", 1, Choice.ASSENT), Meetings.votes("ku", 2, Choice.DISSENT)).refusedBy())
                .containsExactly("GA-9", "GA-24", "DI-1");
        MeetingItemFacts unlawful = Meetings.item(subject, Meetings.attended()).withDulyConvened(false);
        assertThat(said(Cases.STATUTES.meeting().decision(unlawful)).points("DI-1", "DISSOLUTION_NOT_CONVENED")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(value = ItemSubject.class, names = {"DISSOLUTION", "USE_OF_ASSETS"})
    void DI_1_by_statements_too_every_party_is_for_whatever_the_form(ItemSubject subject) {
        PartyStatement silent = Cases.states("ku", Choice.ABSTENTION, "2023-11-02T10:00:00Z");
        for (AssemblyForm form : AssemblyForm.values()) {
            assertThat(stated(subject, form, true).points("DI-1", "DISSOLUTION_AGREED")).as(form.name()).hasSize(1);
            Ruling refused = stated(subject, form, true, silent);
            assertThat(refused.refusedBy()).as(form.name()).contains("DI-1");
            assertThat(refused.points("DI-1", "DISSOLUTION_NOT_AGREED")).hasSize(1);
            assertThat(stated(subject, form, false).points("DI-1", "DISSOLUTION_NOT_CONVENED")).hasSize(1);
        }
        assertThat(stated(subject, AssemblyForm.PHYSICAL, true, silent).refusedBy()).containsExactly("DI-1");
    }
}
