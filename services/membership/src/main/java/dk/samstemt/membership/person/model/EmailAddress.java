package dk.samstemt.membership.person.model;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Exactly one address that a notice can be sent to: a dot-atom, an at sign and a domain of at least two labels. No
 * display name, comment, quoted part, address literal or list: what mail libraries accept there is read differently by
 * each of them. A domain with national letters is kept in its ASCII form.
 *
 * @param value the address as it is sent to
 */
public record EmailAddress(String value) {

    private static final int LONGEST_LOCAL_PART = 64;
    private static final int LONGEST_DOMAIN = 253;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final Pattern LOCAL_PART = Pattern.compile(ATOM + "(\\." + ATOM + ")*");
    private static final String LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern DOMAIN = Pattern.compile("(" + LABEL + "\\.)+" + LABEL);
    private static final Pattern TOP_LEVEL = Pattern.compile(".*\\.([a-z]{2,63}|xn--[a-z0-9-]+)");

    /** The address in {@code text}, or empty when it is not exactly one. */
    public static Optional<EmailAddress> of(String text) {
        int at = text == null ? -1 : text.indexOf('@');
        if (at < 1 || at != text.lastIndexOf('@')) {
            return Optional.empty();
        }
        String localPart = text.substring(0, at);
        return isLocalPart(localPart)
                ? asciiDomain(text.substring(at + 1)).map(domain -> new EmailAddress(localPart + "@" + domain))
                : Optional.empty();
    }

    private static boolean isLocalPart(String text) {
        return text.length() <= LONGEST_LOCAL_PART && LOCAL_PART.matcher(text).matches();
    }

    private static Optional<String> asciiDomain(String text) {
        try {
            String ascii = IDN.toASCII(text, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            return Optional.of(ascii).filter(EmailAddress::isPublicDomain).filter(domain -> saysTheSame(domain, text));
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException notADomain) {
            return Optional.empty();
        }
    }

    // The conversion also drops and maps characters; an address that reads otherwise than it was written is refused.
    private static boolean saysTheSame(String ascii, String text) {
        return IDN.toUnicode(ascii).equals(text.toLowerCase(Locale.ROOT)) || ascii.equals(text.toLowerCase(Locale.ROOT));
    }

    private static boolean isPublicDomain(String domain) {
        return domain.length() <= LONGEST_DOMAIN && DOMAIN.matcher(domain).matches()
                && TOP_LEVEL.matcher(domain).matches() && !domain.endsWith(".localhost");
    }
}
