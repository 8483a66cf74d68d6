/**
 * Reads what comes back to the return address (RFC 3464, RFC 6522). Pure, and bounded in every direction because anybody
 * can write to that address: bytes in, a {@link dk.samstemt.notification.bounce.model.Bounce} or a
 * {@link dk.samstemt.notification.bounce.model.BounceDefect} out. What it says counts only together with a token we gave out.
 */
package dk.samstemt.notification.bounce.model;
