package dk.samstemt.statutes.rules.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.facts.DispatchFacts;
import dk.samstemt.statutes.facts.PartyDispatch;
import dk.samstemt.statutes.facts.ProposedDissolution;
import dk.samstemt.statutes.profile.Provision;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Court;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Move;
import dk.samstemt.statutes.rules.Otherwise;
import dk.samstemt.statutes.rules.Said;
import dk.samstemt.statutes.ruling.Ruling;
import dk.samstemt.statutes.ruling.RulingKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What would have come of a dispatch list had the roll, the kind of assembly or the day of the question been otherwise. */
class ConvenedOtherwiseTest {

    private static final Law LAW = Law.of(Cases.PROFILE);

    private static List<String> changes(DispatchFacts facts) {
        Ruling ruling = Cases.STATUTES.dulyConvened(facts);
        Said.of(ruling);
        return Said.changes(ruling);
    }

    private static PartyDispatch late(String party) {
        return new PartyDispatch(party, Instant.parse("2023-10-25T10:00:00Z"), false, false);
    }

    @Test
    void GA_2_GA_7_three_weeks_convene_an_extraordinary_assembly_and_no_ordinary_one() {
        assertThat(changes(Cases.dispatched())).contains("assemblyKind=ORDINARY");
        assertThat(changes(Cases.dispatched().of(AssemblyKind.ORDINARY))).contains("assemblyKind=EXTRAORDINARY");
    }

    @Test
    void GA_7_no_other_kind_is_thought_of_where_the_statutes_do_not_say_how_it_is_convened() {
        Law one = Law.of(Cases.PROFILE.withProvisions(Cases.PROFILE.provisions().stream().map(p -> new Provision(p.id(), p.number(), p.heading(), p.text(), p.handling(),
                p.rules().stream().filter(rule -> !rule.equals("GA-2")).toList(), p.step(), p.spent(), p.excepts())).toList()));
        assertThat(one.laysDown("GA-7")).isTrue();
        assertThat(Otherwise.of(new DispatchAlternatives(), Cases.dispatched(), one).keySet()).noneMatch(change -> change.startsWith("assemblyKind"));
    }

    @Test
    void GA_13_one_whose_notice_was_late_need_not_have_been_convened_were_it_no_party() {
        assertThat(changes(Cases.dispatched(late("ku")))).containsExactly("acceptedAt ku=2023-10-24T21:59:59.999Z", "day=2023-11-15", "onRoll ku=false", "waived ku=true");
        assertThat(changes(Cases.dispatched(late("ku"), late("cbs")))).contains("onRoll cbs=false+onRoll ku=false", "onRoll cbs=false+waived ku=true");
    }

    @Test
    void GA_13_one_whose_notice_came_back_after_the_last_day_stands_in_the_way_of_a_later_day() {
        Instant back = Instant.parse("2023-10-25T10:00:00Z");
        PartyDispatch bounced = new PartyDispatch("dtu", Instant.parse("2023-10-24T08:00:00Z"), false, false, back);
        assertThat(changes(Cases.dispatched(late("ku"), bounced))).contains("day=2023-11-15+onRoll dtu=false").doesNotContain("day=2023-11-15");
    }

    @Test
    void MEM_8_a_stranger_on_the_roll_or_a_party_twice_would_not_have_stood_there() {
        DispatchFacts all = Cases.dispatched();
        List<String> stranger = Stream.concat(all.roll().stream(), Stream.of("stranger")).toList();
        assertThat(changes(all.withRoll(stranger))).containsExactly("onRoll stranger=false");
        List<String> twice = Stream.concat(all.roll().stream(), Stream.of("ku")).toList();
        assertThat(changes(all.withRoll(twice))).containsExactly("onRoll ku=ONCE", "onRoll ku=false");
        assertThat(changes(all.withRoll(List.of()))).contains("onRoll ku=true").hasSize(9);
        assertThat(changes(all.withRoll(List.of("ku")))).contains("onRoll ku=false").doesNotContain("onRoll dtu=true");
        assertThat(changes(all.withRoll(List.of("ku", "dtu")))).contains("onRoll dtu=false+onRoll ku=false");
    }

    @Test
    void GA_13_a_party_that_is_not_on_the_roll_and_got_no_notice_would_have_been_convened_unlawfully() {
        DispatchFacts none = Cases.dispatched(new PartyDispatch("ku", null, false, false));
        List<String> others = none.roll().stream().filter(party -> !party.equals("ku")).toList();
        assertThat(changes(none.withRoll(others))).contains("onRoll ku=true").doesNotContain("onRoll dtu=false");
        DispatchFacts sent = Cases.dispatched().withRoll(others);
        assertThat(changes(sent)).contains("acceptedAt ku=NONE+onRoll ku=true").doesNotContain("onRoll ku=true");
    }

    private static DispatchFacts dissolving(String day, PartyDispatch... otherwise) {
        DispatchFacts all = Cases.dispatched(otherwise);
        return new DispatchFacts(all.kind(), all.form(), LocalDate.parse(day), all.roll(), all.dispatches(), Instant.parse("2023-10-26T10:00:00Z"), all.tzdata(),
                new ProposedDissolution(null));
    }

    @Test
    void DI_3_where_a_notice_was_waived_and_never_went_out_the_day_of_the_question_decides() {
        PartyDispatch waived = new PartyDispatch("dtu", null, false, true);
        assertThat(changes(dissolving("2024-01-18", waived))).contains("decidedAt=2023-10-26T22:00:00.000Z", "day=2024-01-17");
        assertThat(changes(dissolving("2024-01-17", waived))).contains("decidedAt=2023-10-25T21:59:59.999Z", "onRoll dtu=false");
        assertThat(changes(dissolving("2024-01-17"))).noneMatch(change -> change.startsWith("decidedAt"));
    }

    @Test
    void DI_3_where_everyone_has_waived_the_notice_counts_as_sent_on_the_day_of_the_question() {
        PartyDispatch[] waived = Cases.PROFILE.partyIds().stream().map(party -> new PartyDispatch(party, Instant.parse("2023-10-24T08:00:00Z"), false, true))
                .toArray(PartyDispatch[]::new);
        assertThat(changes(dissolving("2024-01-16", waived))).contains("decidedAt=2023-12-26T23:00:00.000Z");
    }

    @Test
    void DI_3_without_the_party_whose_notice_was_the_last_a_dissolution_is_counted_from_the_others() {
        assertThat(changes(dissolving("2024-01-16", late("ku")))).contains("onRoll ku=false").doesNotContain("onRoll dtu=false");
    }

    /** Leaving a party out is not tried where it would make no difference; here it is held against trying it, alone and with everything else. */
    @Test
    void GA_13_whoever_is_not_left_out_would_have_made_no_difference() {
        Random random = new Random(2023);
        int untried = 0;
        for (int i = 0; i < 60; i++) {
            DispatchFacts facts = any(random);
            List<Alternative<DispatchFacts>> all = new DispatchAlternatives().of(facts, LAW);
            for (String party : facts.roll().stream().distinct().filter(one -> all.stream().noneMatch(found -> found.key().equals("onRoll/" + one))).toList()) {
                untried++;
                makesNoDifference(party, facts, all);
            }
        }
        assertThat(untried).isGreaterThan(60);
    }

    private static void makesNoDifference(String party, DispatchFacts facts, List<Alternative<DispatchFacts>> all) {
        boolean answer = answer(facts);
        assertThat(answer(without(facts, party))).as("%s %s", party, facts).isEqualTo(answer);
        for (Move<DispatchFacts> move : all.stream().flatMap(one -> one.moves().stream().limit(25)).toList()) {
            DispatchFacts other = move.apply().apply(facts);
            assertThat(answer(other) != answer || answer(without(other, party)) == answer).as("%s %s %s", party, move.change(), facts).isTrue();
        }
    }

    private static DispatchFacts without(DispatchFacts facts, String party) {
        return facts.withRoll(facts.roll().stream().filter(one -> !one.equals(party)).toList());
    }

    @SuppressWarnings("unchecked")
    private static boolean answer(DispatchFacts facts) {
        return ((Court<DispatchFacts>) AssemblyCourts.all().stream().filter(court -> court.kind() == RulingKind.DULY_CONVENED).findFirst().orElseThrow()).answer(facts, LAW);
    }

    /** Some of the parties, their notices near the last moment, a few of them waived or sent back; every other time for a dissolution. */
    private static DispatchFacts any(Random random) {
        List<String> roll = Cases.PROFILE.partyIds().subList(0, 2 + random.nextInt(5));
        List<PartyDispatch> dispatches = new ArrayList<>();
        Instant last = Instant.parse("2023-10-24T10:00:00Z");
        roll.forEach(party -> dispatches.add(new PartyDispatch(party, random.nextInt(10) == 0 ? null : last.plusSeconds(86_400L * (random.nextInt(5) / 2 - 1)), false,
                random.nextInt(5) == 0, random.nextInt(6) == 0 ? last.plusSeconds(86_400L * random.nextInt(3)) : null)));
        boolean dissolving = random.nextBoolean();
        LocalDate day = dissolving ? LocalDate.parse("2024-01-15").plusDays(random.nextInt(4)) : Cases.DAY.plusDays(random.nextInt(3) - 1);
        LocalDate informed = random.nextBoolean() ? null : LocalDate.parse("2023-10-23").plusDays(random.nextInt(3));
        return new DispatchFacts(Cases.KIND, Cases.WRITTEN, day, roll, dispatches, Instant.parse("2023-10-26T10:00:00Z"), "2025b",
                dissolving ? new ProposedDissolution(informed) : null);
    }
}
