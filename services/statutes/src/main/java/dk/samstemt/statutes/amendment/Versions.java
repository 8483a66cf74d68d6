package dk.samstemt.statutes.amendment;

import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.rules.Carries;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The history of an association's statutes (AM-3): which version was, is and will be in force. Versions are numbered in the order in which
 * they begin, which need not be that of their adoption; so a version that has not begun may still get another number.
 *
 * @param versions in the order in which they begin; never empty
 */
@Carries("AM-3")
public record Versions(List<VersionInForce> versions) implements VersionsOutcome {

    /**
     * The history that follows from the first version and what was adopted since.
     *
     * @param first the imported statutes
     * @param adopted in any order; of two that begin together the one adopted first comes first
     */
    public static VersionsOutcome of(Profile first, List<Adopted> adopted) {
        List<VersionInForce> versions = new ArrayList<>(List.of(new VersionInForce(first, null, null, null)));
        for (Adopted next : inOrder(adopted)) {
            Profile current = versions.get(versions.size() - 1).profile();
            AmendmentOutcome outcome = Amendments.apply(current, next.amendment().on(current.version()), next.inForceFrom(), next.inForceFromDay());
            if (outcome instanceof Mismatch mismatch) {
                return new Unfit(next.id(), mismatch);
            }
            Applied applied = (Applied) outcome;
            versions.add(new VersionInForce(applied.next(), next.id(), next.adoptedAt(), applied));
        }
        return new Versions(List.copyOf(versions));
    }

    private static List<Adopted> inOrder(List<Adopted> adopted) {
        return adopted.stream().sorted(Comparator.comparing(Adopted::inForceFrom).thenComparing(Adopted::adoptedAt).thenComparing(Adopted::id)).toList();
    }

    /** The version that an act at a moment follows; empty before the first began. */
    public Optional<VersionInForce> at(Instant moment) {
        return last(version -> !version.profile().inForceFrom().isAfter(moment));
    }

    /** The version in force on the whole of a civil day; empty on every day before the first. */
    public Optional<VersionInForce> on(LocalDate day) {
        return last(version -> !version.profile().inForceFromDay().isAfter(day));
    }

    /** Versions that are adopted at a moment and have not begun. */
    public List<VersionInForce> pending(Instant moment) {
        return versions.stream().filter(version -> version.adoptedAt() != null && !version.adoptedAt().isAfter(moment)
                && version.profile().inForceFrom().isAfter(moment)).toList();
    }

    /** The statutes as one text, as they read on a day, in {@code da} or {@code en}; empty before the first version. */
    public Optional<String> textOn(LocalDate day, String language) {
        return on(day).map(version -> ConsolidatedText.of(version.profile(), language));
    }

    private Optional<VersionInForce> last(Predicate<VersionInForce> begun) {
        return versions.stream().filter(begun).reduce((earlier, later) -> later);
    }

    @Override
    public <T> T fold(Function<Versions, T> onVersions, Function<Unfit, T> onUnfit) {
        return onVersions.apply(this);
    }
}
