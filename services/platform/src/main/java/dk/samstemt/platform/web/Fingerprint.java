package dk.samstemt.platform.web;

import jakarta.servlet.http.HttpServletRequest;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** Recognises the same request again, by an HMAC: a plain hash of a statement could be guessed by whoever reads the table. */
final class Fingerprint {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    Fingerprint(String secret) {
        key = new SecretKeySpec(("samstemt idempotency\n" + secret).getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    byte[] of(HttpServletRequest request, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update((request.getMethod() + " " + request.getRequestURI() + "?" + request.getQueryString() + "\n").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
