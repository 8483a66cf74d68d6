package dk.samstemt.statutes.amendment;

import dk.samstemt.json.JsonDefect;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.ProfileChecks;
import dk.samstemt.statutes.profile.ProfileDefect;
import dk.samstemt.statutes.profile.ProfileDefects;
import dk.samstemt.statutes.profile.ProfileReader;
import dk.samstemt.statutes.profile.ProfileWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Applies amendments. */
public final class Amendments {

    private Amendments() {
    }

    /**
     * Applies an amendment to the version it quotes.
     *
     * @param current the version in force
     * @param amendment the operations
     * @param inForceFrom the moment the next version enters into force (default: the close)
     * @param inForceFromDay the first civil day that follows it
     * @return the next version, or the first place where the quotation does not match letter by letter, that gives a seat on the board
     *     and leaves the words that seat it (MEM-9), or of which something comes that is no profile
     */
    public static AmendmentOutcome apply(Profile current, Amendment amendment, Instant inForceFrom,
            LocalDate inForceFromDay) {
        if (amendment.baseVersion() != current.version()) {
            return new Mismatch(-1, "", String.valueOf(amendment.baseVersion()), String.valueOf(current.version()));
        }
        if (amendment.operations().isEmpty()) {
            return new Mismatch(0, "", "", "");
        }
        Draft draft = Draft.of(current);
        int done = 0;
        try {
            for (Operation operation : amendment.operations()) {
                draft = apply(draft, operation, inForceFromDay);
                done++;
            }
        } catch (Misfit misfit) {
            return misfit.at(done);
        }
        Optional<Mismatch> unseated = SeatedByWords.mismatch(current, amendment);
        return unseated.isPresent() ? unseated.get() : sound(draft.next(inForceFrom, inForceFromDay), amendment.operations());
    }

    /** Each quotation fits; yet what the reader would refuse never becomes a version. */
    private static AmendmentOutcome sound(Applied applied, List<Operation> operations) {
        Culprit culprit = new Culprit(applied.next(), operations);
        try {
            ProfileReader.read(ProfileWriter.canonical(ProfileChecks.checked(applied.next())));
            return applied;
        } catch (ProfileDefects defects) {
            return culprit.mismatch(defects.defects().stream().map(ProfileDefect::pointer).toList(), defects.getMessage());
        } catch (JsonDefect unwritable) {
            return culprit.mismatch(List.of(unwritable.pointer()), unwritable.getMessage());
        }
    }

    private static Draft apply(Draft draft, Operation operation, LocalDate inForceFromDay) {
        return switch (operation.kind()) {
            case REPLACE_TEXT -> TextOperations.replace(draft, operation);
            case INSERT -> TextOperations.insert(draft, operation);
            case REPEAL -> TextOperations.repeal(draft, operation);
            case REPLACE_HEADING -> TextOperations.heading(draft, operation);
            case SET_DECISION_RULE -> RuleOperations.set(draft, operation, inForceFromDay);
            case SET_PARTY -> PartyOperations.set(draft, operation, inForceFromDay);
            case SET_PARAMETER -> ParameterOperations.set(draft, operation, inForceFromDay);
        };
    }
}
