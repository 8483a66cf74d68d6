package dk.samstemt.embedded.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * One mail in the mailbox of one recipient.
 *
 * @param number    order of arrival, from 1
 * @param recipient address of the SMTP envelope, in lower case
 * @param file      the mail as it came, headed by the server's {@code Return-Path} and {@code Received}
 */
public record StoredMail(long number, String recipient, Path file) {

    /** The mail, parsed. */
    public MimeMessage message() {
        try (InputStream in = Files.newInputStream(file)) {
            return new MimeMessage(Session.getInstance(new Properties()), in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException("not a mail: " + file, e);
        }
    }

    /** The mail's bytes. */
    public byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
