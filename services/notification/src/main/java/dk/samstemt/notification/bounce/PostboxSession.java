package dk.samstemt.notification.bounce;

import jakarta.mail.Session;
import java.util.Properties;

/** Turns settings into a session of the library, with all timeouts: unset they are infinite. */
final class PostboxSession {

    private static final String CHUNK = "262144";

    private PostboxSession() {
    }

    static Session of(BounceSettings settings) {
        String protocol = settings.security() == BounceSettings.Security.TLS ? "imaps" : "imap";
        String timeout = String.valueOf(settings.timeout().toMillis());
        Properties imap = new Properties();
        imap.setProperty("mail.store.protocol", protocol);
        for (String name : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            imap.setProperty("mail." + protocol + "." + name, timeout);
        }
        imap.setProperty("mail." + protocol + ".fetchsize", CHUNK);
        imap.setProperty("mail." + protocol + ".ssl.checkserveridentity", "true");
        imap.setProperty("mail." + protocol + ".ssl.protocols", "TLSv1.3 TLSv1.2");
        String starttls = String.valueOf(settings.security() == BounceSettings.Security.STARTTLS);
        imap.setProperty("mail.imap.starttls.enable", starttls);
        imap.setProperty("mail.imap.starttls.required", starttls);
        return Session.getInstance(imap);
    }
}
