package dk.samstemt.embedded.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samstemt.embedded.launch.Console;
import dk.samstemt.embedded.launch.FreePorts;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailServerIT {

    @TempDir
    Path folder;
    private MailServer server;

    @BeforeEach
    void start() {
        server = MailServer.start(FreePorts.claim(0, "SMTP", Console.silent()), folder.resolve("mail"), Console.silent());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void everyRecipientHasAMailboxOfFiles() throws Exception {
        send("anna@example.org", "Indkaldelse på dansk");
        send("bo@example.org", "Kvittering");
        assertThat(server.mails("Anna@example.org")).singleElement().satisfies(mail -> {
            assertThat(mail.message().getSubject()).isEqualTo("Indkaldelse på dansk");
            assertThat(mail.file()).isRegularFile().hasFileName("000001_anna@example.org.eml");
        });
        assertThat(server.mails()).extracting(StoredMail::recipient).containsExactly("anna@example.org", "bo@example.org");
    }

    @Test
    void mailsSurviveARestart() throws Exception {
        send("anna@example.org", "første");
        server.close();
        server = MailServer.start(server.port(), folder.resolve("mail"), Console.silent());
        send("anna@example.org", "anden");
        assertThat(server.mails("anna@example.org")).extracting(StoredMail::number).containsExactly(1L, 2L);
    }

    @Test
    void aStoppedServerRefusesAndAStartedOneAcceptsAgain() throws Exception {
        server.stop();
        assertThatThrownBy(() -> send("anna@example.org", "x")).isInstanceOf(MessagingException.class);
        server.start();
        send("anna@example.org", "y");
        assertThat(server.mails()).hasSize(1);
    }

    @Test
    void noAddressReachesOutsideTheFolder() throws Exception {
        send("\"../../out\"@example.org", "x");
        assertThat(folder.resolve("out@example.org.eml")).doesNotExist();
        assertThat(server.mails()).hasSize(1);
    }

    @Test
    void whatCannotBeStoredIsNotAccepted() throws Exception {
        Files.delete(folder.resolve("mail"));
        Files.writeString(folder.resolve("mail"), "in the way");
        assertThatThrownBy(() -> send("anna@example.org", "x")).isInstanceOf(MessagingException.class).hasMessageContaining("451");
        Files.delete(folder.resolve("mail"));
    }

    @Test
    void onlyTheReturnAddressIsReadByImapUnderAnyTagAndWithItsPassword() throws Exception {
        ReturnMailbox mailbox = new ReturnMailbox(FreePorts.claim(0, "IMAP", Console.silent()), "secret");
        server.serving(mailbox);
        send("bounce+00ff@example.org", "returned");
        send("BOUNCE@example.org", "returned too");
        send("anna@example.org", "not this one");
        assertThat(subjects(mailbox.port(), "secret")).containsExactly("returned", "returned too");
        assertThat(server.mails("bounce+00ff@example.org")).hasSize(1);
        server.stop();
        server.start();
        assertThat(subjects(mailbox.port(), "secret")).containsExactly("returned", "returned too");
        assertThatThrownBy(() -> subjects(mailbox.port(), "guessed")).isInstanceOf(MessagingException.class);
    }

    @Test
    void aRefusedRecipientIsServedAgainLaterAndADeliveredMailCanComeBack() throws Exception {
        server.refuse("anna@example.org");
        assertThatThrownBy(() -> send("Anna@example.org", "x")).isInstanceOf(MessagingException.class).hasMessageContaining("451");
        server.accept("anna@example.org");
        send("anna@example.org", "x");
        server.bounce(server.mails("anna@example.org").get(0), "5.1.1");
        assertThat(server.mails("secretariat@example.org")).singleElement().satisfies(report ->
                assertThat(new String(report.bytes())).contains("Action: failed", "Status: 5.1.1", "Final-Recipient: rfc822; anna@example.org"));
    }

    private static List<String> subjects(int port, String password) throws MessagingException {
        try (Store store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect("127.0.0.1", port, ReturnMailbox.LOGIN, password);
            List<String> subjects = new ArrayList<>();
            Folder inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_ONLY);
            for (Message message : inbox.getMessages()) {
                subjects.add(message.getSubject());
            }
            return subjects;
        }
    }

    private void send(String to, String subject) throws MessagingException {
        Properties properties = new Properties();
        properties.putAll(Map.of("mail.smtp.host", "127.0.0.1", "mail.smtp.port", String.valueOf(server.port()), "mail.smtp.timeout", "5000", "mail.smtp.connectiontimeout", "5000"));
        MimeMessage message = new MimeMessage(Session.getInstance(properties));
        message.setFrom("secretariat@example.org");
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, "UTF-8");
        message.setText("Kære part", "UTF-8");
        Transport.send(message);
    }
}
