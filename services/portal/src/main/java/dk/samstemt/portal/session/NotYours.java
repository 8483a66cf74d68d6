package dk.samstemt.portal.session;

/** The page is for another role in the person's own association. */
public final class NotYours extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotYours() {
        super("a page for another role");
    }
}
