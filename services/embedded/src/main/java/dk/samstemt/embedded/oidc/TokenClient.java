package dk.samstemt.embedded.oidc;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gets access tokens over plain HTTP: as a person by authorization code with PKCE through the login form, as a service by client credentials. */
public final class TokenClient {

    private static final String CALLBACK = "http://127.0.0.1:8099/callback";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private final URI issuer;

    public TokenClient(String issuer) {
        this.issuer = URI.create(issuer + "/");
    }

    /** An access token of that person, fresh; wrong credentials are an {@link IllegalStateException}. */
    public String person(String username, String password) {
        Browser browser = new Browser();
        Pkce pkce = Pkce.fresh();
        String state = Pkce.random();
        URI authorization = authorization(pkce, state);
        URI login = redirect(browser.get(authorization));
        String csrf = find(CSRF, browser.get(login).body());
        URI onward = redirect(browser.post(login, Map.of("username", username, "password", password, "_csrf", csrf)));
        requireLoggedIn(onward, username);
        URI callback = redirect(browser.get(onward));
        return exchange(browser, code(callback, state), pkce);
    }

    private static void requireLoggedIn(URI onward, String username) {
        if (onward.getPath().equals("/login")) {
            throw new IllegalStateException("the login provider refused the user name or password of " + username);
        }
    }

    private URI authorization(Pkce pkce, String state) {
        return issuer.resolve("oauth2/authorize?" + Browser.encode(Map.of("response_type", "code", "client_id", ProviderSettings.PUBLIC_CLIENT,
                "scope", "openid", "redirect_uri", CALLBACK, "state", state, "code_challenge", pkce.challenge(), "code_challenge_method", "S256")));
    }

    // Nobody listens at the callback: the code stands in the redirect, which is read instead of followed.
    private static String code(URI callback, String state) {
        if (!callback.toString().startsWith(CALLBACK) || !callback.getQuery().contains("state=" + state)) {
            throw new IllegalStateException("not logged in, sent to " + callback.getPath() + " instead");
        }
        return find(CODE, callback.toString());
    }

    private String exchange(Browser browser, String code, Pkce pkce) {
        return token(browser.post(issuer.resolve("oauth2/token"), Map.of("grant_type", "authorization_code", "code", code,
                "redirect_uri", CALLBACK, "client_id", ProviderSettings.PUBLIC_CLIENT, "code_verifier", pkce.verifier())));
    }

    /** An access token of a service, fresh. */
    public String service(String client, String secret) {
        String credentials = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return token(new Browser().post(issuer.resolve("oauth2/token"), Map.of("grant_type", "client_credentials"), "Authorization", "Basic " + credentials));
    }

    private static String token(HttpResponse<String> response) {
        if (response.statusCode() != 200) {
            throw new IllegalStateException("the login provider answered " + response.statusCode() + ": " + response.body());
        }
        return find(TOKEN, response.body());
    }

    private static URI redirect(HttpResponse<String> response) {
        String location = response.headers().firstValue("Location")
                .orElseThrow(() -> new IllegalStateException("the login provider answered " + response.statusCode() + " instead of a redirect"));
        return response.uri().resolve(location);
    }

    private static String find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("the login provider's answer lacks what " + pattern + " looks for");
        }
        return matcher.group(1);
    }
}
