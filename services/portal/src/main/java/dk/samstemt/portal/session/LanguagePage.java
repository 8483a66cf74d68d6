package dk.samstemt.portal.session;

import dk.samstemt.portal.text.LanguageChoice;
import dk.samstemt.portal.text.Languages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.net.URI;
import java.time.Duration;

/** Keeps the language chosen, and goes back to the page it was chosen on. A link, because it changes nothing but words. */
@Controller
class LanguagePage {

    private static final Duration KEPT = Duration.ofDays(365);

    @GetMapping("/sprog/{language:da|en}")
    ResponseEntity<Void> choose(@PathVariable String language, @RequestParam(defaultValue = "/") String page) {
        ResponseCookie choice = ResponseCookie.from(LanguageChoice.COOKIE, Languages.of(language).getLanguage()).path("/").httpOnly(true).sameSite("Lax")
                .maxAge(KEPT).build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER).header(HttpHeaders.SET_COOKIE, choice.toString()).location(URI.create(LocalPage.of(page))).build();
    }
}
