package dk.samstemt.platform.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import dk.samstemt.platform.access.OidcProperties;
import dk.samstemt.platform.time.RealTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Only a token of our issuer, for us, in time and signed with the issuer's key counts. */
class TokenDecoderTest {

    private static final String ISSUER = "http://issuer.example.org";
    private static final RSAKey KEY = key();
    private static HttpServer issuer;
    private static JwtDecoder decoder;

    @BeforeAll
    static void start() throws Exception {
        issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] keys = new JWKSet(KEY.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        issuer.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        issuer.start();
        decoder = TokenDecoder.of(new OidcProperties(ISSUER, "samstemt", "oidc", null, null, List.of(),
                "http://127.0.0.1:" + issuer.getAddress().getPort() + "/keys", null));
    }

    @AfterAll
    static void stop() {
        issuer.stop(0);
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JWTClaimsSet.Builder good() {
        Instant now = RealTime.now();
        return new JWTClaimsSet.Builder().issuer(ISSUER).audience("samstemt").subject("ku").issueTime(Date.from(now)).expirationTime(Date.from(now.plusSeconds(300)));
    }

    private static String signed(JWTClaimsSet.Builder claims, RSAKey key) throws JOSEException {
        SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(KEY.getKeyID()).build(), claims.build());
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private static void isRefused(String token) {
        assertThatThrownBy(() -> decoder.decode(token)).isInstanceOf(JwtException.class);
    }

    @Test
    void takesOurOwn() throws Exception {
        assertThat(decoder.decode(signed(good(), KEY)).getSubject()).isEqualTo("ku");
    }

    @Test
    void refusesAnotherAudienceOrNone() throws Exception {
        isRefused(signed(good().audience("samstemt-replay"), KEY));
        isRefused(signed(good().audience(List.<String>of()), KEY));
    }

    @Test
    void refusesAnotherIssuerOrNone() throws Exception {
        isRefused(signed(good().issuer("http://other.example.org"), KEY));
        isRefused(signed(good().issuer(null), KEY));
    }

    @Test
    void refusesWhatIsOver() throws Exception {
        isRefused(signed(good().expirationTime(Date.from(RealTime.now().minusSeconds(300))), KEY));
    }

    @Test
    void refusesAnotherKeyNoSignatureAndTheOpenKeyAsSecret() throws Exception {
        isRefused(signed(good(), key()));
        isRefused(new PlainJWT(good().build()).serialize());
        SignedJWT symmetric = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(KEY.getKeyID()).build(), good().build());
        symmetric.sign(new MACSigner(KEY.toPublicJWK().toRSAPublicKey().getEncoded()));
        isRefused(symmetric.serialize());
    }
}
