package dk.samstemt.portal.operation;

import dk.samstemt.platform.ids.Ids;
import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.BackendRefusal;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.client.Panel;
import dk.samstemt.portal.session.Hat;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Steps of the processes that failed for good, and one more attempt. */
@Controller
@RequestMapping("/a/{association}/drift/job")
class JobsPage {

    private static final int NOT_FOUND = 404;

    private final Jobs jobs;
    private final MessageSource texts;

    JobsPage(Clients clients, MessageSource texts) {
        this.jobs = clients.of(Backend.ASSEMBLY, Jobs.class);
        this.texts = texts;
    }

    @GetMapping
    String failed(Hat hat, Model model) {
        model.addAttribute("failed", Panel.of(jobs::failed)).addAttribute("key", Ids.next("form"));
        return "operation/jobs";
    }

    /** That a colleague was faster is an answer too, beside the list as it is now. */
    @PostMapping("/{job:[A-Za-z0-9-]{1,64}}")
    String retry(Hat hat, @PathVariable String job, @RequestParam String key, RedirectAttributes after) {
        try {
            jobs.retry(job, key);
            after.addFlashAttribute("done", texts.getMessage("operation.again.done", null, LocaleContextHolder.getLocale()));
        } catch (BackendRefusal refusal) {
            if (!refusal.is(NOT_FOUND)) {
                throw refusal;
            }
            after.addFlashAttribute("undone", texts.getMessage("operation.again.404", null, LocaleContextHolder.getLocale()));
        }
        return "redirect:" + hat.home() + "/job";
    }
}
