package dk.samstemt.statutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samstemt.json.Json;
import dk.samstemt.statutes.amendment.Amendment;
import dk.samstemt.statutes.amendment.Operation;
import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.facts.BasisKind;
import dk.samstemt.statutes.facts.CallFacts;
import dk.samstemt.statutes.facts.DecisionFacts;
import dk.samstemt.statutes.facts.ItemFacts;
import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.facts.LegalBasis;
import dk.samstemt.statutes.facts.NoticeFacts;
import dk.samstemt.statutes.facts.StatementFacts;
import dk.samstemt.statutes.facts.members.WithdrawalFacts;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.ProfileReader;
import dk.samstemt.statutes.profile.ProfileWriter;
import dk.samstemt.statutes.ruling.Finding;
import dk.samstemt.statutes.ruling.LawFailure;
import dk.samstemt.statutes.ruling.Ruling;
import dk.samstemt.statutes.text.Explainer;
import dk.samstemt.statutes.text.Explanation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plain local association goes through the whole library as data. */
@SuppressWarnings("unchecked")
class PlainAssociationTest {

    private static final Statutes LAW = PlainAssociation.STATUTES;
    /** What only the first association has, and what no sentence may hold. */
    private static final Pattern FOREIGN = Pattern.compile("(?i)\\b(ni|nine|region\\w*|\\w*kommune\\w*|municipal\\w*|contact council\\w*|kkr|universit\\w*"
            + "|vidensinst\\w*|knowledge|n\u00e6stform\\w*|vice-chair\\w*|formandskab\\w*)\\b|\u00a7 11|[{_]");

    @Test
    void its_ordinary_assembly_has_fourteen_days_and_ends_before_may() {
        assertThat(LAW.lastDispatchDay(AssemblyKind.ORDINARY, AssemblyForm.PHYSICAL, PlainAssociation.DAY)).isEqualTo("2025-04-10");
        assertThat(LAW.timetable(AssemblyKind.ORDINARY, AssemblyForm.PHYSICAL, PlainAssociation.DAY).rows()).extracting(row -> row.id() + " " + row.date())
                .contains("NOTICE 2025-04-10", "PROPOSALS_IN 2025-04-16", "PROPOSALS_OUT 2025-04-20", "ANNEXES_OUT 2025-04-17", "ASSEMBLY 2025-04-24");
        assertThat(LAW.noticeMayGoOut(notice("2025-04-24", "2025-04-10T21:59:59.999Z")).yes()).isTrue();
        assertThat(LAW.noticeMayGoOut(notice("2025-04-24", "2025-04-10T22:00:00.000Z")).refusedBy()).containsExactly("GA-2");
        assertThat(LAW.noticeMayGoOut(notice("2025-04-30", "2025-04-10T12:00:00.000Z")).yes()).isTrue();
        assertThat(LAW.noticeMayGoOut(notice("2025-05-01", "2025-04-10T12:00:00.000Z")).refusedBy()).containsExactly("GA-1");
    }

    @Test
    void GA_1_soon_after_the_first_value_what_would_have_changed_it_is_found_without_one_before() {
        assertThat(LAW.noticeMayGoOut(notice("2024-04-24", "2024-04-01T12:00:00.000Z")).refusedBy()).doesNotContain("GA-1");
        assertThat(LAW.noticeMayGoOut(notice("2024-05-01", "2024-04-01T12:00:00.000Z")).refusedBy()).contains("GA-1");
    }

    @Test
    void an_assembly_in_writing_is_told_of_no_fallback_its_statutes_do_not_lay_down() {
        String text = new String(ProfileReader.shipped("foreningen-havnens-venner"), StandardCharsets.UTF_8);
        Statutes silent = Statutes.of(ProfileReader.read(text.replace("\"GA-7\",", "").getBytes(StandardCharsets.UTF_8)));
        NoticeFacts written = PlainAssociation.notice(PlainAssociation.DAY, AssemblyForm.WRITTEN, "2025-04-01T12:00:00.000Z");
        assertThat(silent.findings(written)).extracting(Finding::code).doesNotContain("PHYSICAL_FALLBACK");
        assertThat(LAW.findings(written)).extracting(Finding::code).contains("PHYSICAL_FALLBACK");
    }

    @Test
    void AM_7_where_no_day_ends_the_season_no_fee_is_fixed_too_late() {
        String text = new String(ProfileReader.shipped("foreningen-havnens-venner"), StandardCharsets.UTF_8).replace("\"GA-1\",", "").replaceAll("\\s*\"GA-27\",|,\\s*\"GA-27\"", "");
        Profile read = ProfileReader.read(text.getBytes(StandardCharsets.UTF_8));
        Map<String, Object> tree = new LinkedHashMap<>((Map<String, Object>) Json.read(ProfileWriter.canonical(read)));
        tree.put("parameters", ((List<Map<String, Object>>) tree.get("parameters")).stream()
                .filter(parameter -> !parameter.get("id").equals("ordinary.before")).toList());
        NoticeFacts plain = notice("2025-04-24", "2025-04-01T12:00:00.000Z");
        ItemFacts item = new ItemFacts("ny", 9, ItemKind.DECISION, ItemSubject.AMENDMENT, true,
                new Amendment(1, List.of(Operation.setParameter("6.1", "fee.members.amount", "1", "2", LocalDate.parse("2026-01-01")))), null, null, null);
        NoticeFacts changed = new NoticeFacts(AssemblyKind.EXTRAORDINARY, plain.form(), plain.day(), plain.decidedAt(), null, List.of(item),
                plain.contents(), plain.recipients(), plain.tzdata());
        assertThat(Statutes.of(ProfileReader.read(Json.canonical(tree))).findings(changed)).extracting(Finding::code).doesNotContain("FEE_ALREADY_FIXED");
    }

    @Test
    void it_knows_no_written_assembly() {
        Ruling ruling = LAW.noticeMayGoOut(PlainAssociation.notice(PlainAssociation.DAY, AssemblyForm.WRITTEN, "2025-04-01T12:00:00.000Z"));
        assertThat(ruling.refusedBy()).contains("GA-19");
        assertThat(words(ruling)).anyMatch(sentence -> sentence.contains("skriftligt"));
    }

    @ParameterizedTest
    @CsvSource({"OTHER,1,0,0,true", "OTHER,2,1,5,true", "OTHER,3,3,0,false", "OTHER,0,0,6,false", "OTHER,6,5,1,true", "OTHER,0,0,0,false",
        "AMENDMENT,4,2,0,true", "AMENDMENT,3,2,1,false", "AMENDMENT,5,0,0,false", "AMENDMENT,1,0,5,true", "AMENDMENT,8,4,0,true", "AMENDMENT,7,4,1,false",
        "DISSOLUTION,4,2,0,true", "DISSOLUTION,7,4,0,false"})
    void half_of_the_votes_cast_decides_and_two_thirds_of_them_amend_when_half_are_there(ItemSubject subject, int yes, int no, int blank, boolean adopted) {
        assertThat(LAW.decision(PlainAssociation.decision(subject, yes, no, blank)).yes()).isEqualTo(adopted);
    }

    @Test
    void AM_1_what_its_majority_says_of_an_amendment_stands_alone_unless_the_assembly_was_not_convened() {
        DecisionFacts met = PlainAssociation.decision(ItemSubject.AMENDMENT, 8, 4, 0);
        DecisionFacts gathered = new DecisionFacts(met.item(), met.kind(), met.subject(), met.form(), met.day(), met.roll(), met.statements(), false, met.tzdata());
        assertThat(LAW.decision(met).points("AM-1", "AMENDMENT_AGREED")).isEmpty();
        assertThat(LAW.decision(gathered).points("AM-1", "AMENDMENT_NOT_CONVENED")).hasSize(1);
    }

    @Test
    void a_decision_in_writing_has_no_answer_however_everybody_voted() {
        DecisionFacts met = PlainAssociation.decision(ItemSubject.OTHER, 12, 0, 0);
        DecisionFacts written = new DecisionFacts(met.item(), met.kind(), met.subject(), AssemblyForm.WRITTEN, met.day(), met.roll(), met.statements(), true, met.tzdata());
        assertThatThrownBy(() -> LAW.decision(written)).isInstanceOfSatisfying(LawFailure.class, failure ->
                assertThat(failure.reason()).isEqualTo(LawFailure.Reason.NO_RULE_APPLIES));
    }

    @Test
    void it_has_no_rotation_and_says_so() {
        assertThatThrownBy(() -> LAW.turn(PlainAssociation.DAY)).hasMessage("no chairmanship in foreningen-havnens-venner");
    }

    @Test
    void no_sentence_in_any_language_speaks_of_another_association() {
        List<String> all = rulings().flatMap(ruling -> words(ruling).stream()).toList();
        assertThat(all).hasSizeGreaterThan(100).allSatisfy(sentence -> assertThat(FOREIGN.matcher(sentence).find()).as(sentence).isFalse());
    }

    private static dk.samstemt.statutes.facts.NoticeFacts notice(String day, String decidedAt) {
        return PlainAssociation.notice(LocalDate.parse(day), AssemblyForm.PHYSICAL, decidedAt);
    }

    private static Stream<Ruling> rulings() {
        Instant before = Instant.parse("2025-04-01T12:00:00.000Z");
        LegalBasis call = new LegalBasis(BasisKind.MEMBER_CALL, "medlem-3", LocalDate.parse("2025-03-30"), true);
        return Stream.of(LAW.noticeMayGoOut(notice("2025-04-24", "2025-04-01T12:00:00.000Z")), LAW.noticeMayGoOut(notice("2025-05-01", "2025-04-20T12:00:00.000Z")),
                LAW.dulyConvened(PlainAssociation.dispatched("2025-04-09T12:00:00.000Z")), LAW.dulyConvened(PlainAssociation.dispatched("2025-04-11T12:00:00.000Z")),
                LAW.decision(PlainAssociation.decision(ItemSubject.OTHER, 3, 2, 1)), LAW.decision(PlainAssociation.decision(ItemSubject.OTHER, 2, 2, 1)),
                LAW.decision(PlainAssociation.decision(ItemSubject.AMENDMENT, 8, 1, 0)), LAW.decision(PlainAssociation.decision(ItemSubject.AMENDMENT, 3, 1, 0)),
                LAW.mustBeHeld(new CallFacts(call, true, before, PlainAssociation.TZDATA)),
                LAW.statementAccepted(new StatementFacts("medlem-3", true, true, true, before, before.plusSeconds(1), before)));
    }

    private static List<String> words(Ruling ruling) {
        return Stream.of(Locale.forLanguageTag("da"), Locale.ENGLISH).flatMap(locale -> {
            Explanation said = Explainer.explain(ruling, PlainAssociation.PROFILE, locale);
            return Stream.of(Stream.of(said.headline()), said.reasons().stream().map(reason -> reason.sentence()), said.whatWouldHaveChanged().stream(),
                    said.interpretationNotes().stream()).flatMap(some -> some);
        }).toList();
    }

    @Test
    void MEM_10_its_members_withdraw_themselves_and_in_writing() {
        WithdrawalFacts letter = new WithdrawalFacts("medlem-1", "medlem-1", true, true, null, LocalDate.parse("2024-06-20"), null, null);
        assertThat(LAW.members().endsAsWished(letter).yes()).isTrue();
        assertThat(LAW.members().endsAsWished(new WithdrawalFacts("ingen", "en-anden", false, false, null, letter.receivedOn(), null, null)).points("MEM-10", "NOT_IN_WRITING")).hasSize(1);
    }
}
