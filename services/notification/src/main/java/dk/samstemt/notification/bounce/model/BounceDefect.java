package dk.samstemt.notification.bounce.model;

/** A mail that cannot be taken apart. The message names the kind of defect, never a text of the mail. */
public final class BounceDefect extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** @param defect stable word for the kind of defect */
    public BounceDefect(String defect) {
        super(defect);
    }
}
