package dk.samstemt.embedded.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** A report about an undelivered mail (RFC 3464), as the mail server of its recipient would send it to the return address. */
record Report(StoredMail about, String status) {

    private static final String SENDER = "mailer-daemon@example.org";
    private static final String TEXT = """
            From: Mail Delivery System <%1$s>
            To: %2$s
            Subject: Undelivered Mail Returned to Sender
            Auto-Submitted: auto-replied
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="report-%5$d"

            --report-%5$d
            Content-Type: text/plain; charset=us-ascii

            The mail could not be delivered to %3$s.

            --report-%5$d
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mail.example.org

            Final-Recipient: rfc822; %3$s
            Action: %6$s
            Status: %4$s
            Diagnostic-Code: smtp; %4$s

            --report-%5$d--
            """;

    /** Sends the report through a server on this machine; a status that begins with 4 says delayed, any other failed. */
    void send(int port) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.from", SENDER);
        Session session = Session.getInstance(properties);
        try (Transport transport = session.getTransport("smtp")) {
            String returnAddress = about.message().getHeader("Return-Path", null).replaceAll("[<>\\s]", "");
            String action = status.startsWith("4") ? "delayed" : "failed";
            byte[] bytes = TEXT.formatted(SENDER, returnAddress, about.recipient(), status, about.number(), action).replace("\n", "\r\n")
                    .getBytes(StandardCharsets.US_ASCII);
            transport.connect("127.0.0.1", port, null, null);
            transport.sendMessage(new MimeMessage(session, new ByteArrayInputStream(bytes)), new Address[] {new InternetAddress(returnAddress)});
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
