package dk.samstemt.platform.bytes;

/** Bytes could not be had from their owner now. In an event handler just let it through: the event is tried again. */
public final class BytesUnavailable extends RuntimeException {

    BytesUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
