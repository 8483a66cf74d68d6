package dk.samstemt.statutes.facts.dissolution;

import dk.samstemt.statutes.facts.MayBeBelowZero;
import dk.samstemt.statutes.facts.MayBeUnsaid;
import java.util.List;

/**
 * The use of a dissolved association's assets.
 *
 * @param dissolutionItem the item on the dissolution; null when there is none
 * @param dissolutionAdopted whether it was adopted
 * @param assetsItem the item on the use of the assets; null when there is none
 * @param assetsAdopted whether it was adopted
 * @param payOut whether it was decided to pay net assets out to members
 * @param equityOre the equity of the day the provision names, in øre
 * @param netOre the net assets at the dissolution, in øre
 * @param shares who is to get what
 */
public record AssetsFacts(@MayBeUnsaid String dissolutionItem, boolean dissolutionAdopted, @MayBeUnsaid String assetsItem, boolean assetsAdopted, boolean payOut,
        @MayBeBelowZero long equityOre, @MayBeBelowZero long netOre, List<AssetShare> shares) {

    /** Decided as another item; null for none. */
    public AssetsFacts dissolvedBy(String other) {
        return new AssetsFacts(other, dissolutionAdopted, assetsItem, assetsAdopted, payOut, equityOre, netOre, shares);
    }

    /** With the use of the assets as another item; null for none. */
    public AssetsFacts usedBy(String other) {
        return new AssetsFacts(dissolutionItem, dissolutionAdopted, other, assetsAdopted, payOut, equityOre, netOre, shares);
    }

    /** With another equity. */
    public AssetsFacts withEquity(long other) {
        return new AssetsFacts(dissolutionItem, dissolutionAdopted, assetsItem, assetsAdopted, payOut, other, netOre, shares);
    }

    /** With other net assets. */
    public AssetsFacts withNet(long other) {
        return new AssetsFacts(dissolutionItem, dissolutionAdopted, assetsItem, assetsAdopted, payOut, equityOre, other, shares);
    }

    /** Whether the use of the assets is an item of its own (DI-4). */
    public boolean useIsItsOwnItem() {
        return assetsItem != null && !assetsItem.equals(dissolutionItem);
    }
}
