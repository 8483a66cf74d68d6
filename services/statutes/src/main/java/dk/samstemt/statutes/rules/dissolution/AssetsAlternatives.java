package dk.samstemt.statutes.rules.dissolution;

import dk.samstemt.statutes.facts.dissolution.AssetShare;
import dk.samstemt.statutes.facts.dissolution.AssetsFacts;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Alternatives;
import dk.samstemt.statutes.rules.Choices;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What could be otherwise about the use of the assets: the items, each decision, each share, and what there is to be paid out. */
final class AssetsAlternatives implements Alternatives<AssetsFacts> {

    @Override
    public List<Alternative<AssetsFacts>> of(AssetsFacts facts, Law law) {
        List<Alternative<AssetsFacts>> all = new ArrayList<>(items(facts));
        all.add(Choices.flip("dissolutionAdopted", facts.dissolutionAdopted(), (f, other) -> new AssetsFacts(f.dissolutionItem(), other,
                f.assetsItem(), f.assetsAdopted(), f.payOut(), f.equityOre(), f.netOre(), f.shares())));
        all.add(Choices.flip("useDecided", facts.assetsAdopted(), (f, other) -> new AssetsFacts(f.dissolutionItem(), f.dissolutionAdopted(),
                f.assetsItem(), other, f.payOut(), f.equityOre(), f.netOre(), f.shares())));
        all.add(Choices.flip("paidOut", facts.payOut(), (f, other) -> new AssetsFacts(f.dissolutionItem(), f.dissolutionAdopted(), f.assetsItem(),
                f.assetsAdopted(), other, f.equityOre(), f.netOre(), f.shares())));
        List<Alternative<AssetsFacts>> shares = Stream.concat(facts.shares().stream().map(AssetShare::recipient), Named.all(law).stream().map(named -> named.who()))
                .distinct().map(recipient -> share(facts, law, recipient)).toList();
        all.addAll(shares);
        all.addAll(new AmountAlternatives(facts, shares, law).all());
        return all;
    }

    /** An item there or not; the use of the assets as an item of its own. */
    private static List<Alternative<AssetsFacts>> items(AssetsFacts facts) {
        return List.of(Choices.flip("dissolutionItem", facts.dissolutionItem() != null, (f, there) -> f.dissolvedBy(there ? otherThan(f.assetsItem()) : null)),
                Choices.flip("useItem", facts.useIsItsOwnItem(), (f, own) -> f.usedBy(own ? otherThan(f.dissolutionItem()) : null)));
    }

    private static String otherThan(String item) {
        return "not-" + item;
    }

    /** Nothing, what the named lack of the amount that goes first or of the whole equity, as much less as too much is paid out, or the first øre too much. */
    private static Alternative<AssetsFacts> share(AssetsFacts facts, Law law, String recipient) {
        long now = facts.shares().stream().filter(share -> share.recipient().equals(recipient)).mapToLong(AssetShare::amountOre).sum();
        long named = Named.sum(facts, law);
        long lacking = FirstAmount.of(facts.equityOre(), facts.netOre()).firstOre() - named;
        long left = Math.max(facts.netOre(), 0) - Named.sum(facts);
        return Alternative.choice("share/" + recipient, LongStream.of(0, now + lacking, now + facts.equityOre() - named, now + left, now + left + 1).distinct()
                .filter(amount -> amount != now && amount >= 0).mapToObj(amount -> Move.<AssetsFacts>of("share", recipient, now, amount, f -> with(f, recipient, amount))).toList());
    }

    private static AssetsFacts with(AssetsFacts f, String recipient, long amount) {
        List<AssetShare> shares = new ArrayList<>(f.shares());
        shares.removeIf(share -> share.recipient().equals(recipient));
        shares.add(new AssetShare(recipient, amount));
        return new AssetsFacts(f.dissolutionItem(), f.dissolutionAdopted(), f.assetsItem(), f.assetsAdopted(), f.payOut(), f.equityOre(),
                f.netOre(), shares);
    }
}
