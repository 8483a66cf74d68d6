package dk.samstemt.membership.statutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.membership.version.StatutesVersion;
import dk.samstemt.statutes.amendment.Amendment;
import dk.samstemt.statutes.amendment.Amendments;
import dk.samstemt.statutes.amendment.Operation;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.ProfileReader;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** AM-4 among versions that are adopted and not begun. */
class VersionLinesTest {

    private static final Instant NOW = Instant.parse("2024-01-01T12:00:00Z");
    private static final Profile FIRST = ProfileReader.read(ProfileReader.shipped());

    private static Profile next(Profile before, String provision, String from) {
        String text = before.provision(provision).orElseThrow().text();
        Amendment amendment = new Amendment(before.version(), List.of(Operation.replaceText(provision, text, text + " Og mere.")));
        return Amendments.apply(before, amendment, Instant.parse(from + "T00:00:00Z"), LocalDate.parse(from).plusDays(1))
                .fold(applied -> applied.next(), mismatch -> null);
    }

    private static List<VersionLine> lines(Profile... profiles) {
        List<StatutesVersion> versions = java.util.stream.Stream.of(profiles).map(found -> new StatutesVersion(found.version(), found.digest(),
                found.inForceFrom(), found.inForceFromDay(), null)).toList();
        Map<Integer, Profile> byVersion = java.util.stream.Stream.of(profiles).collect(Collectors.toMap(Profile::version, found -> found));
        return VersionLines.of(versions, NOW, version -> byVersion.get(version.version()));
    }

    @Test
    void AM_4_versions_to_come_that_touch_one_provision_are_flagged_on_both_sides() {
        Profile second = next(FIRST, "6.1", "2023-12-01");
        Profile third = next(second, "4.1", "2024-02-01");
        Profile fourth = next(third, "5.1", "2024-03-01");
        Profile fifth = next(fourth, "4.1", "2024-04-01");
        List<VersionLine> lines = lines(FIRST, second, third, fourth, fifth);
        assertThat(lines).extracting(VersionLine::state).containsExactly(VersionLine.State.REPLACED, VersionLine.State.IN_FORCE,
                VersionLine.State.TO_COME, VersionLine.State.TO_COME, VersionLine.State.TO_COME);
        assertThat(lines).extracting(VersionLine::provisions).containsExactly(List.of(), List.of(), List.of("4.1"), List.of("5.1"), List.of("4.1"));
        assertThat(lines).extracting(VersionLine::clashesWith).containsExactly(List.of(), List.of(), List.of(5), List.of(), List.of(3));
    }

    @Test
    void AM_3_a_version_overtaken_before_it_begins_is_never_in_force_by_itself() {
        Profile second = next(FIRST, "6.1", "2024-03-01");
        Profile third = next(FIRST, "4.1", "2024-02-01").asVersion(3, Instant.parse("2024-02-01T00:00:00Z"), LocalDate.parse("2024-02-02"));
        Profile fourth = next(third, "6.1", "2024-03-01");
        List<VersionLine> lines = lines(FIRST, second, third, fourth);
        assertThat(lines).extracting(VersionLine::state).containsExactly(VersionLine.State.IN_FORCE, VersionLine.State.REPLACED, VersionLine.State.TO_COME,
                VersionLine.State.TO_COME);
        assertThat(lines).extracting(VersionLine::provisions).containsExactly(List.of(), List.of(), List.of("4.1"), List.of("6.1"));
        assertThat(lines).extracting(VersionLine::clashesWith).containsOnly(List.of());
    }
}
