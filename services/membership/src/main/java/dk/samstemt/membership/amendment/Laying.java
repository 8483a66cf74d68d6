package dk.samstemt.membership.amendment;

import dk.samstemt.membership.version.Origin;
import dk.samstemt.statutes.Statutes;
import dk.samstemt.statutes.amendment.Amendment;
import dk.samstemt.statutes.amendment.Amendments;
import dk.samstemt.statutes.amendment.Applied;
import dk.samstemt.statutes.amendment.Commencement;
import dk.samstemt.statutes.amendment.Mismatch;
import dk.samstemt.statutes.amendment.Proposed;
import dk.samstemt.statutes.amendment.Recheck;
import dk.samstemt.statutes.profile.Profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lays amendments one upon another in the order in which they begin (AM-3); each is checked again on what it comes to lie upon (AM-4). Versions
 * that are published keep their numbers: the new ones are numbered after the newest. Pure.
 */
final class Laying {

    private final List<Laid> laid = new ArrayList<>();
    private Profile top;
    private int number;

    private Laying(Profile base, int newest) {
        this.top = base;
        this.number = newest;
    }

    /**
     * An amendment to be laid.
     *
     * @param origin    who adopted it
     * @param amendment its operations
     * @param begins    when it is in force from
     */
    record Layer(Origin origin, Amendment amendment, Commencement begins) {
    }

    /**
     * A version that came of it.
     *
     * @param origin  who adopted it, and on which version it lies
     * @param applied the version and what it changed
     */
    record Laid(Origin origin, Applied applied) {
    }

    /**
     * Where it ended.
     *
     * @param laid     the new versions, in the order in which they begin; empty when one does not fit
     * @param against  number of the version the last was laid upon
     * @param mismatch where it does not fit; null when all do
     */
    record Outcome(List<Laid> laid, int against, Mismatch mismatch) {
    }

    /**
     * Lays the layers.
     *
     * @param base   the version in force when the first of them begins
     * @param newest the highest number in use
     * @param layers in the order in which they begin
     */
    static Outcome of(Profile base, int newest, List<Layer> layers) {
        Laying laying = new Laying(base, newest);
        for (Layer layer : layers) {
            Optional<Mismatch> mismatch = laying.lay(layer);
            if (mismatch.isPresent()) {
                return new Outcome(List.of(), laying.top.version(), mismatch.get());
            }
        }
        return new Outcome(List.copyOf(laying.laid), laying.top.version(), null);
    }

    private Optional<Mismatch> lay(Layer layer) {
        if (layer.amendment().baseVersion() > number) {
            return Optional.of(new Mismatch(-1, "", String.valueOf(layer.amendment().baseVersion()), String.valueOf(number)));
        }
        Recheck again = Statutes.of(top).amendments().again(top, new Proposed(layer.origin().item(), layer.amendment()), layer.begins());
        if (again.fits()) {
            Amendments.apply(top, again.rebased(), layer.begins().from(), layer.begins().fromDay()).fold(applied -> add(layer, applied), mismatch -> null);
        }
        return Optional.ofNullable(again.mismatch());
    }

    private Void add(Layer layer, Applied applied) {
        Profile next = applied.next().asVersion(++number, layer.begins().from(), layer.begins().fromDay());
        laid.add(new Laid(layer.origin().on(top.version()), new Applied(next, applied.redlines(), applied.settings())));
        top = next;
        return null;
    }
}
