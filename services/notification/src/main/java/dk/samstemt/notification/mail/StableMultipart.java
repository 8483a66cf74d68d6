package dk.samstemt.notification.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.ParameterList;

/** A multipart whose boundary follows from the mail, so that the kept copy equals the sent bytes but for the cut link. */
final class StableMultipart extends MimeMultipart {

    StableMultipart(String subtype, String boundary, BodyPart... parts) throws MessagingException {
        super(subtype);
        ParameterList parameters = new ParameterList();
        parameters.set("boundary", boundary);
        contentType = new ContentType("multipart", subtype, parameters).toString();
        for (BodyPart part : parts) {
            addBodyPart(part);
        }
    }
}
