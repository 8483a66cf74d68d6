package dk.samstemt.statutes.importer;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The text was read whole.
 *
 * @param title its first line
 * @param preamble what stands between the title and the first provision
 * @param provisions every numbered piece, in order
 * @param closing what follows the last provision: the formula of adoption, dates, signatures
 * @param findings what a person should look at, in the order of the text; never corrected
 */
public record Imported(String title, List<TextBlock> preamble, List<ImportedProvision> provisions, List<TextBlock> closing,
        List<TextFinding> findings) implements ImportOutcome {

    /** The provision with this id, for example {@code 4.2}. */
    public Optional<ImportedProvision> provision(String id) {
        return provisions.stream().filter(found -> found.id().equals(id)).findFirst();
    }

    @Override
    public <T> T fold(Function<Imported, T> onImported, Function<Refused, T> onRefused) {
        return onImported.apply(this);
    }
}
