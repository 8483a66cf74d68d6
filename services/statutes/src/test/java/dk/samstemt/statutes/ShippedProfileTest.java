package dk.samstemt.statutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.json.Digests;
import dk.samstemt.statutes.amendment.Amendments;
import dk.samstemt.statutes.amendment.Applied;
import dk.samstemt.statutes.profile.Parameter;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.ProfileReader;
import dk.samstemt.statutes.ruling.RulingKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShippedProfileTest {

    private static final Set<String> NOT_YET_ASKED = Set.of("BO-3", "FEE-2", "FEE-5", "AM-4", "AM-6", "AM-7");

    @Test
    void there_are_nine_parties_in_four_classes_and_forty_five_represented_municipalities() {
        assertThat(Cases.PROFILE.partyIds()).containsExactly("region-hovedstaden", "region-sjaelland", "kkr-hovedstaden", "kkr-sjaelland",
                "koebenhavns-kommune", "ku", "dtu", "cbs", "ruc");
        assertThat(Cases.PROFILE.parties().stream().mapToInt(party -> party.speaksFor().size()).sum()).isEqualTo(45);
        assertThat(Cases.PROFILE.parties().stream().mapToInt(party -> party.seats() + party.seatsWithoutVote()).sum()).isEqualTo(11);
    }

    @Test
    void every_paragraph_from_1_to_12_is_there_in_order() {
        List<Long> paragraphs = Cases.PROFILE.provisions().stream().map(p -> Long.parseLong(p.id().split("\\.")[0])).distinct().toList();
        assertThat(paragraphs).isEqualTo(java.util.stream.LongStream.rangeClosed(1, 12).boxed().toList());
        assertThat(Cases.PROFILE.provision("4.4").orElseThrow().number()).isEqualTo("\u00a7 4 stk. 4");
    }

    @Test
    void every_rule_a_provision_names_exists_and_every_rule_asked_has_a_provision_or_is_practice() {
        Set<String> asked = Stream.of(RulingKind.values()).flatMap(kind -> CourtRegister.of(kind).ruleIds().stream()).collect(Collectors.toSet());
        Set<String> cited = Cases.PROFILE.provisions().stream().flatMap(p -> p.rules().stream()).collect(Collectors.toSet());
        assertThat(cited.stream().filter(rule -> !RuleNamesTest.catalogue().contains(rule))).isSubsetOf(NOT_YET_ASKED);
        assertThat(asked.stream().filter(rule -> !cited.contains(rule))).containsExactlyInAnyOrder("GA-12", "GA-30");
    }

    @Test
    void every_rule_is_asked_once_per_question() {
        for (RulingKind kind : RulingKind.values()) {
            assertThat(CourtRegister.of(kind).ruleIds()).doesNotHaveDuplicates();
        }
    }

    @Test
    void every_interpretation_the_description_lists_is_there() {
        assertThat(Cases.PROFILE.interpretations()).extracting(found -> Integer.parseInt(found.id().substring(2))).containsExactly(
                1, 2, 3, 4, 6, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43);
        assertThat(Cases.PROFILE.interpretations()).allSatisfy(found -> assertThat(found.otherReadings()).isNotEmpty());
    }

    @Test
    void every_parameter_has_exactly_one_value_on_every_day() {
        Applied applied = (Applied) Amendments.apply(Cases.PROFILE, Cases.AMENDMENT, Cases.STATUTES.deadline(Cases.DAY), Cases.DAY.plusDays(1));
        for (Profile profile : List.of(Cases.PROFILE, applied.next())) {
            for (Parameter parameter : profile.parameters()) {
                for (LocalDate day = LocalDate.parse("2019-02-07"); day.getYear() < 2030; day = day.plusDays(1)) {
                    LocalDate on = day;
                    assertThat(parameter.values().stream().filter(v -> !on.isBefore(v.from()) && (v.until() == null || !on.isAfter(v.until())))).hasSize(1);
                }
            }
        }
    }

    @Test
    void canonical_bytes_do_not_depend_on_layout() {
        byte[] canonical = dk.samstemt.statutes.profile.ProfileWriter.canonical(Cases.PROFILE);
        assertThat(ProfileReader.read(canonical)).isEqualTo(Cases.PROFILE);
        assertThat(ProfileReader.read(canonical).digest()).isEqualTo(Digests.sha256Hex(canonical));
    }
}
