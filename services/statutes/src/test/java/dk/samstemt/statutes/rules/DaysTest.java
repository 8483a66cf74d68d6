package dk.samstemt.statutes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.json.JsonDefect;
import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.calendar.FactDays;
import dk.samstemt.statutes.rules.agenda.AgendaCourts;
import dk.samstemt.statutes.rules.assembly.AssemblyCourts;
import dk.samstemt.statutes.rules.board.BoardCourts;
import dk.samstemt.statutes.rules.dissolution.DissolutionCourts;
import dk.samstemt.statutes.rules.fees.FeeCourts;
import dk.samstemt.statutes.rules.meeting.MeetingCourts;
import dk.samstemt.statutes.rules.members.MemberCourts;
import dk.samstemt.statutes.ruling.Counterfactual;
import dk.samstemt.statutes.ruling.LawFailure;
import dk.samstemt.statutes.ruling.RulingKind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;

/** The days that would have changed an answer, of every question with a date, held against trying every day there is. */
@Tag("slow")
class DaysTest {

    private static final Law LAW = Law.of(Cases.PROFILE);
    private static final Set<RulingKind> HEAVY = Set.of(RulingKind.PROPOSAL_IN_TIME, RulingKind.NOTICE_MAY_GO_OUT, RulingKind.DISSOLUTION_IN_TIME, RulingKind.DULY_CONVENED);
    /** The same cases on every build: that an answer turns at corners only is argued and not proven. Whoever looks for more cases takes another. */
    private static final String SEED = "2023";
    private static final int NEAR = 40;
    private static final int FAR = 3_000;

    static List<Court<?>> courts() {
        return Stream.of(AgendaCourts.all(), AssemblyCourts.all(), BoardCourts.all(), DissolutionCourts.all(), FeeCourts.all(), MeetingCourts.all(),
                MemberCourts.all()).<Court<?>>flatMap(Collection::stream).toList();
    }

    @Property(tries = 3, seed = SEED)
    void two_dates_together_are_those_that_trying_every_pair_finds(@ForAll long seed) {
        courts().forEach(court -> together(court, seed));
    }

    @Property(tries = 120, seed = SEED)
    void two_dates_together_of_the_quick_questions(@ForAll long seed) {
        courts().stream().filter(court -> !HEAVY.contains(court.kind())).forEach(court -> together(court, seed));
        Statistics.label("pairs").coverage(met -> met.check("together").count(count -> count > 30));
    }

    private static <F extends Record> void together(Court<F> court, long seed) {
        Matter<F> matter = matter(court, new NearbyFacts(seed, 12, 0));
        if (matter == null) {
            return;
        }
        List<Alternative<F>> lines = lines(court, matter);
        JointDays<F> joint = new JointDays<>(matter);
        for (Alternative<F> one : lines) {
            for (Alternative<F> two : lines) {
                if (one.key().compareTo(two.key()) < 0) {
                    together(matter, joint, one, two, court.kind() + " " + matter.facts());
                }
            }
        }
    }

    private static <F> void together(Matter<F> matter, JointDays<F> joint, Alternative<F> one, Alternative<F> two, String as) {
        Optional<Counterfactual> found = joint.of(one, two);
        for (int distance = 2; distance <= NEAR; distance++) {
            for (int first = 1; first < distance; first++) {
                Move<F> a = one.moves().get(first - 1);
                Move<F> b = two.moves().get(distance - first - 1);
                if (matter.after(a).changes(b)) {
                    assertThat(found.map(Counterfactual::changes)).as(as).contains(Stream.of(a.change(), b.change()).sorted().toList());
                    Statistics.label("pairs").collect("together");
                    return;
                }
            }
        }
        found.ifPresent(both -> Statistics.label("pairs").collect("further"));
    }

    @Property(tries = 6, seed = SEED)
    void the_nearest_day_is_the_one_that_trying_every_day_finds(@ForAll long seed) {
        courts().forEach(court -> nearest(court, seed));
        Statistics.label("days").coverage(met -> {
            met.check("near").count(count -> count > 0);
            met.check("far").count(count -> count > 0);
        });
    }

    private static <F extends Record> void nearest(Court<F> court, long seed) {
        Matter<F> matter = matter(court, new NearbyFacts(seed, 60, FAR / 2));
        if (matter == null) {
            return;
        }
        court.otherwise(matter.facts(), LAW).stream().filter(line -> line.beyond() != null).forEach(line -> {
            Optional<Hit<F>> found = new Nearest<F>(matter.limits()).first(line, matter::changes);
            for (int distance = 1; distance <= FAR; distance++) {
                if (matter.changes(line.beyond().hit(distance).move())) {
                    assertThat(found.map(Hit::distance)).as("%s %s %s", court.kind(), line.key(), matter.facts()).contains((long) distance);
                    Statistics.label("days").collect(distance > Line.NEAR ? "far" : "near");
                    return;
                }
            }
            found.ifPresent(hit -> {
                assertThat(hit.distance()).isGreaterThan(FAR);
                assertThat(FactDays.hold(line.beyond().at(hit.distance()))).isTrue();
                Statistics.label("days").collect("very far");
            });
        });
    }

    /** The lines of the facts of which no day alone changes the answer. */
    private static <F extends Record> List<Alternative<F>> lines(Court<F> court, Matter<F> matter) {
        Nearest<F> nearest = new Nearest<>(matter.limits());
        List<Alternative<F>> lines = court.otherwise(matter.facts(), LAW).stream().filter(line -> line.beyond() != null).toList();
        Set<String> enough = lines.stream().filter(line -> nearest.first(line, matter::changes).isPresent())
                .map(Alternative::key).collect(Collectors.toSet());
        return lines.stream().filter(line -> !enough.contains(line.key())).toList();
    }

    private static <F extends Record> Matter<F> matter(Court<F> court, NearbyFacts any) {
        try {
            F facts = any.of(court.facts());
            return court.matter(court.answer(facts, LAW), facts, LAW);
        } catch (JsonDefect | LawFailure none) {
            return null;
        }
    }
}
