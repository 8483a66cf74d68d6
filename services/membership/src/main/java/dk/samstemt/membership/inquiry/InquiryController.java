package dk.samstemt.membership.inquiry;

import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import dk.samstemt.statutes.Statutes;
import dk.samstemt.statutes.inquiry.Inquiries;
import dk.samstemt.statutes.inquiry.Inquiry;
import dk.samstemt.statutes.inquiry.Reckoning;
import dk.samstemt.statutes.inquiry.Reckonings;
import dk.samstemt.statutes.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        Statutes statutes = asked.version(association, version);
        Messages messages = Messages.of(statutes.profile(), locale);
        return Inquiries.all().stream().map(inquiry -> QuestionView.of(inquiry, statutes, messages)).toList();
    }

    /** The ruling on a question, by facts of one's own. */
    @Action("membership.ask-statutes")
    @PostMapping(path = "/rulings/{question}", consumes = MediaType.APPLICATION_JSON_VALUE)
    RulingView ruling(@PathVariable String association, @PathVariable String version, @PathVariable String question,
            @RequestBody Map<String, Object> facts, Locale locale) {
        Statutes statutes = asked.version(association, version);
        Inquiry<?> inquiry = Inquiries.named(question).orElseThrow(InquiryController::unknown);
        return RulingView.of(inquiry.ask(statutes, facts), statutes.profile(), locale);
    }

    /** What figures and days can be worked out, each with the facts it takes. */
    @Action("membership.read-statutes")
    @GetMapping("/reckonings")
    List<QuestionView> reckonings(@PathVariable String association, @PathVariable String version, Locale locale) {
        Statutes statutes = asked.version(association, version);
        Messages messages = Messages.of(statutes.profile(), locale);
        return Reckonings.all().stream().map(reckoning -> QuestionView.of(reckoning, statutes, messages)).toList();
    }

    /** A figure or a day, by facts of one's own. */
    @Action("membership.ask-statutes")
    @PostMapping(path = "/reckonings/{reckoning}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ReckonedView reckoned(@PathVariable String association, @PathVariable String version, @PathVariable String reckoning,
            @RequestBody Map<String, Object> facts, Locale locale) {
        Statutes statutes = asked.version(association, version);
        Reckoning<?> named = Reckonings.named(reckoning).orElseThrow(InquiryController::unknown);
        return ReckonedView.of(named.reckon(statutes, facts), statutes.profile(), locale);
    }

    private static ProblemException unknown() {
        return ProblemException.of(Problems.NOT_FOUND);
    }
}
