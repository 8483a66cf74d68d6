package dk.samstemt.statutes.rules;

import dk.samstemt.statutes.ruling.Counterfactual;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Two dates of which neither changes an answer alone, moved together: to the two days that are fewest days away from the case's own, counted
 * together; of several such to those where the fact that comes first moves least. One of the two days is then a corner: one at which the law
 * begins or ceases to find something, or right at a day that the facts name. The other is a corner too, or lies a period away from the first.
 */
final class JointDays<F> {

    /** How many days the two are away together, and how many the first in order. */
    private record Both<F>(Counterfactual moves, long together, long first) {

        static <F> Both<F> of(Hit<F> one, Hit<F> two) {
            Counterfactual moves = new Counterfactual(Stream.of(one, two).map(hit -> hit.move().change()).sorted().toList());
            boolean inOrder = moves.changes().get(0).equals(one.move().change());
            return new Both<>(moves, one.distance() + two.distance(), (inOrder ? one : two).distance());
        }
    }

    private final Matter<F> matter;
    private final Map<Alternative<F>, Collection<Hit<F>>> corners = new IdentityHashMap<>();

    JointDays(Matter<F> matter) {
        this.matter = matter;
    }

    Optional<Counterfactual> of(Alternative<F> one, Alternative<F> two) {
        List<Both<F>> found = new ArrayList<>();
        corners(one).forEach(corner -> with(corner, one, two, most(found)).ifPresent(found::add));
        corners(two).forEach(corner -> with(corner, two, one, most(found)).ifPresent(found::add));
        return found.stream().min(Comparator.comparing((Both<F> both) -> both.together()).thenComparing(both -> both.first())).map(Both::moves);
    }

    private long most(List<Both<F>> found) {
        return found.stream().mapToLong(Both::together).min().orElse(Long.MAX_VALUE);
    }

    private Collection<Hit<F>> corners(Alternative<F> line) {
        return corners.computeIfAbsent(line, some -> inOrder(Stream.concat(turns(some), named(some))));
    }

    /** Where the law finds something else, and the step before that. */
    private Stream<Hit<F>> turns(Alternative<F> line) {
        return new Nearest<F>(matter.limits()).turns(line, matter.findings().apply(matter.facts()), matter::findings).stream()
                .flatMap(turn -> LongStream.rangeClosed(turn.distance() - 1, turn.distance()).filter(distance -> distance > 0)
                        .mapToObj(distance -> line.beyond() == null ? new Hit<>(line.moves().get((int) distance - 1), distance)
                                : line.beyond().hit(distance)));
    }

    private Stream<Hit<F>> named(Alternative<F> line) {
        return line.beyond() == null ? Stream.of() : line.beyond().hits(matter.limits().named(line.beyond()));
    }

    private static <F> Collection<Hit<F>> inOrder(Stream<Hit<F>> hits) {
        Map<Long, Hit<F>> inOrder = new TreeMap<>();
        hits.forEach(hit -> inOrder.put(hit.distance(), hit));
        return inOrder.values();
    }

    private Optional<Both<F>> with(Hit<F> corner, Alternative<F> line, Alternative<F> other, long most) {
        if (corner.distance() >= most) {
            return Optional.empty();
        }
        Matter<F> moved = matter.after(corner.move());
        Stream<Hit<F>> away = line.beyond() == null || other.beyond() == null ? Stream.of()
                : other.beyond().hits(matter.limits().from(line.beyond().at(corner.distance()), other.beyond()));
        return Nearest.first(other, 0, inOrder(Stream.concat(corners(other).stream(), away)), most - corner.distance(), moved::changes)
                .map(hit -> Both.of(corner, hit));
    }
}
