package dk.samstemt.statutes.importer;

import java.util.List;
import java.util.function.Function;

/**
 * The text cannot be read as statutes; nothing of it was kept.
 *
 * @param faults every place, in the order of the text; at least one
 */
public record Refused(List<TextFault> faults) implements ImportOutcome {

    @Override
    public <T> T fold(Function<Imported, T> onImported, Function<Refused, T> onRefused) {
        return onRefused.apply(this);
    }
}
