package dk.samstemt.statutes.amendment;

import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.rules.Carries;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** AM-4: pending amendments that touch the same place are flagged, and checked again when one of them is adopted. */
@Carries("AM-4")
public final class PendingAmendments {

    /** Both set one thing that has an id. */
    private static final Set<Clash.Kind> SETS = EnumSet.of(Clash.Kind.SAME_PARAMETER, Clash.Kind.SAME_PARTY);

    private PendingAmendments() {
    }

    /**
     * Every clash among what is proposed.
     *
     * @param current the version in force
     * @param proposed in the order in which it was proposed
     */
    public static List<Clash> clashes(Profile current, List<Proposed> proposed) {
        List<Clash> clashes = new ArrayList<>();
        for (int second = 0; second < proposed.size(); second++) {
            Proposed later = proposed.get(second);
            if (later.amendment().baseVersion() < current.version()) {
                clashes.add(new Clash(Clash.Kind.OLDER_BASE, String.valueOf(current.version()), later.id(), "", ""));
            }
            proposed.subList(0, second).forEach(earlier -> clashes.addAll(between(earlier, later)));
        }
        return List.copyOf(clashes);
    }

    private static List<Clash> between(Proposed first, Proposed second) {
        List<Clash> all = first.amendment().operations().stream().flatMap(one -> second.amendment().operations().stream()
                .flatMap(two -> kind(one, two).map(kind -> new Clash(kind, first.id(), second.id(), two.provision(),
                        SETS.contains(kind) ? two.parameter() : "")).stream())).distinct().toList();
        return all.stream().filter(clash -> clash.kind() != Clash.Kind.SAME_PLACE || all.stream().noneMatch(other -> closer(other, clash))).toList();
    }

    /** That two proposals change one provision is told once, in the words that say most. */
    private static boolean closer(Clash other, Clash clash) {
        return other.kind() != Clash.Kind.SAME_PLACE && other.provision().equals(clash.provision());
    }

    private static Optional<Clash.Kind> kind(Operation one, Operation two) {
        if (one.kind() == two.kind() && one.parameter() != null && Objects.equals(one.parameter(), two.parameter())) {
            return Optional.of(one.kind() == OperationKind.SET_PARTY ? Clash.Kind.SAME_PARTY : Clash.Kind.SAME_PARAMETER);
        }
        if (one.provision() == null || two.provision() == null) {
            return Optional.empty();
        }
        boolean words = one.parameter() == null && two.parameter() == null;
        if (heading(one) && heading(two) && TextOperations.section(one.provision()).equals(TextOperations.section(two.provision()))) {
            return Optional.of(Clash.Kind.SAME_HEADING);
        }
        if (one.provision().equals(two.provision())) {
            return Optional.of(words ? Clash.Kind.SAME_PROVISION : Clash.Kind.SAME_PLACE);
        }
        boolean inserts = one.kind() == OperationKind.INSERT || two.kind() == OperationKind.INSERT;
        return words && inserts && Neighbours.are(one.provision(), two.provision()) ? Optional.of(Clash.Kind.BESIDE) : Optional.empty();
    }

    private static boolean heading(Operation operation) {
        return operation.kind() == OperationKind.REPLACE_HEADING;
    }

    /**
     * What becomes of a pending amendment now that another was adopted.
     *
     * @param next the version that came of the other
     * @return the same amendment quoting the next version, or the place where it no longer fits
     */
    public static Recheck again(Profile next, Proposed pending) {
        return again(next, pending, new Commencement(next.inForceFrom(), next.inForceFromDay()));
    }

    /**
     * The same of one that begins later than the version it is laid upon: figures are quoted with their values of the day it begins.
     *
     * @param begins when the pending amendment would be in force from
     */
    public static Recheck again(Profile next, Proposed pending, Commencement begins) {
        Amendment rebased = pending.amendment().on(next.version());
        return Amendments.apply(next, rebased, begins.from(), begins.fromDay())
                .fold(applied -> new Recheck(pending.id(), rebased, null), mismatch -> new Recheck(pending.id(), null, mismatch));
    }
}
