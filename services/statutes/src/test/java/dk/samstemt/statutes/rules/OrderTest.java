package dk.samstemt.statutes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.json.JsonDefect;
import dk.samstemt.json.Records;
import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.ruling.LawFailure;
import dk.samstemt.statutes.ruling.Ruling;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;

/** A ruling does not depend on the order in which the facts are told: of every question, with every list of its facts turned over. */
class OrderTest {

    private static final Law LAW = Law.of(Cases.PROFILE);

    private interface Asked {

        /** Asks of facts told in two orders whether it comes to the same. */
        <F extends Record> void alike(Court<F> court, F told, F other);
    }

    @Tag("slow")
    @Property(tries = 4)
    void no_ruling_depends_on_the_order_of_its_facts(@ForAll long seed) {
        DaysTest.courts().forEach(court -> inAnyOrder(court, seed, OrderTest::ruledAlike));
        Statistics.coverage(met -> met.check("turned").count(count -> count > 20));
    }

    private static <F extends Record> void ruledAlike(Court<F> court, F told, F other) {
        Ruling ruling = court.rule(told, LAW);
        assertThat(court.rule(other, LAW)).as("%s %s", court.kind(), other).isEqualTo(ruling);
        assertThat(court.again(ruling.facts(), LAW)).isEqualTo(ruling);
    }

    /** What each rule says without the order that a court puts facts in first; only then is it the law that does not depend on it. */
    @Property(tries = 60)
    void no_answer_depends_on_the_order_of_facts(@ForAll long seed) {
        DaysTest.courts().forEach(court -> inAnyOrder(court, seed, OrderTest::answeredAlike));
        Statistics.coverage(met -> met.check("turned").count(count -> count > 300));
    }

    private static <F extends Record> void answeredAlike(Court<F> court, F told, F other) {
        assertThat(court.answer(other, LAW)).as("%s %s", court.kind(), other).isEqualTo(court.answer(told, LAW));
    }

    private static <F extends Record> void inAnyOrder(Court<F> court, long seed, Asked asked) {
        Map<String, Object> told = new NearbyFacts(seed, 40, 0).tree(court.facts());
        Object other = shuffled(told, new Random(seed));
        try {
            asked.alike(court, Records.read(told, court.facts()), Records.read(other, court.facts()));
            Statistics.collect(told.equals(other) ? "the same" : "turned");
        } catch (JsonDefect | LawFailure none) {
            Statistics.collect("none");
        }
    }

    private static Object shuffled(Object tree, Random random) {
        if (tree instanceof List<?> list) {
            List<Object> all = new ArrayList<>(list.stream().map(entry -> shuffled(entry, random)).toList());
            Collections.shuffle(all, random);
            return all;
        }
        if (tree instanceof Map<?, ?> members) {
            Map<Object, Object> all = new LinkedHashMap<>();
            members.forEach((name, value) -> all.put(name, shuffled(value, random)));
            return all;
        }
        return tree;
    }
}
