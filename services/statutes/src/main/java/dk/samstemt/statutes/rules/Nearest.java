package dk.samstemt.statutes.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The moves of an alternative in the order of their distance: nearby each of them, behind that from limit to limit and then by halves. */
final class Nearest<F> {

    private final Limits limits;
    private final Map<Alternative<F>, List<Hit<F>>> steps = new IdentityHashMap<>();

    /** {@code limits} say where behind the neighbourhood something may begin. */
    Nearest(Limits limits) {
        this.limits = limits;
    }

    /** The first move that is sought. */
    Optional<Hit<F>> first(Alternative<F> alternative, Predicate<Move<F>> sought) {
        for (int i = 0; i < alternative.moves().size(); i++) {
            if (sought.test(alternative.moves().get(i))) {
                return Optional.of(new Hit<>(alternative.moves().get(i), i + 1L));
            }
        }
        return first(alternative, Line.NEAR, beyond(alternative), Long.MAX_VALUE, sought);
    }

    /** The first of some steps behind a distance, in the order of theirs and none beyond {@code most}; between it and the one before it by halves. */
    static <F> Optional<Hit<F>> first(Alternative<F> alternative, long behind, Collection<Hit<F>> steps, long most, Predicate<Move<F>> sought) {
        long last = behind;
        for (Hit<F> step : steps) {
            if (last >= most) {
                return Optional.empty();
            }
            if (sought.test(step.move())) {
                return Optional.of(byHalves(alternative.beyond(), last, step, sought)).filter(hit -> hit.distance() <= most);
            }
            last = step.distance();
        }
        return Optional.empty();
    }

    /** Between a day that is not sought and one that is. */
    private static <F> Hit<F> byHalves(Line<F> line, long not, Hit<F> found, Predicate<Move<F>> sought) {
        if (line == null || found.distance() - not <= 1) {
            return found;
        }
        Hit<F> middle = line.hit((not + found.distance()) / 2);
        return sought.test(middle.move()) ? byHalves(line, not, middle, sought) : byHalves(line, middle.distance(), found, sought);
    }

    /** Every move at which something is other than one step nearer. */
    List<Hit<F>> turns(Alternative<F> alternative, Object atFirst, Function<Move<F>, Object> something) {
        List<Hit<F>> turns = new ArrayList<>();
        Object state = atFirst;
        long last = 0;
        for (Hit<F> step : all(alternative)) {
            Object before = state;
            state = something.apply(step.move());
            if (!Objects.equals(state, before)) {
                turns.add(byHalves(alternative.beyond(), last, step, move -> !Objects.equals(something.apply(move), before)));
            }
            last = step.distance();
        }
        return turns;
    }

    private List<Hit<F>> all(Alternative<F> alternative) {
        List<Hit<F>> all = new ArrayList<>();
        alternative.moves().forEach(move -> all.add(new Hit<>(move, all.size() + 1L)));
        all.addAll(beyond(alternative));
        return all;
    }

    private List<Hit<F>> beyond(Alternative<F> alternative) {
        return alternative.beyond() == null ? List.of() : steps.computeIfAbsent(alternative, some ->
                some.beyond().hits(limits.beyond(some.beyond())).toList());
    }
}
