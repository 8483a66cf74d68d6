package dk.samstemt.embedded.oidc;

import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** The login form, in plain HTML: Danish, or English for a browser that prefers it. */
@RestController
class LoginPage {

    static final String STYLE = "body{font:1.1rem/1.6 sans-serif;max-width:26rem;margin:4rem auto;padding:0 1rem}"
            + "label,input,button{display:block;width:100%;box-sizing:border-box;font:inherit}input,button{padding:.5rem;margin:.25rem 0 1rem}";
    static final String STYLE_DIGEST = StyleDigest.of(STYLE);
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="{0}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{1}</title><style>{2}</style></head>
            <body><main><h1>{1}</h1>{3}
            <form method="post" action="/login">
            <label for="username">{4}</label><input id="username" name="username" autocomplete="username" required autofocus>
            <label for="password">{5}</label><input id="password" name="password" type="password" autocomplete="current-password" required>
            <input type="hidden" name="_csrf" value="{6}">
            <button type="submit">{7}</button></form></main></body></html>
            """;
    private final Locale otherwise;

    LoginPage(ProviderSettings settings) {
        this.otherwise = settings.listen().language();
    }

    @GetMapping(path = "/login", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String page(HttpServletRequest request, CsrfToken token, @RequestParam(required = false) String error) {
        ResourceBundle texts = texts(request);
        String alarm = error == null ? "" : "<p role=\"alert\">" + texts.getString("login.failed") + "</p>";
        return new MessageFormat(PAGE, Locale.ROOT).format(new Object[] {texts.getString("language"), texts.getString("login.title"), STYLE, alarm,
            texts.getString("login.username"), texts.getString("login.password"), HtmlUtils.htmlEscape(token.getToken()), texts.getString("login.submit")});
    }

    private ResourceBundle texts(HttpServletRequest request) {
        Locale wanted = request.getHeader("Accept-Language") == null ? otherwise : request.getLocale();
        Locale language = "en".equals(wanted.getLanguage()) ? Locale.ENGLISH : new Locale("da");
        return ResourceBundle.getBundle("dk.samstemt.embedded.oidc.login", language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
