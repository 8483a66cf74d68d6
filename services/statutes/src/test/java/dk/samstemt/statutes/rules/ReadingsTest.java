package dk.samstemt.statutes.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.Statutes;
import dk.samstemt.statutes.facts.StatementFacts;
import dk.samstemt.statutes.lint.LintFinding;
import dk.samstemt.statutes.lint.ProfileLint;
import dk.samstemt.statutes.profile.Interpretation;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.ProfileReader;
import dk.samstemt.statutes.profile.ProfileWriter;
import dk.samstemt.statutes.ruling.Ruling;
import dk.samstemt.statutes.ruling.RulingKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadingsTest {

    private static Profile choosing(Interpretation found, String reading) {
        String text = new String(ProfileWriter.canonical(Cases.PROFILE), StandardCharsets.UTF_8);
        int from = text.indexOf("\"id\":\"" + found.id() + "\"");
        String before = text.substring(0, from);
        String after = text.substring(from).replaceFirst("\"reading\":\"" + found.reading() + "\"", "\"reading\":\"" + reading + "\"");
        return ProfileReader.read((before + after).getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<String> refused(Interpretation found) {
        return found.otherReadings().stream().filter(reading -> {
            try {
                Statutes.of(choosing(found, reading));
                return false;
            } catch (IllegalArgumentException no) {
                return no.getMessage().contains("[" + found.id() + "]");
            }
        }).map(reading -> found.id() + " " + reading);
    }

    @Test
    void a_profile_that_chooses_a_reading_not_all_rules_apply_is_refused_and_every_other_is_taken() {
        assertThat(Cases.PROFILE.interpretations().stream().flatMap(ReadingsTest::refused)).containsExactly("A-3 ASSENT_CURES", "A-4 NEITHER",
                "A-11 SHARES", "A-16 ALL_MEMBERS", "A-20 NINE_BY_NAME", "A-23 ELECTED", "A-24 NO", "A-25 NO", "A-27 CPI", "A-30 DAY_OF_NOTICE",
                "A-31 AT_APPROVAL", "A-33 SUCCESSOR", "A-35 OPPOSITE", "A-39 OPPOSITE", "A-41 OPPOSITE");
    }

    @Test
    void the_refusal_names_the_interpretation() {
        Interpretation found = Cases.PROFILE.interpretation("A-24").orElseThrow();
        assertThatThrownBy(() -> Statutes.of(choosing(found, "NO"))).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("with a reading that no rule applies: [A-24]");
    }

    @Test
    void a_reading_some_rule_weighs_is_not_told_as_one_that_none_applies() {
        Map<String, Object> idle = new TreeMap<>();
        ProfileLint.of(Cases.PROFILE).stream().filter(finding -> finding.code().equals("READING_NOT_APPLIED")).map(LintFinding::values)
                .forEach(values -> idle.put((String) values.get("interpretation"), values.get("readings")));
        assertThat(idle.keySet()).contains("A-3", "A-24", "A-30").doesNotContain("A-4", "A-20", "A-28", "A-29", "A-37", "A-41");
        assertThat(idle).containsEntry("A-24", List.of("NO"));
        assertThat(ProfileLint.of(Cases.PROFILE)).extracting(LintFinding::code).doesNotContain("INTERPRETATIONS_ONLY_TOLD");
    }

    @Test
    void what_only_one_rule_applies_is_weighed_where_that_rule_is_laid_down() {
        Law law = Law.of(Cases.PROFILE);
        String text = new String(ProfileReader.shipped(), StandardCharsets.UTF_8);
        Law silent = Law.of(ProfileReader.read(text.replaceAll("\"GA-27\",\\s*|,\\s*\"GA-27\"", "").getBytes(StandardCharsets.UTF_8)));
        assertThat(silent.laysDown("GA-27")).isFalse();
        assertThat(Readings.applied(law, RulingKind.DECISION_ADOPTED, "A-34", "VOID")).isTrue();
        assertThat(Readings.applied(silent, RulingKind.DECISION_ADOPTED, "A-34", "VOID")).isFalse();
        assertThat(Readings.applied(silent, RulingKind.DECISION_ADOPTED, "A-1", "DISPATCH")).isTrue();
        assertThat(Readings.applied(law, RulingKind.DECISION_ADOPTED, "A-1", "NONE_SUCH")).isFalse();
    }

    @Test
    void what_only_some_questions_weigh_is_applied_to_those_and_to_no_other() {
        Law law = Law.of(Cases.PROFILE);
        assertThat(Readings.applied(law, RulingKind.ITEM_ACCEPTED_AT_MEETING, "A-28", "STOP")).isTrue();
        assertThat(Readings.applied(law, RulingKind.DECISION_ADOPTED, "A-28", "STOP")).isFalse();
        assertThat(Readings.applied(law, RulingKind.REPRESENTATIVE_SEATED, "A-28", "STOP")).isFalse();
        assertThat(Readings.applied(law, RulingKind.REPRESENTATIVE_SEATED, "A-29", "NONE")).isTrue();
        assertThat(Readings.applied(law, RulingKind.ITEM_ACCEPTED_AT_MEETING, "A-37", "OPPOSITE")).isTrue();
        assertThat(Readings.applied(law, RulingKind.ITEM_ACCEPTED_AT_MEETING, "A-37", "NONE")).isFalse();
        assertThat(Readings.applied(law, RulingKind.ITEM_ACCEPTED_AT_MEETING, "A-99", "STOP")).isFalse();
    }

    @Test
    void GA_29_where_proxies_are_allowed_one_person_may_state_for_two_parties() {
        StatementFacts mandated = Cases.attempt("2023-11-02T10:00:00Z");
        StatementFacts two = new StatementFacts(mandated.party(), true, true, true, mandated.openedAt(), mandated.deadline(), mandated.decidedAt());
        Ruling bound = Cases.STATUTES.statementAccepted(two);
        Statutes allowing = Statutes.of(choosing(Cases.PROFILE.interpretation("A-29").orElseThrow(), "ALLOWED"));
        Ruling free = allowing.statementAccepted(two);
        assertThat(Cases.STATUTES.oneSpeaksForSeveral()).isFalse();
        assertThat(allowing.oneSpeaksForSeveral()).isTrue();
        assertThat(bound.refusedBy()).containsExactly("GA-29");
        assertThat(bound.points("GA-29", "TWO_PARTIES")).hasSize(1);
        assertThat(free.yes()).isTrue();
        assertThat(free.points("GA-29", "MANDATED")).hasSize(1);
    }
}
