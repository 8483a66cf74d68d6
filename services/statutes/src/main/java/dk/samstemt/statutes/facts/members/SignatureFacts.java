package dk.samstemt.statutes.facts.members;

import java.time.LocalDate;
import java.util.List;

/**
 * A document signed for the association.
 *
 * @param signatures who signed, in the order of signing
 * @param day the day it was signed
 */
public record SignatureFacts(List<Signature> signatures, LocalDate day) {

    /** Signed by others. */
    public SignatureFacts with(List<Signature> other) {
        return new SignatureFacts(other, day);
    }

    /** Signed on another day. */
    public SignatureFacts on(LocalDate other) {
        return new SignatureFacts(signatures, other);
    }
}
