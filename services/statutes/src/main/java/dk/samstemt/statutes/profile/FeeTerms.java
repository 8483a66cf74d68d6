package dk.samstemt.statutes.profile;

import java.util.List;
import java.util.Optional;

/**
 * Who pays, by what basis (FEE-1, FEE-2, FEE-7, FEE-10). The figures are parameters: {@code fee.<basis>.rate},
 * {@code fee.<basis>.amount} and {@code fee.<basis>.base-year}.
 *
 * @param bases the fees there are
 * @param shared sentences by which payers share by population
 * @param earmarks matters that may cost no more than a fee brings in
 */
public record FeeTerms(List<FeeBasis> bases, List<SharedByPopulation> shared, List<Earmark> earmarks) {

    /** The basis with this id. */
    public Optional<FeeBasis> basis(String id) {
        return bases.stream().filter(basis -> basis.id().equals(id)).findFirst();
    }
}
