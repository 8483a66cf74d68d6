package dk.samstemt.statutes.rules.meeting;

import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.facts.meeting.AgendaPlace;
import dk.samstemt.statutes.facts.meeting.MeetingItemFacts;
import dk.samstemt.statutes.facts.meeting.NewItemFacts;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Choices;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Move;
import dk.samstemt.statutes.rules.assembly.SubjectsApart;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What could be otherwise about the item itself. */
final class MeetingChoices {

    private MeetingChoices() {
    }

    static List<Alternative<MeetingItemFacts>> item(MeetingItemFacts facts, Law law) {
        return List.of(others("kind", facts.item(), facts.kind(), ItemKind.values(), MeetingItemFacts::withKind),
                others("agenda", facts.item(), facts.agenda(), AgendaPlace.values(), MeetingItemFacts::withAgenda),
                Choices.among("newSubject", facts.subject(), SubjectsApart.of(facts.subject(), List.of(AssemblyForm.PHYSICAL), law), MeetingItemFacts::withSubject));
    }

    static List<Alternative<NewItemFacts>> newItem(NewItemFacts facts, Law law) {
        List<Alternative<NewItemFacts>> all = new ArrayList<>(List.of(others("kind", "", facts.kind(), ItemKind.values(), NewItemFacts::withKind),
                others("form", "", facts.form(), AssemblyForm.values(), NewItemFacts::withForm),
                others("newSubject", "", facts.subject(), ItemSubject.values(), NewItemFacts::withSubject),
                others("feeAboveIndex", "", facts.feeAboveIndex(), new Boolean[] {true, false}, NewItemFacts::withFeeAboveIndex)));
        if (NewFeeIsForComingYear.setsFee(facts)) {
            int year = facts.attendance().day().getYear();
            all.add(Choices.among("feeYear", facts.feeYear(), List.of(year + 1, year), NewItemFacts::withFeeYear));
        }
        return all;
    }

    private static <F, V> Alternative<F> others(String fact, String subject, V now, V[] all, BiFunction<F, V, F> change) {
        return Alternative.choice(fact, Stream.of(all).filter(other -> other != now)
                .map(other -> Move.<F>of(fact, subject, now, other, f -> change.apply(f, other))).toList());
    }
}
