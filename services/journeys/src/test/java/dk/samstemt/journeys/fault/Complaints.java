package dk.samstemt.journeys.fault;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the oracle finds wrong, each under its invariant of the design ({@code I1} to {@code I12}). */
final class Complaints {

    private final List<String> all = new ArrayList<>();

    void unless(boolean holds, String invariant, String otherwise) {
        if (!holds) {
            all.add(invariant + ": " + otherwise);
        }
    }

    /** Each of these is one too many. */
    void none(Collection<?> wrong, String invariant, String what) {
        wrong.forEach(one -> all.add(invariant + ": " + what + ": " + one));
    }

    /** Both sides must name the same; each name on one side only is wrong. */
    void same(String invariant, String here, Collection<String> these, String there, Collection<String> those) {
        Set<String> missing = new TreeSet<>(these);
        missing.removeAll(those);
        none(missing, invariant, "in " + here + " but not in " + there);
        Set<String> more = new TreeSet<>(those);
        more.removeAll(these);
        none(more, invariant, "in " + there + " but not in " + here);
    }

    /** Nothing may be named twice. */
    void once(String invariant, String what, Collection<String> names) {
        Set<String> seen = new TreeSet<>();
        none(names.stream().filter(name -> !seen.add(name)).toList(), invariant, what + " more than once");
    }

    List<String> all() {
        return all;
    }
}
