package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.Office;
import dk.samstemt.statutes.facts.OfficeHolder;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Choices;
import dk.samstemt.statutes.rules.Move;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Who could have held an office of the chairmanship instead: nobody, or somebody else. */
record HolderAlternatives<F>(Function<F, List<OfficeHolder>> own, BiFunction<F, List<OfficeHolder>, F> change, Office office) {

    /** Who would hold an office that nobody holds, or hold it instead of the one who does. */
    static String somebody(Office office) {
        return "office:" + office;
    }

    boolean isHeld(F facts) {
        return holders(facts).findFirst().isPresent();
    }

    Stream<OfficeHolder> holders(F facts) {
        return own.apply(facts).stream().filter(holder -> holder.office() == office);
    }

    /** Held by nobody or, where it is vacant, by somebody from a party. */
    Alternative<F> held(F facts, String party) {
        boolean now = isHeld(facts);
        return Alternative.choice("holder/" + office, List.of(Move.of("officeHeld", office.name(), now, !now, f -> now ? change.apply(f, others(f).toList())
                : change.apply(f, Stream.concat(others(f), Stream.of(new OfficeHolder(office, somebody(office), party))).toList()))));
    }

    /** Held by another person. */
    Alternative<F> by(String fact, boolean now, String person) {
        return Alternative.choice("holder/" + office, List.of(Move.of(fact, office.name(), now, !now, f -> each(f, holder -> holder.of(person)))));
    }

    /** Held by somebody from another party. */
    Alternative<F> from(String now, List<String> parties) {
        Alternative<F> among = Choices.among("holderParty", now, parties, (f, party) -> each(f, holder -> holder.comingFrom(party)));
        return Alternative.choice("party/" + office, among.moves().stream().map(move -> Move.<F>of("holderParty", office.name(), now, move.change().to(), move.apply())).toList());
    }

    F each(F facts, UnaryOperator<OfficeHolder> with) {
        return change.apply(facts, own.apply(facts).stream().map(holder -> holder.office() == office ? with.apply(holder) : holder).toList());
    }

    private Stream<OfficeHolder> others(F facts) {
        return own.apply(facts).stream().filter(holder -> holder.office() != office);
    }
}
