package dk.samstemt.statutes.rules.dissolution;

/**
 * How net assets that are paid out divide (DI-2, DI-5).
 *
 * @param firstOre what goes first to those the provision names, in øre
 * @param restOre what the assembly decides on freely, in øre
 */
public record FirstAmount(long firstOre, long restOre) {

    /** An amount equal to the equity goes first, or all there is when it is less; nothing where there are no net assets. */
    static FirstAmount of(long equityOre, long netOre) {
        long net = Math.max(netOre, 0);
        long first = Math.min(Math.max(equityOre, 0), net);
        return new FirstAmount(first, net - first);
    }
}
