package dk.samstemt.statutes.rules.dissolution;

import dk.samstemt.statutes.facts.dissolution.AssetShare;
import dk.samstemt.statutes.facts.dissolution.AssetsFacts;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Alternatives;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What could be otherwise about the use of the assets: each decision, each share, and the items being two. */
final class AssetsAlternatives implements Alternatives<AssetsFacts> {

    @Override
    public List<Alternative<AssetsFacts>> of(AssetsFacts facts, Law law) {
        List<Alternative<AssetsFacts>> all = new ArrayList<>();
        all.add(truth("dissolutionAdopted", facts.dissolutionAdopted(), f -> new AssetsFacts(f.dissolutionItem(), !f.dissolutionAdopted(),
                f.assetsItem(), f.assetsAdopted(), f.payOut(), f.equityOre(), f.netOre(), f.shares())));
        all.add(truth("useDecided", facts.assetsAdopted(), f -> new AssetsFacts(f.dissolutionItem(), f.dissolutionAdopted(), f.assetsItem(),
                !f.assetsAdopted(), f.payOut(), f.equityOre(), f.netOre(), f.shares())));
        all.add(truth("paidOut", facts.payOut(), f -> new AssetsFacts(f.dissolutionItem(), f.dissolutionAdopted(), f.assetsItem(),
                f.assetsAdopted(), !f.payOut(), f.equityOre(), f.netOre(), f.shares())));
        facts.shares().stream().map(AssetShare::recipient).distinct().forEach(recipient -> all.add(share(facts, law, recipient)));
        Named.all(law).stream().filter(named -> facts.shares().stream().noneMatch(share -> share.recipient().equals(named.who())))
                .forEach(named -> all.add(share(facts, law, named.who())));
        return all;
    }

    private static Alternative<AssetsFacts> truth(String fact, boolean now, UnaryOperator<AssetsFacts> change) {
        return Alternative.choice(fact, List.of(Move.of(fact, "", now, !now, change)));
    }

    /** Nothing, or what the named lack of the amount that goes first. */
    private static Alternative<AssetsFacts> share(AssetsFacts facts, Law law, String recipient) {
        long now = facts.shares().stream().filter(share -> share.recipient().equals(recipient)).mapToLong(AssetShare::amountOre).sum();
        long lacking = FirstAmount.of(facts.equityOre(), facts.netOre()).firstOre() - Named.sum(facts, law);
        return Alternative.choice("share/" + recipient, Stream.of(0L, now + Math.max(lacking, 0)).distinct().filter(amount -> amount != now)
                .map(amount -> Move.<AssetsFacts>of("share", recipient, now, amount, f -> with(f, recipient, amount))).toList());
    }

    private static AssetsFacts with(AssetsFacts f, String recipient, long amount) {
        List<AssetShare> shares = new ArrayList<>(f.shares());
        shares.removeIf(share -> share.recipient().equals(recipient));
        shares.add(new AssetShare(recipient, amount));
        return new AssetsFacts(f.dissolutionItem(), f.dissolutionAdopted(), f.assetsItem(), f.assetsAdopted(), f.payOut(), f.equityOre(),
                f.netOre(), shares);
    }
}
