package dk.samstemt.embedded.testing.smtp;

import java.util.List;
import javax.net.ssl.SSLContext;

/**
 * What the server says it can do.
 *
 * @param extensions what EHLO lists
 * @param tls        with what it encrypts after STARTTLS; null: it does not
 */
record Offers(List<String> extensions, SSLContext tls) {
}
