package dk.samstemt.notification.mail.model;

/**
 * A file that goes with a mail, byte for byte.
 *
 * @param fileName  name people see
 * @param mediaType media type, with parameters where needed
 * @param content   the bytes
 */
public record Attachment(String fileName, String mediaType, byte[] content) {

    /** Refuses names that could break a header. */
    public Attachment {
        HeaderText.of(fileName);
        HeaderText.of(mediaType);
    }
}
