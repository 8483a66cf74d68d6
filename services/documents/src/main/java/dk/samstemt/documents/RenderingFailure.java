package dk.samstemt.documents;

/** A document that cannot be rendered as asked: not well-formed, or asking for something outside itself. */
public final class RenderingFailure extends RuntimeException {

    RenderingFailure(String message) {
        super(message);
    }

    RenderingFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
