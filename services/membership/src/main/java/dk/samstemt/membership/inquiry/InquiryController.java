package dk.samstemt.membership.inquiry;

import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import dk.samstemt.statutes.inquiry.Inquiries;
import dk.samstemt.statutes.inquiry.Reckonings;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Asks one version of the statutes; nothing is stored. */
@RestController
@RequestMapping("/api/v1/associations/{association}/statutes/{version}")
class InquiryController {

    private final AskedStatutes asked;

    InquiryController(AskedStatutes asked) {
        this.asked = asked;
    }

    /** What rulings can be asked for, each with the facts it takes and the rules it is answered by. */
    @Action("membership.read-statutes")
    @GetMapping("/questions")
    List<QuestionView> questions(@PathVariable String association, @PathVariable String version, Locale locale) {
        return asked.version(association, version, locale).shown(Inquiries.all(), QuestionView::of);
    }

    /** The ruling on a question, by facts of one's own. */
    @Action("membership.ask-statutes")
    @PostMapping(path = "/rulings/{question}", consumes = MediaType.APPLICATION_JSON_VALUE)
    RulingView ruling(@PathVariable String association, @PathVariable String version, @PathVariable String question,
            @RequestBody Map<String, Object> facts, Locale locale) {
        Asked on = asked.version(association, version, locale);
        return RulingView.of(named(Inquiries.named(question)).ask(on.statutes(), facts), on.profile(), locale);
    }

    /** What figures and days can be worked out, each with the facts it takes. */
    @Action("membership.read-statutes")
    @GetMapping("/reckonings")
    List<QuestionView> reckonings(@PathVariable String association, @PathVariable String version, Locale locale) {
        return asked.version(association, version, locale).shown(Reckonings.all(), QuestionView::of);
    }

    /** A figure or a day, by facts of one's own. */
    @Action("membership.ask-statutes")
    @PostMapping(path = "/reckonings/{reckoning}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ReckonedView reckoned(@PathVariable String association, @PathVariable String version, @PathVariable String reckoning,
            @RequestBody Map<String, Object> facts, Locale locale) {
        Asked on = asked.version(association, version, locale);
        return ReckonedView.of(named(Reckonings.named(reckoning)).reckon(on.statutes(), facts), on.profile(), locale);
    }

    private static <T> T named(Optional<T> found) {
        return found.orElseThrow(() -> ProblemException.of(Problems.NOT_FOUND));
    }
}
