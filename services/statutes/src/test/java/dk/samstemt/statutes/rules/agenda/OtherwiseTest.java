package dk.samstemt.statutes.rules.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.facts.Choice;
import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.facts.agenda.AgendaFacts;
import dk.samstemt.statutes.facts.agenda.AgendaItem;
import dk.samstemt.statutes.facts.agenda.Candidate;
import dk.samstemt.statutes.facts.agenda.InternalApproval;
import dk.samstemt.statutes.facts.agenda.ProposalFacts;
import dk.samstemt.statutes.facts.agenda.RecordFacts;
import dk.samstemt.statutes.facts.agenda.RecordedItem;
import dk.samstemt.statutes.facts.agenda.RecordedStatement;
import dk.samstemt.statutes.profile.ProfileReader;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Otherwise;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What could be otherwise: each change changes what it says it does, and nothing that could be is left out. */
class OtherwiseTest {

    private static final LocalDate DAY = LocalDate.parse("2024-06-20");
    private static final Instant CLOSE = Instant.parse("2024-06-20T22:00:00Z");
    private static final Candidate KU = new Candidate("ku", false, "p-1");
    private static final Candidate DTU = new Candidate("dtu", false, "p-2");
    private static final AgendaItem REPORT = new AgendaItem(1, ItemKind.PRESENTATION, ItemSubject.ANNUAL_REPORT);
    private static final AgendaItem OTHER = new AgendaItem(2, ItemKind.DECISION, ItemSubject.OTHER);

    private final Law law = Law.of(Cases.PROFILE);

    private static AgendaFacts agenda(AssemblyForm form, List<Candidate> proposed, AgendaItem... items) {
        return new AgendaFacts(AssemblyKind.ORDINARY, form, DAY, List.of(items), null, null, false, List.of(KU), proposed);
    }

    @Test
    void GA_6_an_item_could_be_missing_of_another_kind_or_there_and_a_nominee_proposed_or_not() {
        Map<String, AgendaFacts> made = Otherwise.of(new AgendaAlternatives(), agenda(AssemblyForm.PHYSICAL, List.of(DTU), REPORT, OTHER), law);
        assertThat(made).containsEntry("itemThere ANNUAL_REPORT true>false", agenda(AssemblyForm.PHYSICAL, List.of(DTU), OTHER))
                .containsEntry("itemKind OTHER DECISION>INFORMATION", agenda(AssemblyForm.PHYSICAL, List.of(DTU), REPORT, new AgendaItem(2, ItemKind.INFORMATION, ItemSubject.OTHER)))
                .containsEntry("itemThere ACCOUNTS false>true", agenda(AssemblyForm.PHYSICAL, List.of(DTU), REPORT, OTHER, point(ItemSubject.ACCOUNTS, 3)))
                .containsEntry("form  PHYSICAL>WRITTEN", agenda(AssemblyForm.WRITTEN, List.of(DTU), REPORT, OTHER))
                .containsEntry("proposed ku false>true", agenda(AssemblyForm.PHYSICAL, List.of(DTU, KU), REPORT, OTHER))
                .containsEntry("proposed dtu true>false", agenda(AssemblyForm.PHYSICAL, List.of(), REPORT, OTHER))
                .containsKey("assemblyKind  ORDINARY>EXTRAORDINARY").doesNotContainKey("itemThere ANNUAL_REPORT false>true");
        assertThat(made.keySet()).filteredOn(change -> change.startsWith("itemKind")).hasSize(2 * (ItemKind.values().length - 1));
    }

    private static AgendaItem point(ItemSubject subject, int number) {
        return Cases.PROFILE.ordinaryAgenda().points().stream().filter(point -> point.subject() == subject)
                .map(point -> new AgendaItem(number, point.kind(), subject)).findFirst().orElseThrow();
    }

    @Test
    void GA_4_a_proposal_could_come_from_a_member_with_or_without_reasons_at_an_assembly_of_another_kind() {
        ProposalFacts facts = new ProposalFacts("guest", true, DAY, DAY, AssemblyKind.ORDINARY, DAY);
        assertThat(Otherwise.of(new ProposalAlternatives(), facts, law)).containsOnlyKeys("assemblyKind  ORDINARY>EXTRAORDINARY", "proposer  guest>MEMBER", "reasoned  true>false")
                .containsEntry("reasoned  true>false", new ProposalFacts("guest", false, DAY, DAY, AssemblyKind.ORDINARY, DAY))
                .containsEntry("proposer  guest>MEMBER", new ProposalFacts(Cases.PROFILE.partyIds().get(0), true, DAY, DAY, AssemblyKind.ORDINARY, DAY));
        assertThat(new ProposalAlternatives().of(facts, law)).filteredOn(Alternative::nearest).extracting(Alternative::key)
                .containsExactly("proposalReceivedOn", "proposalReceivedOn", "proposalSentOn", "proposalSentOn", "day", "day");
    }

    private static RecordFacts written(boolean ruling, boolean interpretations, RecordedStatement... statements) {
        return new RecordFacts(List.of("dtu", "ku"), List.of(new RecordedItem(2, ItemKind.DECISION, ruling, interpretations, List.of(statements))), CLOSE, CLOSE);
    }

    @Test
    void GA_26_a_statement_the_ruling_and_the_interpretations_could_be_in_the_record_or_not() {
        RecordedStatement dtu = new RecordedStatement("dtu", Choice.DISSENT, CLOSE.minusSeconds(60));
        RecordedStatement ku = new RecordedStatement("ku", Choice.ASSENT, CLOSE.minusMillis(1));
        RecordedStatement undated = new RecordedStatement("ku", Choice.DISSENT, null);
        RecordFacts facts = written(true, false, dtu, undated);
        assertThat(record(facts)).containsOnlyKeys("rulingStated 2 true>false", "interpretationsStated 2 false>true", "recorded dtu true>false", "recorded ku false>true",
                "recordedKind 2 DECISION>PRESENTATION", "recordedKind 2 DECISION>INFORMATION", "onRoll dtu true>false", "onRoll ku true>false",
                "closedAt  2024-06-20T22:00:00.000Z>2024-06-20T22:00:01.000Z", "effectiveFrom  2024-06-20T22:00:00.000Z>2024-06-20T22:00:01.000Z")
                .containsEntry("rulingStated 2 true>false", written(false, false, dtu, undated)).containsEntry("interpretationsStated 2 false>true", written(true, true, dtu, undated))
                .containsEntry("recorded dtu true>false", written(true, false, undated)).containsEntry("recorded ku false>true", written(true, false, dtu, ku))
                .containsEntry("recordedKind 2 DECISION>INFORMATION", new RecordFacts(facts.roll(), List.of(facts.items().get(0).withKind(ItemKind.INFORMATION)), CLOSE, CLOSE))
                .containsEntry("onRoll dtu true>false", new RecordFacts(List.of("ku"), facts.items(), CLOSE, CLOSE))
                .containsEntry("closedAt  2024-06-20T22:00:00.000Z>2024-06-20T22:00:01.000Z", new RecordFacts(facts.roll(), facts.items(), CLOSE.plusSeconds(1), CLOSE))
                .containsEntry("effectiveFrom  2024-06-20T22:00:00.000Z>2024-06-20T22:00:01.000Z", new RecordFacts(facts.roll(), facts.items(), CLOSE, CLOSE.plusSeconds(1)));
        assertThat(record(written(true, true, new RecordedStatement("ku", null, null)))).containsKeys("recorded ku true>false", "recorded dtu false>true");
    }

    /** Without those of other parties that could have been entitled besides. */
    private Map<String, RecordFacts> record(RecordFacts facts) {
        Map<String, RecordFacts> made = Otherwise.of(new RecordAlternatives(), facts, law);
        assertThat(made).hasSizeGreaterThanOrEqualTo(Cases.PROFILE.partyIds().size())
                .containsEntry("onRoll ruc false>true", new RecordFacts(List.of("dtu", "ku", "ruc"), facts.items(), facts.close(), facts.effectiveFrom()));
        made.keySet().removeIf(change -> change.startsWith("onRoll") && change.endsWith("false>true"));
        return made;
    }

    @Test
    void GA_14_only_statutes_that_speak_of_it_have_approvals_shown() {
        List<InternalApproval> approvals = List.of(new InternalApproval("ku", "board", DAY, null));
        assertThat(ShownApprovals.of(approvals, law)).hasSize(1);
        assertThat(ShownApprovals.of(approvals, Law.of(ProfileReader.read(ProfileReader.shipped("foreningen-havnens-venner"))))).isEmpty();
    }
}
