package dk.samstemt.fuzz;

import dk.samstemt.membership.person.model.EmailAddress;
import dk.samstemt.notification.mail.model.MailAddress;
import dk.samstemt.notification.mail.model.MailDefect;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Mail addresses: what is accepted at entry is accepted at sending, has one at sign and nothing that ends a line, and
 * the mail library reads it as the very same address.
 */
public final class AddressTarget {

    private AddressTarget() {
    }

    public static void fuzzerTestOneInput(byte[] input) {
        String given = new String(input, StandardCharsets.UTF_8);
        Optional<EmailAddress> entered = EmailAddress.of(given);
        entered.ifPresent(address -> {
            Holds.that(EmailAddress.of(address.value()).equals(entered), "an address that was accepted is accepted as it was kept");
            Holds.that(sendable(address.value()).isPresent(), "what is accepted at entry can be sent to");
        });
        sendable(given).ifPresent(AddressTarget::plain);
    }

    private static void plain(String address) {
        Holds.that(address.chars().filter(c -> c == '@').count() == 1, "one at sign");
        Holds.that(address.chars().allMatch(c -> c > ' ' && c < 127), "visible ASCII only");
        Holds.that(sendable(address).equals(Optional.of(address)), "an address reads back");
        try {
            Holds.that(new InternetAddress(address, true).getAddress().equals(address), "the mail library reads the same address");
        } catch (AddressException refused) {
            throw new IllegalStateException("does not hold: the mail library takes it", refused);
        }
    }

    private static Optional<String> sendable(String given) {
        try {
            return Optional.of(MailAddress.of(given).text());
        } catch (MailDefect refused) {
            return Optional.empty();
        }
    }
}
