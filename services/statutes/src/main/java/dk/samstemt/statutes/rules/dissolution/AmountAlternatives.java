package dk.samstemt.statutes.rules.dissolution;

import dk.samstemt.statutes.facts.dissolution.AssetsFacts;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Choices;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Move;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The amounts at which an answer on the assets turns: the equity and the net assets as large as each other, as what is paid out and as
 * what the named get of it, an øre more and an øre less, as the shares are and as one of them could have been.
 */
record AmountAlternatives(AssetsFacts facts, List<Alternative<AssetsFacts>> shares, Law law) {

    /** Shares of so many could have been otherwise at the same time as an amount. */
    private static final int MOST_SHARES = 40;

    List<Alternative<AssetsFacts>> all() {
        return Stream.of(nearest("equityOre", facts.equityOre(), AssetsFacts::withEquity), nearest("netOre", facts.netOre(), AssetsFacts::withNet))
                .flatMap(List::stream).toList();
    }

    /** Less and more, the nearest first. */
    private List<Alternative<AssetsFacts>> nearest(String fact, long now, BiFunction<AssetsFacts, Long, AssetsFacts> change) {
        return Choices.nearest(fact, now, turns().boxed(), amount -> Move.of(fact, "", now, amount, f -> change.apply(f, amount)));
    }

    private LongStream turns() {
        return Stream.concat(Stream.of(facts), shares.stream().limit(MOST_SHARES).flatMap(share -> share.moves().stream()).map(move -> move.apply().apply(facts)))
                .flatMapToLong(f -> LongStream.of(Named.sum(f, law), Named.sum(f), f.equityOre(), f.netOre()))
                .flatMap(amount -> LongStream.rangeClosed(amount - 1, amount + 1));
    }
}
