package dk.samstemt.membership.review;

import dk.samstemt.platform.access.Action;
import dk.samstemt.statutes.pages.CoverageReport;
import dk.samstemt.statutes.pages.RedlinePage;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.text.Messages;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A version of the statutes looked over: as data for pages, and as whole documents for people. */
@RestController
@RequestMapping("/api/v1/associations/{association}/statutes/{version}")
class ReviewController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Reviewed reviewed;

    ReviewController(Reviewed reviewed) {
        this.reviewed = reviewed;
    }

    @Action("membership.read-statutes")
    @GetMapping("/coverage")
    CoverageView coverage(@PathVariable String association, @PathVariable String version, Locale locale) {
        return CoverageView.of(reviewed.profile(association, version), locale);
    }

    @Action("membership.read-statutes")
    @GetMapping("/coverage.html")
    ResponseEntity<String> coverageReport(@PathVariable String association, @PathVariable String version, Locale locale) {
        return page(CoverageReport.html(reviewed.profile(association, version), locale), locale);
    }

    @Action("membership.read-statutes")
    @GetMapping("/redline.html")
    ResponseEntity<String> redline(@PathVariable String association, @PathVariable String version, Locale locale) {
        return page(RedlinePage.html(reviewed.changes(association, version), locale), locale);
    }

    @Action("membership.read-statutes")
    @GetMapping("/interpretations")
    List<InterpretationView> interpretations(@PathVariable String association, @PathVariable String version, Locale locale) {
        Profile profile = reviewed.profile(association, version);
        return profile.interpretations().stream().map(found -> InterpretationView.of(found, locale)).toList();
    }

    @Action("membership.read-statutes")
    @GetMapping("/lint")
    List<LintView> lint(@PathVariable String association, @PathVariable String version, Locale locale) {
        return LintView.of(reviewed.profile(association, version), locale);
    }

    private static ResponseEntity<String> page(String html, Locale locale) {
        return ResponseEntity.ok().contentType(HTML).header(HttpHeaders.CONTENT_LANGUAGE, Messages.plain(locale).language()).body(html);
    }
}
