package dk.samstemt.statutes.rules.dissolution;

import dk.samstemt.statutes.facts.dissolution.AssetShare;
import dk.samstemt.statutes.facts.dissolution.AssetsFacts;
import dk.samstemt.statutes.profile.Assets;
import dk.samstemt.statutes.profile.Recipient;
import dk.samstemt.statutes.rules.Law;
import java.util.List;
import java.util.Optional;

/** Those the provision names, and what they would get together. */
final class Named {

    private Named() {
    }

    static List<Recipient> all(Law law) {
        return Optional.ofNullable(law.profile().assets()).map(Assets::first).orElse(List.of());
    }

    static boolean isNamed(AssetShare share, Law law) {
        return all(law).stream().anyMatch(recipient -> recipient.who().equals(share.recipient()));
    }

    static long sum(AssetsFacts facts, Law law) {
        return facts.shares().stream().filter(share -> isNamed(share, law)).mapToLong(AssetShare::amountOre).reduce(0, Math::addExact);
    }

    static long sum(AssetsFacts facts) {
        return facts.shares().stream().mapToLong(AssetShare::amountOre).reduce(0, Math::addExact);
    }

    /** Names in the provision that are no party's. */
    static List<String> unknown(Law law) {
        return all(law).stream().map(Recipient::who).filter(who -> !law.knows(who)).toList();
    }
}
