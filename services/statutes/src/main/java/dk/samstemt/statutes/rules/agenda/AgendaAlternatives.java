package dk.samstemt.statutes.rules.agenda;

import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.facts.agenda.AgendaFacts;
import dk.samstemt.statutes.facts.agenda.AgendaItem;
import dk.samstemt.statutes.profile.AgendaPoint;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Alternatives;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What could be otherwise about an agenda: an item there or not or of another kind, its kind and form, when the board is elected, and who. */
final class AgendaAlternatives implements Alternatives<AgendaFacts> {

    @Override
    public List<Alternative<AgendaFacts>> of(AgendaFacts facts, Law law) {
        List<Alternative<AgendaFacts>> all = new ArrayList<>();
        facts.items().forEach(item -> all.add(item(facts, item)));
        AgendaHoldsTheMinimum.points(law).filter(point -> facts.items().stream().noneMatch(item ->
                item.subject() == point.subject())).forEach(point -> all.add(added(point)));
        all.add(Alternative.choice("agendaForm", Stream.of(AssemblyForm.values()).filter(form -> form != facts.form())
                .map(form -> Move.<AgendaFacts>of("form", "", facts.form(), form, f -> changed(f, f.kind(), form, f.items()))).toList()));
        all.add(Alternative.choice("assemblyKind", Stream.of(AssemblyKind.values()).filter(kind -> kind != facts.kind())
                .map(kind -> Move.<AgendaFacts>of("assemblyKind", "", facts.kind(), kind, f -> changed(f, kind, f.form(), f.items())))
                .toList()));
        all.addAll(ElectionAlternatives.of(facts));
        all.addAll(CandidateAlternatives.of(facts));
        return all;
    }

    /** Each item dropped, or of another kind. */
    private static Alternative<AgendaFacts> item(AgendaFacts facts, AgendaItem item) {
        Move<AgendaFacts> dropped = Move.of("itemThere", item.subject().name(), true, false, f -> with(f, item, null));
        Stream<Move<AgendaFacts>> kinds = Stream.of(ItemKind.values()).filter(kind -> kind != item.kind()).map(kind -> Move.of("itemKind",
                item.subject().name(), item.kind(), kind, f -> with(f, item, new AgendaItem(item.number(), kind, item.subject()))));
        return Alternative.choice("item/" + item.number() + item.subject(), Stream.concat(Stream.of(dropped), kinds).toList());
    }

    private static AgendaFacts with(AgendaFacts f, AgendaItem before, AgendaItem after) {
        List<AgendaItem> items = f.items().stream().map(item -> item.equals(before) ? after : item).filter(item -> item != null).toList();
        return changed(f, f.kind(), f.form(), items);
    }

    private static Alternative<AgendaFacts> added(AgendaPoint point) {
        return Alternative.choice("item/" + point.subject(), List.of(Move.of("itemThere", point.subject().name(), false, true, f -> changed(f, f.kind(),
                f.form(), Stream.concat(f.items().stream(), Stream.of(new AgendaItem(f.items().size() + 1, point.kind(),
                        point.subject()))).toList()))));
    }

    private static AgendaFacts changed(AgendaFacts f, AssemblyKind kind, AssemblyForm form, List<AgendaItem> items) {
        return new AgendaFacts(kind, form, f.noticeOn(), items, f.electionOn(), f.boardElectedOn(), f.vacancies(), f.nominated(), f.proposed());
    }
}
