package dk.samstemt.statutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samstemt.json.Json;
import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.Choice;
import dk.samstemt.statutes.facts.DecisionFacts;
import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.facts.PartyStatement;
import dk.samstemt.statutes.facts.meeting.Attendance;
import dk.samstemt.statutes.facts.meeting.Attendee;
import dk.samstemt.statutes.facts.meeting.MeetingItemFacts;
import dk.samstemt.statutes.profile.DecisionCase;
import dk.samstemt.statutes.profile.DecisionRules;
import dk.samstemt.statutes.profile.DecisionScope;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.ProfileReader;
import dk.samstemt.statutes.ruling.LawFailure;
import dk.samstemt.statutes.ruling.Ruling;
import dk.samstemt.statutes.text.Explainer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A plain association of 200 members is ruled on within bounds; and where its law is silent or contradicts itself, that is a named failure. */
@Tag("slow")
class LargeAssociationTest {

    private static final int MEMBERS = 200;
    private static final Profile PROFILE = with("assembly.amendments", "assembly.general");
    private static final Statutes LAW = Statutes.of(PROFILE);

    /** The plain association with 200 members; the second decision rule named is the one to which the first is an exception. */
    @SuppressWarnings("unchecked")
    private static Profile with(String exception, String to) {
        Map<String, Object> tree = new LinkedHashMap<>((Map<String, Object>) Json.read(ProfileReader.shipped("foreningen-havnens-venner")));
        Map<String, Object> member = (Map<String, Object>) ((List<Object>) tree.get("parties")).get(0);
        tree.put("parties", IntStream.rangeClosed(1, MEMBERS).mapToObj(i -> {
            Map<String, Object> one = new LinkedHashMap<>(member);
            one.put("id", "medlem-" + i);
            return one;
        }).toList());
        List<Object> rules = new ArrayList<>();
        for (Object rule : (List<Object>) tree.get("decisionRules")) {
            Map<String, Object> copy = new LinkedHashMap<>((Map<String, Object>) rule);
            Map<String, Object> scope = new LinkedHashMap<>((Map<String, Object>) copy.get("scope"));
            if (copy.get("id").equals(exception)) {
                scope.put("exceptionTo", to == null ? List.of() : List.of(to));
            }
            copy.put("scope", scope);
            rules.add(copy);
        }
        tree.put("decisionRules", rules);
        return ProfileReader.read(Json.canonical(tree));
    }

    private static MeetingItemFacts item(ItemSubject subject, int yes, int no) {
        List<Attendee> all = IntStream.range(0, yes + no).mapToObj(i -> Attendee.voting("person-" + i, PROFILE.partyIds().get(i),
                i < yes ? Choice.ASSENT : Choice.DISSENT)).toList();
        return new MeetingItemFacts("punkt-5", ItemKind.DECISION, subject, dk.samstemt.statutes.facts.meeting.AgendaPlace.IN_NOTICE, true,
                new Attendance(PlainAssociation.DAY, PROFILE.partyIds(), all));
    }

    @Test
    void two_hundred_members_are_told_what_would_have_changed_it_by_kinds_of_votes_not_by_names() {
        Ruling lost = LAW.meeting().decision(item(ItemSubject.OTHER, 60, 60));
        assertThat(lost.yes()).isFalse();
        assertThat(lost.counterfactualsWithin()).isEqualTo(2);
        assertThat(lost.counterfactuals().size()).isBetween(1, 40);
        assertThat(lost.counterfactuals().stream().flatMap(set -> set.changes().stream()).map(change -> change.subject())).contains("member").doesNotContain("medlem-7");
        assertThat(LAW.meeting().decision(item(ItemSubject.OTHER, 61, 60)).yes()).isTrue();
        assertThat(Explainer.explain(lost, PROFILE, Locale.ENGLISH).reasons()).anySatisfy(reason -> assertThat(reason.sentence()).isEqualTo(
                "There is no simple majority: 60 for and 60 against; more than half of 120 votes cast is needed, that is at least 61."));
        assertThat(Explainer.explain(lost, PROFILE, Locale.forLanguageTag("da")).reasons()).anySatisfy(reason -> assertThat(reason.sentence()).isEqualTo(
                "Der er ikke simpelt flertal: 60 for og 60 imod; der kr\u00e6ves mere end halvdelen af 120 afgivne stemmer, alts\u00e5 mindst 61."));
    }

    @Test
    void two_votes_of_one_kind_make_a_pair() {
        Ruling lost = LAW.meeting().decision(item(ItemSubject.AMENDMENT, 78, 41));
        assertThat(lost.refusedBy()).containsExactly("GA-9", "AM-1");
        assertThat(lost.counterfactuals()).anySatisfy(set -> assertThat(set.changes()).hasSize(2).allSatisfy(change -> {
            assertThat(change.fact()).isEqualTo("votedAgainst");
            assertThat(change.to()).isEqualTo("ABSENT");
        }));
    }

    @Test
    void two_hundred_statements_are_too_many_for_pairs_and_the_ruling_says_so() {
        List<PartyStatement> statements = IntStream.range(0, MEMBERS).mapToObj(i -> new PartyStatement(PROFILE.partyIds().get(i),
                i < 100 ? Choice.ASSENT : Choice.DISSENT, false, java.time.Instant.parse("2025-04-24T18:00:00.000Z"))).toList();
        Ruling ruling = LAW.decision(new DecisionFacts("punkt-5", ItemKind.DECISION, ItemSubject.OTHER, AssemblyForm.PHYSICAL, PlainAssociation.DAY, PROFILE.partyIds(),
                statements, true, PlainAssociation.TZDATA));
        assertThat(ruling.yes()).isFalse();
        assertThat(ruling.counterfactualsWithin()).isEqualTo(1);
        assertThat(ruling.counterfactuals()).isNotEmpty().allSatisfy(set -> assertThat(set.changes()).hasSize(1));
        assertThat(Explainer.explain(ruling, PROFILE, Locale.ENGLISH).whatWouldHaveChanged()).contains("There are too many facts to be tried two by two.");
    }

    @Test
    void no_rule_applying_is_a_failure_with_a_name() {
        DecisionFacts written = new DecisionFacts("punkt-5", ItemKind.DECISION, ItemSubject.OTHER, AssemblyForm.WRITTEN, PlainAssociation.DAY, PROFILE.partyIds(),
                List.of(), true, PlainAssociation.TZDATA);
        assertThatThrownBy(() -> LAW.decision(written)).isInstanceOfSatisfying(LawFailure.class, failure -> {
            assertThat(failure.reason()).isEqualTo(LawFailure.Reason.NO_RULE_APPLIES);
            assertThat(failure.question()).containsExactly("DECISION_ADOPTED");
            assertThat(failure.rules()).containsExactly("GA-10", "GA-9");
            assertThat(failure.provisions()).containsExactly("4.6");
            assertThat(Explainer.failure(failure, PROFILE, Locale.ENGLISH)).startsWith("The statutes give no answer (");
        });
    }

    @Test
    void two_rules_that_contradict_are_a_failure_with_both_provisions_and_never_the_first_in_the_list() {
        Profile torn = with("assembly.amendments", null);
        DecisionCase amendment = DecisionCase.assembly(AssemblyForm.PHYSICAL, ItemKind.DECISION, ItemSubject.AMENDMENT);
        assertThat(DecisionRules.applying(torn, DecisionScope.Purpose.ADOPTS, amendment)).hasSize(2);
        assertThat(DecisionRules.applying(PROFILE, DecisionScope.Purpose.ADOPTS, amendment)).extracting(rule -> rule.id()).containsExactly("assembly.amendments");
        Statutes law = Statutes.of(torn);
        assertThat(law.meeting().decision(item(ItemSubject.OTHER, 61, 60)).yes()).isTrue();
        assertThatThrownBy(() -> law.meeting().decision(item(ItemSubject.AMENDMENT, 119, 0))).isInstanceOfSatisfying(LawFailure.class, failure -> {
            assertThat(failure.reason()).isEqualTo(LawFailure.Reason.RULES_CONTRADICT);
            assertThat(failure.rules()).containsExactly("assembly.general", "assembly.amendments");
            assertThat(failure.provisions()).containsExactly("4.6", "8.1");
            assertThat(failure.question()).containsExactly("ADOPTS", "ASSEMBLY", "PHYSICAL", "DECISION", "AMENDMENT");
            assertThat(Explainer.failure(failure, torn, Locale.ENGLISH)).contains("\u00a7 4").contains("\u00a7 8");
        });
    }

    @Test
    void an_exception_to_itself_and_one_to_nothing_are_refused_at_their_place() {
        assertThatThrownBy(() -> with("assembly.amendments", "assembly.amendments")).hasMessageContaining("exception to itself").hasMessageContaining("/decisionRules/1/scope/exceptionTo");
        assertThatThrownBy(() -> with("assembly.amendments", "assembly.none")).hasMessageContaining("unknown decision rule assembly.none");
        assertThatThrownBy(() -> with("assembly.amendments", "assembly.attendance")).hasMessageContaining("decides something else");
    }
}
