package dk.samstemt.statutes.facts.dissolution;

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
        long equityOre, long netOre, List<AssetShare> shares) {
}
