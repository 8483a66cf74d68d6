package dk.samstemt.statutes.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/**
 * Agreement is never easier with fewer assents, whatever the rule is composed of. Whoever was for and is against, abstains or stays away,
 * or is no longer on the roll, never turns a decision that was not taken into one that is.
 *
 * <p>One block is excepted, a casting vote beside a majority of more than the votes cast: one for and one against of nine entitled are
 * equal, so that the vote of the chair decides and adopts, while two for and one against are neither equal nor a majority of nine. The
 * words of such statutes say both; which is meant only they can say, and whoever loads them is told (A-12, {@code CASTING_OVER_BASE}).
 */
class AssentPropertiesTest {

    private static final List<String> CLASSES = List.of("a", "b", "c");
    private static final int VOTERS = 8;

    @Provide
    Arbitrary<Combinator> rules() {
        return nested(2);
    }

    private static Arbitrary<Combinator> nested(int depth) {
        return depth == 0 ? blocks() : Arbitraries.frequencyOf(Tuple.of(3, blocks()), Tuple.of(2, composed(nested(depth - 1))));
    }

    /** Every block that holds no other, each as likely as the next. */
    private static Arbitrary<Combinator> blocks() {
        Arbitrary<Base> base = Arbitraries.of(Base.class);
        Arbitrary<Counted> counted = Arbitraries.of(Counted.class);
        Arbitrary<Long> count = Arbitraries.longs().between(1, 4);
        return Arbitraries.oneOf(List.of(
                Arbitraries.just(new AgreementOfAll()), Arbitraries.just(new AgreementOfPresent()), Arbitraries.just(new UnanimityOfPresent()),
                Arbitraries.just(new NobodyAgainst()), Arbitraries.just(new PresenceOfEach()),
                Combinators.combine(Arbitraries.oneOf(Arbitraries.of(Share.HALF), shares()), base).as(Majority::new),
                Arbitraries.just(new MajorityWithCastingVote(Base.VOTES_CAST, "CHAIR")),
                Arbitraries.of("a0", "b1", "nobody").map(CastingVote::new),
                classes().map(ForFromEach::new),
                Combinators.combine(count, classes()).as(ForFromAtLeast::new),
                classes().flatMap(named -> Arbitraries.longs().between(1, named.size()).map(of -> new ForFromClasses(of, named))),
                Combinators.combine(count, counted).as(PresentAtLeast::new),
                Combinators.combine(shares(), counted).as(PresentShare::new)));
    }

    private static Arbitrary<Combinator> composed(Arbitrary<Combinator> parts) {
        return Arbitraries.oneOf(List.of(Combinators.combine(classes(), parts).as(Within::new),
                Combinators.combine(classes(), parts).as((named, part) -> new Without(named, "house", part)),
                parts.list().ofMinSize(1).ofMaxSize(3).map(AllOf::new), parts.list().ofMinSize(1).ofMaxSize(3).map(AnyOf::new)));
    }

    private static Arbitrary<Share> shares() {
        return Combinators.combine(Arbitraries.longs().between(1, 6), Arbitraries.longs().between(1, 6), Arbitraries.of(Share.Comparison.class))
                .filter((one, other, comparison) -> one < other || comparison == Share.Comparison.AT_LEAST)
                .as((one, other, comparison) -> new Share(Math.min(one, other), Math.max(one, other), comparison));
    }

    private static Arbitrary<Set<String>> classes() {
        return Arbitraries.of(CLASSES).set().ofMinSize(1).ofMaxSize(3).map(Set::copyOf);
    }

    /** Up to eight voters of parties in three classes, some parties with several; one of them may hold the chair. */
    @Provide
    Arbitrary<Stances> stances() {
        Arbitrary<List<Stance>> stance = Arbitraries.of(Stance.class).list().ofMinSize(1).ofMaxSize(VOTERS);
        Arbitrary<List<String>> party = Combinators.combine(Arbitraries.of(CLASSES), Arbitraries.integers().between(0, 1)).as((name, number) -> name + number)
                .list().ofSize(VOTERS);
        return Combinators.combine(stance, party, Arbitraries.integers().between(0, VOTERS), Arbitraries.longs().between(0, 3))
                .as((all, parties, chair, others) -> new Stances(IntStream.range(0, all.size()).mapToObj(i -> new Vote("v" + i, parties.get(i),
                        parties.get(i).substring(0, 1), all.get(i))).toList(), Map.of("CHAIR", "v" + chair), others));
    }

    @Property(tries = 5_000)
    void a_decision_is_never_easier_with_fewer_assents(@ForAll("rules") Combinator rule, @ForAll("stances") Stances before, @ForAll @IntRange(max = VOTERS - 1) int which) {
        Stances more = new Stances(changed(before, which % before.votes().size(), Stance.FOR), before.offices(), before.withoutVote());
        fewer(more, which % before.votes().size()).filter(rule::met).forEach(less -> assertThat(rule.met(more)).as("%s is met by %s and not by %s", rule, less, more).isTrue());
        Statistics.label("block").collect(rule.getClass()).coverage(found -> Stream.of(Combinator.class.getPermittedSubclasses())
                .forEach(block -> found.check(block).count(often -> often > 50)));
        Statistics.label("met").collect(rule.met(more)).coverage(found -> Stream.of(true, false).forEach(met -> found.check(met).percentage(share -> share > 10)));
    }

    @Property
    void a_casting_vote_beside_a_majority_of_more_than_the_votes_cast_is_the_exception(@ForAll("wider") Base base) {
        Combinator rule = new MajorityWithCastingVote(base, "CHAIR");
        Stances equal = CombinatorTest.of("a1 FOR", "a2 AGAINST", "b1 ABSTAINS", "b2 ABSTAINS", "b3 ABSTAINS");
        Stances more = new Stances(changed(equal, 2, Stance.FOR), equal.offices(), equal.withoutVote());
        assertThat(rule.met(equal)).isTrue();
        assertThat(rule.met(more)).isFalse();
    }

    @Provide
    Arbitrary<Base> wider() {
        return Arbitraries.of(Base.class).filter(base -> base != Base.VOTES_CAST);
    }

    /** The same with one assent fewer: against, abstaining, absent, or off the roll. */
    private static Stream<Stances> fewer(Stances more, int which) {
        List<Vote> off = new ArrayList<>(more.votes());
        off.remove(which);
        return Stream.concat(Stream.of(Stance.AGAINST, Stance.ABSTAINS, Stance.ABSENT).map(stance -> changed(more, which, stance)), Stream.of(off))
                .map(votes -> new Stances(votes, more.offices(), more.withoutVote()));
    }

    private static List<Vote> changed(Stances all, int which, Stance stance) {
        List<Vote> votes = new ArrayList<>(all.votes());
        Vote old = votes.get(which);
        votes.set(which, new Vote(old.voter(), old.party(), old.partyClass(), stance));
        return votes;
    }
}
