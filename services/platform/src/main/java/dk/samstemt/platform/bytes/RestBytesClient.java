package dk.samstemt.platform.bytes;

import dk.samstemt.json.Digests;
import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;

import java.net.http.HttpClient;
import java.time.Duration;

/** Fetches over REST; what comes back counts only if its digest is the one asked for. */
final class RestBytesClient implements BytesClient {

    private final Environment settings;
    private final ServiceTokens tokens;
    private final RestClient rest;

    RestBytesClient(Environment settings, ServiceTokens tokens) {
        this.settings = settings;
        this.tokens = tokens;
        JdkClientHttpRequestFactory http = new JdkClientHttpRequestFactory(HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build());
        http.setReadTimeout(Duration.ofSeconds(15));
        rest = RestClient.builder().requestFactory(http).build();
    }

    @Override
    public StoredBytes fetch(String service, String association, String sha256) {
        String owner = settings.getProperty("samstemt.services." + service + ".url");
        if (owner == null) {
            throw new BytesUnavailable("samstemt.services." + service + ".url is not set", null);
        }
        ResponseEntity<byte[]> answer = get(owner + "/api/v1/associations/{association}/bytes/{sha256}", association, sha256);
        byte[] content = answer.getBody() == null ? new byte[0] : answer.getBody();
        if (!Digests.sha256Hex(content).equals(sha256)) {
            throw new BytesUnavailable(service + " sent other bytes than " + sha256, null);
        }
        MediaType type = answer.getHeaders().getContentType();
        return new StoredBytes(sha256, type == null ? MediaType.APPLICATION_OCTET_STREAM_VALUE : type.toString(), content);
    }

    private ResponseEntity<byte[]> get(String template, String association, String sha256) {
        try {
            return rest.get().uri(template, association, sha256).headers(headers -> headers.setBearerAuth(tokens.token()))
                    .accept(MediaType.ALL).retrieve().toEntity(byte[].class);
        } catch (RestClientException | OAuth2AuthorizationException | AuthenticationException | IllegalArgumentException e) {
            throw new BytesUnavailable("bytes " + sha256 + " cannot be had now", e);
        }
    }
}
