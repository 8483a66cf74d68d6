package dk.samstemt.statutes.rules.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.json.Json;
import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.Meetings;
import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.Choice;
import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.facts.meeting.Attendance;
import dk.samstemt.statutes.facts.meeting.Attendee;
import dk.samstemt.statutes.facts.meeting.MeetingItemFacts;
import dk.samstemt.statutes.facts.meeting.SeatFacts;
import dk.samstemt.statutes.profile.ProfileReader;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Said;
import dk.samstemt.statutes.rules.assembly.SubjectsApart;
import dk.samstemt.statutes.ruling.Ruling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is told would have changed a ruling in the room besides votes: what the item is about and its kind, the casting vote, the day. */
class MeetingOtherwiseTest {

    private static final List<AssemblyForm> PHYSICAL = List.of(AssemblyForm.PHYSICAL);
    private static final Law LAW = Law.of(Cases.PROFILE);

    /** A shipped profile with some of its entries, of a list, changed. */
    @SuppressWarnings("unchecked")
    private static Law law(String profile, String list, String id, Consumer<Map<String, Object>> change) {
        Map<String, Object> tree = (Map<String, Object>) copy(Json.read(ProfileReader.shipped(profile)));
        ((List<Map<String, Object>>) tree.get(list)).stream().filter(entry -> entry.get("id").equals(id)).forEach(change);
        return Law.of(ProfileReader.read(Json.canonical(tree)));
    }

    private static Object copy(Object tree) {
        if (tree instanceof Map<?, ?> members) {
            Map<Object, Object> all = new LinkedHashMap<>();
            members.forEach((name, value) -> all.put(name, copy(value)));
            return all;
        }
        return tree instanceof List<?> list ? new ArrayList<>(list.stream().map(MeetingOtherwiseTest::copy).toList()) : tree;
    }

    private static List<String> changes(MeetingItemFacts facts, Law law) {
        return Said.changes(MeetingCourts.ITEM.rule(facts, law));
    }

    @Test
    void GA_21_what_is_not_adopted_as_an_amendment_could_have_been_about_something_else() {
        Ruling amendment = MeetingCourts.ITEM.rule(Meetings.item(ItemSubject.AMENDMENT, Meetings.attended(Meetings.votes("ku", 1, Choice.ABSTENTION))), LAW);
        assertThat(Said.of(amendment)).contains("hvis punktet handlede om andet");
        assertThat(Said.changes(amendment)).contains("newSubject=OTHER").doesNotContain("newSubject=BUDGET", "newSubject=ANY_OTHER_BUSINESS");
        assertThat(changes(Meetings.item(ItemSubject.OTHER, Meetings.attended(Meetings.votes("ku", 1, Choice.ABSTENTION))), LAW)).contains("newSubject=AMENDMENT",
                "newSubject=ANY_OTHER_BUSINESS").doesNotContain("newSubject=BUDGET");
        assertThat(changes(Meetings.item(ItemSubject.ANY_OTHER_BUSINESS, Meetings.attended()), LAW)).contains("newSubject=OTHER");
    }

    @Test
    void GA_9_every_subject_is_decided_as_the_one_that_stands_for_it() {
        Random random = new Random(16042024);
        for (Law law : List.of(LAW, Law.of(ProfileReader.read(ProfileReader.shipped("foreningen-havnens-venner"))))) {
            List<ItemSubject> apart = Stream.concat(Stream.of(ItemSubject.OTHER), SubjectsApart.of(ItemSubject.OTHER, PHYSICAL, law).stream()).toList();
            assertThat(apart).doesNotHaveDuplicates().hasSizeLessThan(ItemSubject.values().length);
            for (ItemSubject subject : ItemSubject.values()) {
                List<ItemSubject> others = SubjectsApart.of(subject, PHYSICAL, law);
                ItemSubject alike = apart.stream().filter(one -> !others.contains(one)).findFirst().orElseThrow();
                assertThat(others).hasSize(apart.size() - 1).doesNotContain(subject);
                for (int i = 0; i < 30; i++) {
                    MeetingItemFacts facts = Meetings.item(subject, voted(law, random)).withDulyConvened(random.nextInt(4) > 0);
                    assertThat(MeetingCourts.ITEM.answer(facts, law)).as(facts.toString()).isEqualTo(MeetingCourts.ITEM.answer(facts.withSubject(alike), law));
                }
            }
        }
    }

    private static Attendance voted(Law law, Random random) {
        List<String> roll = law.profile().partyIds();
        return new Attendance(LocalDate.parse("2025-04-24"), roll, roll.stream().filter(party -> random.nextInt(20) > 0).map(party ->
                Meetings.votes(party, 1, random.nextInt(12) > 0 ? Choice.ASSENT : random.nextBoolean() ? Choice.DISSENT : Choice.ABSTENTION)).toList());
    }

    @Test
    void AM_1_and_DI_1_are_told_apart_from_other_items_where_the_statutes_ask_for_a_lawful_call_of_them() {
        assertThat(SubjectsApart.of(ItemSubject.OTHER, PHYSICAL, LAW)).contains(ItemSubject.AMENDMENT, ItemSubject.FEE, ItemSubject.ANY_OTHER_BUSINESS)
                .doesNotContain(ItemSubject.OTHER, ItemSubject.BUDGET);
        assertThat(SubjectsApart.of(ItemSubject.USE_OF_ASSETS, PHYSICAL, LAW)).contains(ItemSubject.OTHER).doesNotContain(ItemSubject.DISSOLUTION, ItemSubject.USE_OF_ASSETS);
    }

    @Test
    @SuppressWarnings("unchecked")
    void GA_8_an_item_to_be_added_could_have_been_of_another_kind_where_the_quorum_depends_on_it() {
        Law elections = law("foreningen-havnens-venner", "decisionRules", "assembly.attendance-for-amendments", rule -> {
            Map<String, Object> scope = (Map<String, Object>) rule.get("scope");
            scope.remove("subjects");
            scope.put("kinds", List.of("ELECTION"));
        });
        List<String> roll = elections.profile().partyIds();
        Attendance one = new Attendance(LocalDate.parse("2025-04-24"), roll, List.of(Meetings.votes(roll.get(0), 1, Choice.ASSENT)));
        assertThat(Said.changes(MeetingCourts.NEW_ITEM.rule(Meetings.newItem(AssemblyForm.PHYSICAL, one), elections))).contains("kind=ELECTION")
                .doesNotContain("kind=APPROVAL", "kind=INFORMATION");
        assertThat(Said.changes(MeetingCourts.NEW_ITEM.rule(Meetings.newItem(AssemblyForm.PHYSICAL, one).withKind(ItemKind.ELECTION), elections)))
                .contains("kind=DECISION", "kind=APPROVAL");
    }

    private static final Law CASTING = law("foreningen-havnens-venner", "decisionRules", "assembly.general",
            rule -> rule.put("rule", Map.of("op", "MAJORITY_WITH_CASTING_VOTE", "base", "VOTES_CAST", "office", "CHAIR")));

    /** Two members there, the second against; somebody has the casting vote. */
    private static List<String> tie(Law law, Choice first, int chair) {
        List<String> two = law.profile().partyIds().subList(0, 2);
        return changes(Meetings.item(ItemSubject.OTHER, new Attendance(LocalDate.parse("2025-04-24"), two, List.of(Meetings.votes(two.get(0), 1, first),
                Meetings.votes(two.get(1), 1, Choice.DISSENT)), false, chair < 0 ? null : two.get(chair) + "-1")), law);
    }

    @Test
    void GA_9_of_as_many_for_as_against_somebody_else_could_have_had_the_casting_vote() {
        assertThat(tie(CASTING, Choice.ASSENT, 0)).contains("castingVoteFor=false").doesNotContain("castingVoteFor=true");
        assertThat(tie(CASTING, Choice.ASSENT, 1)).contains("castingVoteFor=true");
        assertThat(tie(CASTING, Choice.ASSENT, -1)).contains("castingVoteFor=true");
        assertThat(tie(CASTING, Choice.ABSTENTION, -1)).doesNotContain("castingVoteFor=true")
                .contains("abstained " + CASTING.profile().partyIds().get(0) + "=ASSENT+castingVoteFor=true");
        assertThat(tie(LAW, Choice.ASSENT, -1)).noneMatch(change -> change.startsWith("castingVoteFor"));
    }

    @Test
    void MEM_6_on_another_day_the_statutes_could_have_let_more_or_fewer_represent_a_party() {
        Law changed = twoFrom2023To2024();
        Attendance three = Meetings.attended(Stream.of(1, 2, 3).map(number -> Meetings.votes("ku", number, Choice.ASSENT)).toArray(Attendee[]::new));
        assertThat(changes(Meetings.item(ItemSubject.OTHER, three), changed)).contains("day=2022-12-31", "day=2025-01-01");
        assertThat(changes(Meetings.item(ItemSubject.OTHER, three.onDay(LocalDate.parse("2025-01-01"))), changed)).contains("day=2024-12-31")
                .doesNotContain("day=2022-12-31");
        assertThat(Said.changes(MeetingCourts.NEW_ITEM.rule(Meetings.newItem(AssemblyForm.PHYSICAL, three.onDay(LocalDate.parse("2022-12-31"))), changed)))
                .contains("day=2023-01-01");
    }

    @Test
    void MEM_6_on_another_day_the_statutes_may_have_given_another_number_of_seats() {
        SeatFacts third = new SeatFacts("kkr-sjaelland", Meetings.DAY, true, 2, true, false, false);
        assertThat(Said.changes(MeetingCourts.SEAT.rule(third, twoFrom2023To2024()))).containsExactly("day=2022-12-31", "day=2025-01-01", "seated kkr-sjaelland=1");
        assertThat(Said.changes(MeetingCourts.SEAT.rule(third, LAW))).noneMatch(change -> change.contains("day="));
    }

    private static Law twoFrom2023To2024() {
        return law("greater-copenhagen-eu-office", "parameters", "representatives.max", most -> most.put("values", List.of(
                value("3", "2019-02-07", "2022-12-31"), value("2", "2023-01-01", "2024-12-31"), value("3", "2025-01-01", null))));
    }

    private static Map<String, Object> value(String value, String from, String until) {
        Map<String, Object> all = new LinkedHashMap<>(Map.of("value", value, "from", from));
        if (until != null) {
            all.put("until", until);
        }
        return all;
    }
}
