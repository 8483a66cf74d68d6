package dk.samstemt.notification.mail.model;

/** A text that must not become part of a mail. The message names the kind of defect, never the text. */
public final class MailDefect extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** @param defect stable word for the kind of defect */
    public MailDefect(String defect) {
        super(defect);
    }
}
