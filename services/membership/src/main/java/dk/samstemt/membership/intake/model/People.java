package dk.samstemt.membership.intake.model;

import dk.samstemt.membership.intake.model.Roster.Held;
import dk.samstemt.membership.intake.model.Roster.Known;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whom a row means: who has that name and address; else who has that name and speaks for that party, with another address now; else somebody new. An address
 * alone means nobody: a row never gives one person's login and mandates to another name.
 */
final class People {

    private static final String DANISH = "da";

    private final List<Known> known;
    private final Set<String> registered = new HashSet<>();

    People(List<Known> persons) {
        known = new ArrayList<>(persons);
        persons.forEach(person -> registered.add(person.person()));
    }

    /** The person, new or known; adds a fault where it cannot be said. */
    Known whoIsMeant(Wanted wanted, List<Held> held, List<Fault> faults) {
        List<Known> same = known.stream().filter(one -> one.isReachedAt(wanted.email()) && one.name().equals(wanted.name())).toList();
        List<Known> meant = same.isEmpty() ? known.stream().filter(one -> one.name().equals(wanted.name()) && speaks(one, wanted.party(), held)).toList() : same;
        if (meant.size() > 1) {
            faults.add(new Fault(Column.NAME, "several-of-that-name"));
            return meant.get(0);
        }
        boolean reachesAnother = known.stream().anyMatch(one -> one.isReachedAt(wanted.email()) && !meant.contains(one));
        if (reachesAnother && same.isEmpty() && !wanted.shared()) {
            faults.add(new Fault(Column.EMAIL, "address-of-another"));
        }
        return meant.isEmpty() ? new Known("new:" + wanted.row(), wanted.name(), wanted.email(), wanted.language() == null ? DANISH : wanted.language(), 0) : meant.get(0);
    }

    private static boolean speaks(Known person, String party, List<Held> held) {
        return held.stream().anyMatch(one -> one.person().equals(person.person()) && one.party().equals(party));
    }

    /** How the person is reached after the row. */
    Known after(Wanted wanted, Known before, List<Change> changes) {
        String language = wanted.language() == null ? before.language() : wanted.language();
        String email = before.isReachedAt(wanted.email()) ? before.email() : wanted.email();
        if (!email.equals(before.email())) {
            changes.add(new Change(Column.EMAIL, before.email(), email));
        }
        if (!language.equals(before.language())) {
            changes.add(new Change(Column.LANGUAGE, before.language(), language));
        }
        return new Known(before.person(), before.name(), email, language, before.revision());
    }

    /** Whether nothing has registered the person yet. */
    boolean isFirst(Known person) {
        return registered.add(person.person());
    }

    void put(Known person) {
        known.removeIf(one -> one.person().equals(person.person()));
        known.add(person);
    }
}
