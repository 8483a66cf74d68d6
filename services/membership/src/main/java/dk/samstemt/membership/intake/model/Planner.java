package dk.samstemt.membership.intake.model;

import dk.samstemt.membership.intake.model.Roster.Held;
import dk.samstemt.membership.intake.model.Roster.Known;
import dk.samstemt.membership.period.Period;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads rows one after the other, each after what the rows before it will have done. */
public final class Planner {

    private final Roster roster;
    private final People people;
    private final List<Held> held;
    private final Set<String> touched = new HashSet<>();

    /** @param roster what is known before */
    public Planner(Roster roster) {
        this.roster = roster;
        this.people = new People(roster.persons());
        this.held = new ArrayList<>(roster.mandates());
    }

    /** What becomes of each row. */
    public List<Planned> plan(List<Line> lines) {
        return lines.stream().map(this::plan).toList();
    }

    private Planned plan(Line line) {
        LineReading reading = new LineReading(line, roster);
        Wanted wanted = reading.read();
        if (!reading.faults().isEmpty()) {
            return new Planned(line.row(), Kind.REJECTED, wanted.party(), line.cell(Column.NAME), line.cell(Column.EMAIL), wanted.language(), wanted.from(),
                    wanted.until(), wanted.shared(), List.of(), reading.faults(), null);
        }
        List<Fault> faults = new ArrayList<>();
        Known person = people.whoIsMeant(wanted, held, faults);
        Term term = faults.isEmpty() ? Term.of(wanted, own(wanted, person), roster, faults) : null;
        if (faults.isEmpty()) {
            checkOthers(wanted, person, term, faults);
        }
        return faults.isEmpty() ? accepted(wanted, person, term) : rejected(wanted, faults);
    }

    private List<Held> own(Wanted wanted, Known person) {
        return held.stream().filter(one -> one.person().equals(person.person()) && one.party().equals(wanted.party()) && one.period().holdsAtAll()).toList();
    }

    /** Nobody speaks for two parties where the statutes have it so (GA-29); nobody gives himself a mandate; no row says twice what another has said. */
    private void checkOthers(Wanted wanted, Known person, Term term, List<Fault> faults) {
        if (!touched.add(term.mandate() == null ? "new:" + wanted.row() : term.mandate())) {
            faults.add(new Fault(Column.NAME, "repeated-row"));
        } else if (term.grants() && roster.selves().contains(person.person())) {
            faults.add(new Fault(Column.NAME, "yourself"));
        } else if (term.grants() && !roster.several() && held.stream().anyMatch(one -> one.person().equals(person.person())
                && !one.party().equals(wanted.party()) && one.period().overlaps(term.period(roster)))) {
            faults.add(new Fault(Column.PARTY, "another-party"));
        }
    }

    private Planned accepted(Wanted wanted, Known before, Term term) {
        List<Change> changes = new ArrayList<>();
        Known after = people.after(wanted, before, changes);
        term.ends(roster).ifPresent(changes::add);
        boolean isNew = before.revision() == 0 && people.isFirst(before);
        boolean contact = isNew || !after.equals(before);
        people.put(after);
        if (term.grants()) {
            held.add(new Held("new:" + wanted.row(), before.person(), wanted.party(), term.period(roster)));
        } else if (term.isEnding()) {
            held.replaceAll(one -> one.mandate().equals(term.mandate()) ? new Held(one.mandate(), one.person(), one.party(), new Period(one.period().from(), term.until())) : one);
        }
        Kind kind = isNew || term.grants() ? Kind.NEW : changes.isEmpty() ? Kind.UNCHANGED : Kind.CHANGED;
        Deed deed = new Deed(before.person(), contact, before.revision(), term.isEnding() ? term.mandate() : null, term.grants(), term.from(), term.until());
        return planned(wanted.in(after.language()), kind, isNew ? List.of() : changes, kind == Kind.UNCHANGED ? null : deed);
    }

    private static Planned planned(Wanted wanted, Kind kind, List<Change> changes, Deed deed) {
        return new Planned(wanted.row(), kind, wanted.party(), wanted.name(), wanted.email(), wanted.language(), wanted.from(),
                wanted.until(), wanted.shared(), List.copyOf(changes), List.of(), deed);
    }

    private static Planned rejected(Wanted wanted, List<Fault> faults) {
        return new Planned(wanted.row(), Kind.REJECTED, wanted.party(), wanted.name(), wanted.email(), wanted.language(), wanted.from(),
                wanted.until(), wanted.shared(), List.of(), List.copyOf(faults), null);
    }
}
