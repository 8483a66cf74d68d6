package dk.samstemt.embedded.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All mailboxes in one folder: a file {@code 000017_anna@example.org.eml} for each mail and recipient. What is listed survives a restart. */
final class MailFolder {

    private static final Pattern NAME = Pattern.compile("(\\d{6,})_(.+)\\.eml");
    private final Path folder;
    private final AtomicLong last;

    MailFolder(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.last = new AtomicLong(all().stream().mapToLong(StoredMail::number).max().orElse(0));
    }

    /** Returns when the mail is a complete file; only then may the server say that it has accepted it. */
    void store(MimeMessage message, String recipient) throws MessagingException {
        String name = String.format(Locale.ROOT, "%06d_%s", last.incrementAndGet(), fileSafe(recipient));
        Path aside = folder.resolve(name + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(aside)) {
                message.writeTo(out);
            }
            Files.move(aside, folder.resolve(name + ".eml"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new MessagingException("cannot store the mail", e);
        }
    }

    List<StoredMail> all() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(MailFolder::parse).flatMap(Optional::stream).sorted(Comparator.comparingLong(StoredMail::number)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<StoredMail> of(String recipient) {
        String wanted = fileSafe(recipient);
        return all().stream().filter(mail -> mail.recipient().equals(wanted)).toList();
    }

    private static Optional<StoredMail> parse(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches() ? Optional.of(new StoredMail(Long.parseLong(name.group(1)), name.group(2), file)) : Optional.empty();
    }

    // The address comes from outside: nothing of it may name another folder.
    private static String fileSafe(String address) {
        return address.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}@.+_-]", "_");
    }
}
