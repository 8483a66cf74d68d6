package dk.samstemt.notification.mail.model;

import java.net.IDN;
import java.util.regex.Pattern;

/**
 * Exactly one address of the form {@code local@domain.tld}. Stricter than RFC 5322 on purpose: no display name, comment,
 * quoting, address literal or list, because the usual strict parsers accept those and deliver elsewhere.
 *
 * @param text the address in ASCII, the domain as A-labels
 */
public record MailAddress(String text) {

    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST_DOMAIN = 253;
    private static final int LONGEST = 254;
    private static final Pattern LOCAL = Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern LABEL = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?");
    private static final Pattern TOP_LEVEL = Pattern.compile("[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]");

    /**
     * The address a person gave.
     *
     * @throws MailDefect {@code address} when it is anything but one plain address
     */
    public static MailAddress of(String given) {
        int at = given.indexOf('@');
        if (at < 1 || at != given.lastIndexOf('@')) {
            throw new MailDefect("address");
        }
        String local = given.substring(0, at);
        String domain = ascii(given.substring(at + 1));
        require(local.length() <= LONGEST_LOCAL && LOCAL.matcher(local).matches());
        require(plainDomain(domain));
        require(local.length() + 1 + domain.length() <= LONGEST);
        return new MailAddress(local + "@" + domain);
    }

    /** The domain, as A-labels. */
    public String domain() {
        return text.substring(text.indexOf('@') + 1);
    }

    private static String ascii(String domain) {
        try {
            return domain.chars().allMatch(c -> c < 128) ? domain : IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES);
        } catch (IllegalArgumentException notADomain) {
            throw new MailDefect("address");
        }
    }

    private static boolean plainDomain(String domain) {
        String[] labels = domain.split("\\.", -1);
        boolean plain = domain.length() <= LONGEST_DOMAIN && labels.length > 1;
        for (String label : labels) {
            plain = plain && LABEL.matcher(label).matches();
        }
        return plain && TOP_LEVEL.matcher(labels[labels.length - 1]).matches();
    }

    private static void require(boolean sound) {
        if (!sound) {
            throw new MailDefect("address");
        }
    }
}
