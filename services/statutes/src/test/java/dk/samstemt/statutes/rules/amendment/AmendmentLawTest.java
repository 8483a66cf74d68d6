package dk.samstemt.statutes.rules.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.amendment.Adopted;
import dk.samstemt.statutes.amendment.Amendment;
import dk.samstemt.statutes.amendment.Commencement;
import dk.samstemt.statutes.amendment.Difference;
import dk.samstemt.statutes.amendment.Operation;
import dk.samstemt.statutes.amendment.Proposed;
import dk.samstemt.statutes.amendment.Recheck;
import dk.samstemt.statutes.amendment.Unfit;
import dk.samstemt.statutes.amendment.VersionInForce;
import dk.samstemt.statutes.amendment.Versions;
import dk.samstemt.statutes.calendar.CivilCalendar;
import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.ruling.Finding;
import dk.samstemt.statutes.text.Explainer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AmendmentLawTest {

    private static final AmendmentLaw LAW = Cases.STATUTES.amendments();
    private static final CivilCalendar CALENDAR = new CivilCalendar(Cases.PROFILE.zone());
    private static final Operation HOME = Operation.replaceText("1.2", "h\u00f8rer hjemme", "har hjemme");
    private static final Operation NAME = Operation.replaceText("1.1", "hedder", "kaldes");

    private static Amendment on(int base, Operation... operations) {
        return new Amendment(base, List.of(operations));
    }

    private static Adopted adopted(String id, String close, String from, Operation... operations) {
        Commencement begins = Commencement.of(Instant.parse(close), from == null ? null : LocalDate.parse(from), CALENDAR).orElseThrow();
        return new Adopted(id, on(1, operations), Instant.parse(close), begins.from(), begins.fromDay());
    }

    private static Versions versions(Adopted... adopted) {
        return (Versions) Versions.of(Cases.PROFILE, List.of(adopted));
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(found -> found.rule() + " " + found.code() + " " + found.provision()).toList();
    }

    @Test
    void AM_3_without_a_day_of_its_own_an_amendment_begins_at_the_close() {
        assertThat(Commencement.of(Instant.parse("2023-11-14T23:00:00Z"), null, CALENDAR)).contains(new Commencement(Instant.parse("2023-11-14T23:00:00Z"), LocalDate.parse("2023-11-15")));
        assertThat(Commencement.of(Instant.parse("2023-11-14T19:00:00Z"), null, CALENDAR)).contains(new Commencement(Instant.parse("2023-11-14T19:00:00Z"), LocalDate.parse("2023-11-15")));
    }

    @Test
    void AM_3_a_stated_day_begins_at_its_midnight_and_never_before_the_close() {
        Instant close = Instant.parse("2023-11-14T23:00:00Z");
        assertThat(Commencement.of(close, LocalDate.parse("2023-11-15"), CALENDAR)).contains(new Commencement(close, LocalDate.parse("2023-11-15")));
        assertThat(Commencement.of(close, LocalDate.parse("2023-11-14"), CALENDAR)).isEmpty();
        assertThat(Commencement.of(close, LocalDate.parse("2024-07-01"), CALENDAR)).contains(new Commencement(Instant.parse("2024-06-30T22:00:00Z"), LocalDate.parse("2024-07-01")));
        assertThatThrownBy(() -> new Adopted("d", on(1, NAME), close, close.minusMillis(1), LocalDate.parse("2023-11-14"))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("d");
    }

    @Test
    void AM_3_the_statutes_on_a_day_are_those_that_had_begun_and_none_before_the_first() {
        Versions history = versions(adopted("d-1", "2023-11-14T23:00:00Z", null, NAME));
        assertThat(history.on(LocalDate.parse("2019-02-06"))).isEmpty();
        assertThat(history.textOn(LocalDate.parse("2019-02-06"), "da")).isEmpty();
        assertThat(history.at(Instant.parse("2019-02-06T22:59:59.999Z"))).isEmpty();
        assertThat(history.at(Instant.parse("2019-02-06T23:00:00Z")).orElseThrow().version()).isEqualTo(1);
        assertThat(history.textOn(LocalDate.parse("2023-03-01"), "da").orElseThrow()).contains("Foreningen hedder");
        assertThat(history.on(LocalDate.parse("2023-11-14")).orElseThrow().version()).isEqualTo(1);
        assertThat(history.textOn(LocalDate.parse("2023-11-15"), "en").orElseThrow()).contains("Foreningen kaldes", "Version 2, in force from");
        assertThat(history.at(Instant.parse("2023-11-14T22:59:59.999Z")).orElseThrow().version()).isEqualTo(1);
        assertThat(history.at(Instant.parse("2023-11-14T23:00:00Z")).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void AM_3_adoption_and_commencement_are_two_days_and_what_is_adopted_waits() {
        Versions history = versions(adopted("d-1", "2023-11-14T23:00:00Z", "2025-01-01", NAME), adopted("d-2", "2024-03-01T12:00:00Z", "2025-06-01", HOME));
        assertThat(history.pending(Instant.parse("2023-11-14T22:59:59Z"))).isEmpty();
        assertThat(history.pending(Instant.parse("2023-11-14T23:00:00Z"))).extracting(VersionInForce::adoption).containsExactly("d-1");
        assertThat(history.pending(Instant.parse("2024-03-01T12:00:00Z"))).extracting(VersionInForce::adoption).containsExactly("d-1", "d-2");
        assertThat(history.pending(Instant.parse("2024-12-31T23:00:00Z"))).extracting(VersionInForce::adoption).containsExactly("d-2");
        assertThat(history.on(LocalDate.parse("2024-12-31")).orElseThrow().version()).isEqualTo(1);
        assertThat(history.on(LocalDate.parse("2025-01-01")).orElseThrow().changes().redlines()).singleElement().satisfies(line -> assertThat(line.provision()).isEqualTo("1.1"));
    }

    @Test
    void AM_3_of_two_amendments_the_one_that_begins_first_comes_first_whichever_was_adopted_first() {
        Adopted late = adopted("d-1", "2023-11-14T23:00:00Z", "2026-01-01", NAME);
        Adopted early = adopted("d-2", "2024-05-01T12:00:00Z", null, HOME);
        for (Versions history : List.of(versions(late, early), versions(early, late))) {
            assertThat(history.versions()).extracting(VersionInForce::adoption).containsExactly(null, "d-2", "d-1");
            assertThat(history.textOn(LocalDate.parse("2025-01-01"), "da").orElseThrow()).contains("har hjemme", "Foreningen hedder");
            assertThat(history.textOn(LocalDate.parse("2026-01-01"), "da").orElseThrow()).contains("har hjemme", "Foreningen kaldes", "Version 3");
        }
    }

    @Test
    void AM_3_of_two_that_begin_together_the_one_adopted_first_comes_first() {
        Versions history = versions(adopted("b", "2023-11-14T23:00:00Z", "2026-01-01", NAME), adopted("a", "2024-11-14T23:00:00Z", "2026-01-01", HOME));
        assertThat(history.versions()).extracting(VersionInForce::adoption).containsExactly(null, "b", "a");
        assertThat(history.on(LocalDate.parse("2026-01-01")).orElseThrow().version()).isEqualTo(3);
    }

    @Test
    void AM_3_an_amendment_that_does_not_fit_when_it_begins_is_named_and_there_is_no_history() {
        Adopted first = adopted("d-1", "2023-11-14T23:00:00Z", "2026-01-01", NAME);
        Adopted same = adopted("d-2", "2024-05-01T12:00:00Z", null, Operation.replaceText("1.1", "hedder", "er"));
        String unfitting = Versions.of(Cases.PROFILE, List.of(first, same)).fold(history -> "", unfit -> unfit.adoption() + " " + unfit.mismatch().provision());
        assertThat(unfitting).isEqualTo("d-1 1.1");
        int size = versions(same).fold(history -> history.versions().size(), unfit -> 0);
        assertThat(size).isEqualTo(2);
        assertThat(Versions.of(Cases.PROFILE, List.of(first, same))).isInstanceOf(Unfit.class);
    }

    @ParameterizedTest
    @CsvSource({"ASSEMBLY,2023-11-14,1", "ASSEMBLY,2023-11-15,2", "FEE,2024-01-01,2", "FEE,2023-01-01,1", "WITHDRAWAL,2023-11-14,1", "JOINING,2023-11-15,2", "BOARD_DECISION,2023-11-14,1"})
    void AM_3_a_procedure_follows_the_version_of_the_day_that_counts_for_it(Procedure.Kind kind, String day, int version) {
        Versions history = versions(adopted("d-1", "2023-11-14T23:00:00Z", null, NAME));
        FollowedVersion followed = LAW.follows(new Procedure("p", kind, LocalDate.parse(day)), history, Instant.parse("2024-02-01T00:00:00Z")).orElseThrow();
        assertThat(followed.version()).isEqualTo(version);
        assertThat(followed.newest()).isEqualTo(2);
        assertThat(followed.staysOnOlder()).isEqualTo(version == 1);
        assertThat(followed.rule() + followed.interpretation()).isEqualTo("AM-3A-41");
    }

    @Test
    void AM_3_the_running_procedures_that_stay_behind_are_named_and_no_others() {
        Versions history = versions(adopted("d-1", "2023-11-14T23:00:00Z", null, NAME));
        List<Procedure> running = List.of(new Procedure("asm-1", Procedure.Kind.ASSEMBLY, LocalDate.parse("2023-11-01")),
                new Procedure("asm-2", Procedure.Kind.ASSEMBLY, LocalDate.parse("2023-12-01")), Procedure.fee("fee-2023", 2023), Procedure.fee("fee-2024", 2024));
        assertThat(LAW.stayingBehind(running, history, Instant.parse("2023-11-14T23:00:00Z"))).extracting(FollowedVersion::procedure).containsExactly("asm-1", "fee-2023");
        assertThat(LAW.stayingBehind(running, history, Instant.parse("2023-11-14T22:59:59Z"))).isEmpty();
        assertThat(LAW.follows(new Procedure("p", Procedure.Kind.JOINING, LocalDate.parse("2019-02-06")), history, Instant.parse("2024-02-01T00:00:00Z"))).isEmpty();
    }

    @Test
    void AM_4_proposals_on_the_same_words_the_same_figure_or_side_by_side_are_flagged() {
        String rate = "fee.region-hovedstaden.rate";
        Proposed first = new Proposed("a", on(1, HOME, Operation.setParameter("6.2", rate, "3.125", "3", null), Operation.insert("4.8", "x")));
        assertThat(codes(LAW.pending(List.of(first, new Proposed("b", on(1, Operation.replaceText("1.2", "Foreningen", "Den"))))))).containsExactly("AM-4 SAME_PROVISION 1.2");
        assertThat(codes(LAW.pending(List.of(first, new Proposed("b", on(1, Operation.setParameter("6.2", rate, "3.125", "4", null))))))).containsExactly("AM-4 SAME_PARAMETER 6.2");
        assertThat(codes(LAW.pending(List.of(first, new Proposed("b", on(1, Operation.insert("4.8", "y"))))))).containsExactly("AM-4 SAME_PROVISION 4.8");
        assertThat(codes(LAW.pending(List.of(first, new Proposed("b", on(1, Operation.repeal("4.7", "y"))))))).containsExactly("AM-4 BESIDE 4.7");
        assertThat(codes(LAW.pending(List.of(first, new Proposed("b", on(1, Operation.insert("4.9", "y"))))))).containsExactly("AM-4 BESIDE 4.9");
        assertThat(codes(LAW.pending(List.of(first, new Proposed("b", on(1, Operation.repeal("4.6", "y"), Operation.repeal("5.7", "y"), NAME)))))).isEmpty();
        assertThat(codes(LAW.pending(List.of(first, new Proposed("b", on(1, Operation.setParameter("6.2", "fee.ku.rate", "1", "4", null), Operation.replaceText("6.2", "x", "y"))))))).containsExactly("AM-4 SAME_PLACE 6.2");
        assertThat(LAW.pending(List.of(first))).isEmpty();
    }

    @Test
    void AM_4_provisions_without_paragraphs_stand_side_by_side_when_their_numbers_do() {
        assertThat(codes(LAW.pending(List.of(new Proposed("a", on(1, Operation.insert("4a", "x"))), new Proposed("b", on(1, Operation.replaceText("4.1", "x", "y"))))))).containsExactly("AM-4 BESIDE 4.1");
        assertThat(LAW.pending(List.of(new Proposed("a", on(1, Operation.insert("4a", "x"))), new Proposed("b", on(1, Operation.replaceText("5.1", "x", "y")))))).isEmpty();
        assertThat(LAW.pending(List.of(new Proposed("a", on(1, Operation.replaceText("4.1", "x", "y"))), new Proposed("b", on(1, Operation.replaceText("4.2", "x", "y")))))).isEmpty();
        assertThat(LAW.pending(List.of(new Proposed("a", on(1, Operation.insert("4.x", "y"))), new Proposed("b", on(1, Operation.replaceText("4.2", "x", "y")))))).isEmpty();
    }

    @Test
    void AM_4_a_proposal_on_an_older_version_is_flagged_and_names_both_proposals_in_words() {
        Versions history = versions(adopted("d-1", "2023-11-14T23:00:00Z", null, NAME));
        AmendmentLaw now = dk.samstemt.statutes.Statutes.of(history.versions().get(1).profile()).amendments();
        assertThat(codes(now.pending(List.of(new Proposed("b", on(1, HOME)), new Proposed("c", on(2, NAME)))))).containsExactly("AM-4 OLDER_BASE null");
        Finding same = LAW.pending(List.of(new Proposed("a", on(1, HOME)), new Proposed("b", on(1, HOME)))).get(0);
        assertThat(same.blocking()).isFalse();
        assertThat(Explainer.finding(same, Cases.PROFILE, Locale.forLanguageTag("da")).sentence()).isEqualTo("Forslagene a og b \u00e6ndrer begge ordlyden af \u00a7 1 stk. 2.");
    }

    @Test
    void AM_4_when_the_first_is_adopted_the_second_is_checked_again() {
        Versions history = versions(adopted("d-1", "2023-11-14T23:00:00Z", null, NAME));
        Recheck fits = LAW.again(history.versions().get(1).profile(), new Proposed("b", on(1, HOME)));
        assertThat(fits.fits()).isTrue();
        assertThat(fits.rebased()).isEqualTo(on(2, HOME));
        Recheck conflict = LAW.again(history.versions().get(1).profile(), new Proposed("c", on(1, Operation.replaceText("1.1", "Foreningen hedder", "Den er"))));
        assertThat(conflict.fits()).isFalse();
        assertThat(conflict.rebased()).isNull();
        assertThat(Difference.before(conflict.mismatch().difference())).isEqualTo("Foreningen hedder");
        assertThat(conflict.mismatch().difference()).extracting(piece -> piece.kind() + piece.text()).startsWith("SAMEForeningen ", "REMOVEDhedder");
    }

    private static WordingFacts wording(AssemblyKind kind, String received, String sent, Amendment decided) {
        return new WordingFacts(kind, AssemblyForm.WRITTEN, LocalDate.parse("2024-06-30"), received == null ? null : LocalDate.parse(received),
                sent == null ? null : LocalDate.parse(sent), sent == null ? null : on(1, HOME), decided);
    }

    @ParameterizedTest
    @CsvSource(value = {"ORDINARY,2024-05-19,2024-06-02,''", "ORDINARY,2024-05-20,2024-06-02,WORDING_RECEIVED_LATE", "ORDINARY,2024-05-19,2024-06-03,WORDING_SENT_LATE",
        "ORDINARY,null,null,''", "EXTRAORDINARY,2024-06-29,2024-06-09,''", "EXTRAORDINARY,null,2024-06-10,WORDING_SENT_LATE"}, nullValues = "null")
    void AM_5_the_wording_is_in_time_to_the_day(AssemblyKind kind, String received, String sent, String code) {
        assertThat(LAW.wording(wording(kind, received, sent, on(1, HOME)))).extracting(Finding::code).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void AM_5_wording_changed_after_it_went_out_is_a_new_proposal() {
        List<Finding> found = LAW.wording(wording(AssemblyKind.EXTRAORDINARY, null, "2024-06-01", on(1, NAME)));
        assertThat(codes(found)).containsExactly("AM-5 WORDING_CHANGED 11.1");
        assertThat(found.get(0).blocking()).isTrue();
        assertThat(Explainer.finding(found.get(0), Cases.PROFILE, Locale.ENGLISH).sentence()).contains("Saturday 1 June 2024").contains("new proposal");
    }

    @ParameterizedTest
    @EnumSource(Procedure.Kind.class)
    void AM_3_every_kind_of_procedure_says_why_in_both_languages(Procedure.Kind kind) {
        for (String language : List.of("da", "en")) {
            assertThat(dk.samstemt.statutes.text.Messages.of(Cases.PROFILE, Locale.forLanguageTag(language)).say("version.follows." + kind, "version", 1L, "day", "2023-11-14"))
                    .contains("version 1", "14", "2023").doesNotContain("{");
        }
    }

    @Test
    void AM_3_why_an_assembly_follows_its_version_is_told_with_the_day_of_its_notice() {
        FollowedVersion stays = FollowedVersion.assembly("asm-1", 1, LocalDate.parse("2023-10-24"), 2);
        assertThat(stays.staysOnOlder()).isTrue();
        assertThat(stays).isEqualTo(LAW.follows(new Procedure("asm-1", Procedure.Kind.ASSEMBLY, LocalDate.parse("2023-10-24")),
                versions(adopted("d-1", "2023-11-14T23:00:00Z", null, NAME)), Instant.parse("2023-12-01T00:00:00Z")).orElseThrow());
        assertThat(told(stays, "da")).isEqualTo("AM-3 § 11 stk. 1 Indkaldelsen blev sendt tirsdag den 24. oktober 2023, da version 1 gjaldt; den følges til ende, selv om version 2 gælder nu.");
        assertThat(told(stays, "en")).endsWith("that version is followed to the end, although version 2 is in force now.");
        assertThat(told(FollowedVersion.assembly("asm-1", 2, LocalDate.parse("2023-11-20"), 2), "da")).endsWith("version 2, gælder stadig.");
    }

    private static String told(FollowedVersion followed, String language) {
        Finding finding = LAW.why(followed);
        assertThat(finding.blocking()).isFalse();
        return finding.rule() + " " + Explainer.finding(finding, Cases.PROFILE, Locale.forLanguageTag(language)).provision() + " "
                + Explainer.finding(finding, Cases.PROFILE, Locale.forLanguageTag(language)).sentence();
    }
}
