package dk.samstemt.assembly.view;

import dk.samstemt.statutes.amendment.AmendmentOutcome;
import dk.samstemt.statutes.amendment.Applied;
import dk.samstemt.statutes.amendment.Mismatch;
import dk.samstemt.statutes.amendment.Piece;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.Provision;
import java.util.List;

/**
 * What an amendment would change in the statutes in force, word by word.
 *
 * @param statutesVersion the version in force, which it has to quote
 * @param changes one per provision; empty where it does not fit
 * @param misfit the first place where it does not fit; null where it does
 */
record ChangePreview(int statutesVersion, List<Change> changes, Misfit misfit) {

    /**
     * One provision.
     *
     * @param provision as people write it
     * @param pieces what stays, what goes and what comes
     */
    record Change(String provision, List<Piece> pieces) {
    }

    /**
     * Where it does not fit.
     *
     * @param operation index of the operation, from 0; -1 where the version quoted is not the one in force
     * @param provision as people write it; the id where there is none
     * @param expected what the amendment says stands there
     * @param found what stands there, from the first differing letter; empty where nothing does
     */
    record Misfit(int operation, String provision, String expected, String found) {
    }

    static ChangePreview of(AmendmentOutcome outcome, Profile current) {
        return outcome.fold(applied -> fitting(applied, current), mismatch -> misfitting(mismatch, current));
    }

    private static ChangePreview fitting(Applied applied, Profile current) {
        return new ChangePreview(current.version(), applied.redlines().stream().map(one -> new Change(one.number(), one.pieces())).toList(), null);
    }

    private static ChangePreview misfitting(Mismatch mismatch, Profile current) {
        String number = current.provision(mismatch.provision()).map(Provision::number).orElse(mismatch.provision());
        return new ChangePreview(current.version(), List.of(), new Misfit(mismatch.operation(), number, mismatch.expected(), mismatch.found()));
    }
}
