package dk.samstemt.portal.session;

/** There is no such page, or none for this person in an association that is not theirs: both look alike. */
public final class NoSuchPage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchPage() {
        super("no such page");
    }
}
