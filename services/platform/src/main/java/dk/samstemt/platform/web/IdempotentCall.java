package dk.samstemt.platform.web;

import java.util.Optional;

/**
 * A write whose answer must not be stored: declare it as a parameter of the controller method. The platform then keeps
 * only a reference and an HMAC of the body. The method first asks {@link #replayed()} and, when present, builds the
 * answer again from the reference; otherwise it acts and calls {@link #remember(String)}.
 */
public interface IdempotentCall {

    /** The reference remembered by the first call under this key; the same body has been checked. */
    Optional<String> replayed();

    /** Remembers the reference (for instance the receipt's id) instead of the answer. */
    void remember(String reference);
}
