package dk.samstemt.voting.statement.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which revisions count: of each party the last in time (GA-16); a withdrawal is silence. */
public final class Counting {
    private final Map<String, Revision> newest = new LinkedHashMap<>();

    private Counting() {
    }

    /** Folds recorded revisions, in any order. */
    public static Counting of(Iterable<Revision> revisions) {
        Counting counting = new Counting();
        revisions.forEach(counting::add);
        return counting;
    }

    private void add(Revision revision) {
        newest.merge(revision.party(), revision, (a, b) -> a.revision() > b.revision() ? a : b);
    }

    /** The newest revision of a party. */
    public Optional<Revision> newest(String party) {
        return Optional.ofNullable(newest.get(party));
    }

    /** The counting revisions of these parties, in their order. */
    public List<Revision> of(List<String> roll) {
        return roll.stream().map(newest::get).filter(revision -> revision != null && !revision.withdrawn()).toList();
    }

    /** Parties of these without a revision that counts, in their order. */
    public List<String> silent(List<String> roll) {
        return roll.stream().filter(party -> !newest.containsKey(party) || newest.get(party).withdrawn()).toList();
    }
}
