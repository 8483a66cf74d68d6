package dk.samstemt.notification.story;

import dk.samstemt.embedded.mail.MailServer;
import dk.samstemt.embedded.mail.StoredMail;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/** Brings reports back, as the mail servers of the world do. */
record Postman(MailServer server) {

    private static final String TOKEN = "0123456789abcdef0123456789abcdef";

    /** The return address of a mail that was delivered. */
    static String returnAddress(StoredMail mail) throws MessagingException {
        return mail.message().getHeader("Return-Path", null).replaceAll("[<>]", "");
    }

    /** Sends a report of one of the forms to a return address; the remark makes its bytes differ from others. */
    void bring(String form, String returnAddress, String remark) throws MessagingException, IOException {
        String token = returnAddress.replaceAll(".*\\+|@.*", "");
        Session session = Session.getInstance(properties());
        String report = "X-Remark: " + remark + "\r\n" + fixture(form).replace(TOKEN, token).replace(TOKEN.toUpperCase(Locale.ROOT), token.toUpperCase(Locale.ROOT)).replace("\n", "\r\n");
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect("127.0.0.1", server.port(), null, null);
            transport.sendMessage(new MimeMessage(session, new ByteArrayInputStream(report.getBytes(StandardCharsets.ISO_8859_1))),
                    new Address[] {new InternetAddress(returnAddress)});
        }
    }

    private static Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.from", "mailer-daemon@example.org");
        return properties;
    }

    private static String fixture(String form) throws IOException {
        try (InputStream in = Postman.class.getResourceAsStream("/bounces/" + form + ".eml")) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
