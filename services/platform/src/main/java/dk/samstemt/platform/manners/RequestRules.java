package dk.samstemt.platform.manners;

import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The rules about a request's address and headers that hold for every endpoint. */
final class RequestRules {

    private final Set<String> hosts;

    RequestRules(Set<String> hosts) {
        this.hosts = hosts;
    }

    /** @throws ProblemException 400 or 415 with the rule that is broken */
    void check(HttpServletRequest request) {
        knownHost(request.getServerName());
        eachParameterOnce(request.getQueryString());
        plainEncoding(request.getHeader(HttpHeaders.CONTENT_ENCODING));
        utf8(request.getContentType());
    }

    /** Links are never made from this header, but whoever sends a false one wants them to be. */
    private void knownHost(String host) {
        if (host == null || !hosts.contains(host.toLowerCase(Locale.ROOT))) {
            throw ProblemException.of(Problems.UNKNOWN_HOST);
        }
    }

    /** Two values for one name are read differently by every reader. */
    private static void eachParameterOnce(String query) {
        Set<String> seen = new HashSet<>();
        for (String pair : query == null ? new String[0] : query.split("&")) {
            if (!seen.add(name(pair))) {
                throw ProblemException.of(Problems.DUPLICATE_PARAMETER);
            }
        }
    }

    private static String name(String pair) {
        try {
            return URLDecoder.decode(pair.split("=", 2)[0], StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            throw ProblemException.of(Problems.BAD_REQUEST);
        }
    }

    /** A compressed body can be a thousand times larger than what was sent. */
    private static void plainEncoding(String encoding) {
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw ProblemException.of(Problems.UNSUPPORTED_MEDIA_TYPE).with("code", "content-encoding");
        }
    }

    private static void utf8(String type) {
        try {
            Charset charset = type == null ? null : MediaType.parseMediaType(type).getCharset();
            if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
                throw ProblemException.of(Problems.UNSUPPORTED_MEDIA_TYPE).with("code", "charset");
            }
        } catch (IllegalArgumentException notAMediaType) {
            throw ProblemException.of(Problems.UNSUPPORTED_MEDIA_TYPE);
        }
    }
}
