package dk.samstemt.notification.mail;

import jakarta.mail.Session;
import java.time.Duration;
import java.util.Properties;
import javax.net.SocketFactory;

/** Turns settings into a session of the library, with all three timeouts: unset they are infinite. */
final class Sessions {

    private Sessions() {
    }

    static Session of(SmtpSettings settings, SocketFactory sockets) {
        Properties smtp = new Properties();
        smtp.setProperty("mail.smtp.host", settings.host());
        smtp.setProperty("mail.smtp.port", String.valueOf(settings.port()));
        smtp.setProperty("mail.smtp.auth", String.valueOf(!settings.user().isEmpty()));
        smtp.setProperty("mail.smtp.from", settings.from());
        smtp.setProperty("mail.smtp.localhost", settings.from().substring(settings.from().indexOf('@') + 1));
        smtp.setProperty("mail.smtp.connectiontimeout", millis(settings.connectTimeout()));
        smtp.setProperty("mail.smtp.timeout", millis(settings.readTimeout()));
        smtp.setProperty("mail.smtp.writetimeout", millis(settings.writeTimeout()));
        // Where the server can: reports about failure and delay, with the head of the mail only.
        smtp.setProperty("mail.smtp.dsn.notify", "FAILURE,DELAY");
        smtp.setProperty("mail.smtp.dsn.ret", "HDRS");
        smtp.put("mail.smtp.socketFactory", sockets);
        smtp.setProperty("mail.smtp.socketFactory.fallback", "false");
        encryption(smtp, settings.starttls());
        return Session.getInstance(smtp);
    }

    private static void encryption(Properties smtp, SmtpSettings.Starttls starttls) {
        smtp.setProperty("mail.smtp.starttls.enable", String.valueOf(starttls != SmtpSettings.Starttls.OFF));
        smtp.setProperty("mail.smtp.starttls.required", String.valueOf(starttls == SmtpSettings.Starttls.REQUIRED));
        smtp.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        smtp.setProperty("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
    }

    private static String millis(Duration duration) {
        return String.valueOf(duration.toMillis());
    }
}
