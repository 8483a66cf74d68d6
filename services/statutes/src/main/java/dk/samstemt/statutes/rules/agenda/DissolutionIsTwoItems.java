package dk.samstemt.statutes.rules.agenda;

import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.facts.agenda.AgendaFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;

/** DI-4: on an agenda, dissolution and the use of the assets are two items, and there is not one without the other. */
final class DissolutionIsTwoItems implements Rule<AgendaFacts> {

    @Override
    public String id() {
        return "DI-4";
    }

    @Override
    public boolean applies(AgendaFacts facts) {
        return count(facts, ItemSubject.DISSOLUTION) + count(facts, ItemSubject.USE_OF_ASSETS) > 0;
    }

    @Override
    public Verdict ask(AgendaFacts facts, Law law) {
        boolean two = count(facts, ItemSubject.DISSOLUTION) == 1 && count(facts, ItemSubject.USE_OF_ASSETS) == 1;
        return Verdict.of(two).found(two ? "TWO_ITEMS" : "NOT_TWO_ITEMS");
    }

    private static long count(AgendaFacts facts, ItemSubject subject) {
        return facts.items().stream().filter(item -> item.subject() == subject).count();
    }
}
