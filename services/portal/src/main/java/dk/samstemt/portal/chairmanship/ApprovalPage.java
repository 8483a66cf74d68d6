package dk.samstemt.portal.chairmanship;

import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.BackendRefusal;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.frame.FormErrors;
import dk.samstemt.portal.session.Hat;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.Locale;

/** The decision record beside what was stated and why it was decided so; the office holder approves it or sends it back with reasons. */
@Controller
@RequestMapping("/a/{association}/formandskab/forsamlinger/{id}")
class ApprovalPage {

    private static final int LONGEST = 2000;
    private static final int FORBIDDEN = 403;
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    private final Records records;
    private final Dossiers dossiers;
    private final MessageSource texts;

    ApprovalPage(Clients clients, Dossiers dossiers, MessageSource texts) {
        this.records = clients.of(Backend.ASSEMBLY, Records.class);
        this.dossiers = dossiers;
        this.texts = texts;
    }

    /**
     * What the form sends.
     *
     * @param key      makes it count once
     * @param revision revision that was read
     * @param verdict  APPROVED or CORRECTION; null when none was chosen
     * @param comment  why
     */
    record Form(String key, int revision, String verdict, String comment) {

        String reasons() {
            return comment == null ? "" : comment.replace("\r\n", "\n").strip();
        }

        Records.Verdict sent() {
            return new Records.Verdict(revision, verdict, reasons().isEmpty() ? null : reasons());
        }
    }

    @GetMapping
    ModelAndView show(Hat hat, @PathVariable String id, HttpServletRequest request) {
        return dossiers.of(hat, id, request);
    }

    @PostMapping("/svar")
    ModelAndView answer(Hat hat, @PathVariable String id, Form form, HttpServletRequest request, RedirectAttributes redirect) {
        FormErrors errors = faults(form);
        if (errors.isAny()) {
            return again(dossiers.of(hat, id, request), form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            records.approve(hat.association(), id, form.key(), form.sent());
        } catch (BackendRefusal refusal) {
            return refused(dossiers.of(hat, id, request), form, refusal);
        }
        redirect.addFlashAttribute("done", say("done." + form.verdict()));
        return new ModelAndView("redirect:" + hat.home() + "/forsamlinger/" + id);
    }

    private FormErrors faults(Form form) {
        FormErrors none = FormErrors.none();
        if (!"APPROVED".equals(form.verdict()) && !"CORRECTION".equals(form.verdict())) {
            return none.and("verdict-APPROVED", say("fault.verdict"));
        }
        if (form.verdict().equals("CORRECTION") && form.reasons().isEmpty()) {
            return none.and("comment", say("fault.reasons"));
        }
        return form.reasons().length() > LONGEST ? none.and("comment", say("fault.long", LONGEST, form.reasons().length())) : none;
    }

    /** Somebody else was first, or the record has moved on: the page as it is now, with what was written. */
    private ModelAndView refused(ModelAndView page, Form form, BackendRefusal refusal) {
        String slug = refusal.problem().slug();
        if (!refusal.is(CONFLICT) && !refusal.is(UNPROCESSABLE) && !(refusal.is(FORBIDDEN) && slug.equals("not-in-office"))) {
            throw refusal;
        }
        String known = texts.getMessage("chairmanship.refused." + slug, null, refusal.problem().detail(), LocaleContextHolder.getLocale());
        return again(page, form, FormErrors.none().and(null, known), HttpStatus.valueOf(refusal.problem().status()));
    }

    private static ModelAndView again(ModelAndView page, Form form, FormErrors errors, HttpStatus status) {
        page.addObject("errors", errors).addObject("verdict", form.verdict()).addObject("comment", form.reasons());
        page.setStatus(status);
        return page;
    }

    private String say(String key, Object... arguments) {
        return texts.getMessage("chairmanship." + key, arguments, LocaleContextHolder.getLocale());
    }

    @GetMapping("/beslutningsreferat/{revision:\\d{1,6}}.pdf")
    ResponseEntity<byte[]> pdf(Hat hat, @PathVariable String id, @PathVariable int revision, Locale locale) {
        ResponseEntity<byte[]> file = records.pdf(hat.association(), id, revision, locale.getLanguage());
        String name = "beslutningsreferat-" + revision + "-" + locale.getLanguage() + ".pdf";
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString()).body(file.getBody());
    }
}
