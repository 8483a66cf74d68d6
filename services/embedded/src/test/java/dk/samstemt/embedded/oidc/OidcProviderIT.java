package dk.samstemt.embedded.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dk.samstemt.embedded.launch.Console;
import dk.samstemt.embedded.launch.FreePorts;
import dk.samstemt.embedded.launch.Secrets;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OidcProviderIT {

    @TempDir
    static Path folder;
    private static OidcProvider provider;
    private static TokenClient tokens;

    @BeforeAll
    static void start() {
        provider = OidcProvider.start(settings(FreePorts.claim(0, "OIDC", Console.silent())), Console.silent());
        tokens = new TokenClient(provider.issuer());
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    @Test
    void aPersonsTokenSaysWhoWhenAndHow() throws Exception {
        SignedJWT token = SignedJWT.parse(tokens.person("anna", "blåbær"));
        assertThat(verified(token)).isTrue();
        assertThat(token.getJWTClaimsSet().getIssuer()).isEqualTo(provider.issuer());
        assertThat(token.getJWTClaimsSet().getSubject()).isEqualTo("anna");
        assertThat(token.getJWTClaimsSet().getAudience()).containsExactly("samstemt");
        assertThat(token.getJWTClaimsSet().getStringClaim("acr")).isEqualTo("low");
        assertThat(token.getJWTClaimsSet().getStringListClaim("amr")).containsExactly("pwd");
        assertThat(token.getJWTClaimsSet().getLongClaim("auth_time")).isCloseTo(token.getJWTClaimsSet().getIssueTime().getTime() / 1000, Offset.offset(60L));
    }

    @Test
    void aServicesTokenSaysOnlyWhichClient() throws Exception {
        SignedJWT token = SignedJWT.parse(tokens.service(ProviderSettings.SERVICE_CLIENT, provider.serviceSecret()));
        assertThat(verified(token)).isTrue();
        assertThat(token.getJWTClaimsSet().getSubject()).isEqualTo(ProviderSettings.SERVICE_CLIENT);
        assertThat(token.getJWTClaimsSet().getClaims()).doesNotContainKeys("acr", "auth_time");
    }

    @Test
    void aRenewedTokenSaysTheSameOfItsPerson() throws Exception {
        String callback = "http://127.0.0.1:8099/login/oauth2/code/samstemt";
        Pkce pkce = Pkce.fresh();
        HttpResponse<String> login = authorize(Map.of("response_type", "code", "client_id", ProviderSettings.PORTAL_CLIENT, "scope", "openid",
                "redirect_uri", callback, "code_challenge", pkce.challenge(), "code_challenge_method", "S256", "login_hint", "anna"));
        String code = login.headers().firstValue("Location").orElse("").replaceFirst(".*[?&]code=([^&]+).*", "$1");
        Map<?, ?> first = portal(Map.of("grant_type", "authorization_code", "code", code, "redirect_uri", callback, "code_verifier", pkce.verifier()));
        Map<?, ?> renewed = portal(Map.of("grant_type", "refresh_token", "refresh_token", (String) first.get("refresh_token")));
        for (String token : List.of("access_token", "id_token")) {
            JWTClaimsSet before = SignedJWT.parse((String) first.get(token)).getJWTClaimsSet();
            JWTClaimsSet after = SignedJWT.parse((String) renewed.get(token)).getJWTClaimsSet();
            assertThat(List.of("sub", "acr", "amr", "auth_time")).as(token).allSatisfy(claim -> assertThat(after.getClaim(claim)).as(claim).isNotNull().isEqualTo(before.getClaim(claim)));
        }
    }

    private static Map<?, ?> portal(Map<String, String> form) throws Exception {
        String credentials = Base64.getEncoder().encodeToString((ProviderSettings.PORTAL_CLIENT + ":" + provider.portalSecret()).getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = new Browser().post(URI.create(provider.issuer() + "/oauth2/token"), form, "Authorization", "Basic " + credentials);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSONObjectUtils.parse(answer.body());
    }

    @Test
    void wrongCredentialsAreRefused() {
        assertThatThrownBy(() -> tokens.person("anna", "jordbær")).hasMessageContaining("refused");
        assertThatThrownBy(() -> tokens.service(ProviderSettings.SERVICE_CLIENT, "wrong")).hasMessageContaining("401");
    }

    @Test
    void tokensSurviveARestart() throws Exception {
        SignedJWT token = SignedJWT.parse(tokens.person("anna", "blåbær"));
        provider.close();
        start();
        assertThat(verified(token)).isTrue();
    }

    @Test
    void noCodeWithoutProofKeyAndNoOtherRedirect() {
        Map<String, String> honest = Map.of("response_type", "code", "client_id", ProviderSettings.PUBLIC_CLIENT, "scope", "openid", "redirect_uri", "http://127.0.0.1:8099/callback");
        assertThat(authorize(honest).headers().firstValue("Location").orElse("")).contains("error=invalid_request").contains("code_challenge");
        Map<String, String> elsewhere = Map.of("response_type", "code", "client_id", ProviderSettings.PUBLIC_CLIENT, "redirect_uri", "http://thief.example.org/callback");
        assertThat(authorize(elsewhere).statusCode()).isEqualTo(400);
    }

    @Test
    void noGrantExistsForTestsOnly() {
        Map<String, String> form = Map.of("grant_type", "password", "client_id", ProviderSettings.PUBLIC_CLIENT, "username", "anna", "password", "blåbær");
        HttpResponse<String> answer = new Browser().post(URI.create(provider.issuer() + "/oauth2/token"), form);
        assertThat(answer.statusCode()).isNotEqualTo(200);
        assertThat(answer.body()).doesNotContain("access_token");
    }

    @Test
    void theLoginPageIsDanishUnlessAskedOtherwise() {
        String danish = new Browser().get(URI.create(provider.issuer() + "/login")).body();
        assertThat(danish).contains("lang=\"da\"", "Log ind på Samstemt", "Adgangskode");
        String failed = new Browser().get(URI.create(provider.issuer() + "/login?error")).body();
        assertThat(failed).contains("role=\"alert\"", "Prøv igen");
    }

    private static HttpResponse<String> authorize(Map<String, String> query) {
        return new Browser().get(URI.create(provider.issuer() + "/oauth2/authorize?" + Browser.encode(query)));
    }

    private static boolean verified(SignedJWT token) throws Exception {
        JWKSet keys = JWKSet.load(URI.create(provider.issuer() + "/oauth2/jwks").toURL());
        return token.verify(new RSASSAVerifier(keys.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey()));
    }

    private static ProviderSettings settings(int port) {
        ProviderSettings.Listen listen = new ProviderSettings.Listen("127.0.0.1", port, new Locale("da"));
        return new ProviderSettings("http://127.0.0.1:" + port, listen, List.of(new DemoUser("anna", "blåbær")), new Secrets(folder.resolve("secrets.properties")), true);
    }
}
