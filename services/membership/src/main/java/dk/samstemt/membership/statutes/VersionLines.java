package dk.samstemt.membership.statutes;

import dk.samstemt.membership.version.StatutesVersion;
import dk.samstemt.statutes.amendment.Applied;
import dk.samstemt.statutes.amendment.Redline;
import dk.samstemt.statutes.amendment.Setting;
import dk.samstemt.statutes.amendment.VersionChanges;
import dk.samstemt.statutes.profile.Profile;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** How the versions of one association stand at a moment; which of those to come touch the same provision (AM-4). Pure. */
final class VersionLines {

    private final List<StatutesVersion> versions;
    private final Instant moment;
    private final Map<Integer, List<String>> pending = new TreeMap<>();

    private VersionLines(List<StatutesVersion> versions, Instant moment) {
        this.versions = versions;
        this.moment = moment;
    }

    /** Oldest first; profiles are asked for only where a version is to come. */
    static List<VersionLine> of(List<StatutesVersion> versions, Instant moment, Function<StatutesVersion, Profile> profiles) {
        VersionLines lines = new VersionLines(versions, moment);
        List<StatutesVersion> order = versions.stream().filter(version -> !lines.overtaken(version)).sorted(Comparator.comparing(StatutesVersion::inForceFrom)).toList();
        for (int i = 1; i < order.size(); i++) {
            if (!lines.begun(order.get(i))) {
                lines.pending.put(order.get(i).version(), changed(VersionChanges.between(profiles.apply(order.get(i - 1)), profiles.apply(order.get(i)))));
            }
        }
        return versions.stream().map(lines::line).toList();
    }

    private static List<String> changed(Applied changes) {
        return Stream.concat(changes.redlines().stream().map(Redline::provision), changes.settings().stream().map(Setting::provision))
                .distinct().toList();
    }

    private VersionLine line(StatutesVersion version) {
        List<String> provisions = pending.getOrDefault(version.version(), List.of());
        List<Integer> clashes = pending.entrySet().stream().filter(other -> other.getKey() != version.version())
                .filter(other -> other.getValue().stream().anyMatch(provisions::contains)).map(Map.Entry::getKey).toList();
        return new VersionLine(version.version(), version.digest(), version.inForceFrom(), version.inForceFromDay(), version.assembly(),
                state(version), provisions, clashes);
    }

    /** Of those that have begun the highest number is in force; one that is overtaken before it begins never is. */
    private VersionLine.State state(StatutesVersion version) {
        if (!begun(version)) {
            return overtaken(version) ? VersionLine.State.REPLACED : VersionLine.State.TO_COME;
        }
        boolean last = versions.stream().noneMatch(other -> other.version() > version.version() && begun(other));
        return last ? VersionLine.State.IN_FORCE : VersionLine.State.REPLACED;
    }

    /** Whether one of a higher number, which holds its amendment, begins no later. */
    private boolean overtaken(StatutesVersion version) {
        return versions.stream().anyMatch(other -> other.version() > version.version() && !other.inForceFrom().isAfter(version.inForceFrom()));
    }

    private boolean begun(StatutesVersion version) {
        return !version.inForceFrom().isAfter(moment);
    }
}
