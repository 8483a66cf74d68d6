package dk.samstemt.portal.client;

/** The login has ended, or a service does not take its token: the person logs in again. */
public final class NotLoggedIn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotLoggedIn(Throwable cause) {
        super("the login has ended", cause);
    }
}
