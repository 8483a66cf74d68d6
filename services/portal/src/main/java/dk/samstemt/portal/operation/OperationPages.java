package dk.samstemt.portal.operation;

import dk.samstemt.platform.ids.Ids;
import dk.samstemt.portal.client.BackendRefusal;
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

import java.util.Locale;

/** What an operator looks at, and trying again what failed. */
@Controller
@RequestMapping("/a/{association}/drift")
class OperationPages {

    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final String TARGET = "/{service:[a-z]+}/{id:[0-9]{1,18}}";

    private final Services services;
    private final MessageSource texts;

    OperationPages(Services services, MessageSource texts) {
        this.services = services;
        this.texts = texts;
    }

    @GetMapping
    String alarms(Hat hat, Model model) {
        model.addAttribute("told", services.tell(Operations::alarms));
        model.addAttribute("key", Ids.next("form"));
        return "operation/alarms";
    }

    @GetMapping("/fejl")
    String deadLetters(Hat hat, Model model) {
        model.addAttribute("told", services.tell(Operations::deadLetters));
        model.addAttribute("key", Ids.next("form"));
        return "operation/letters";
    }

    @PostMapping("/poster" + TARGET)
    String retryRecord(Hat hat, @PathVariable String service, @PathVariable long id, @RequestParam String key, RedirectAttributes after) {
        Operations asked = services.named(service);
        return again(() -> asked.retryRecord(id, key), hat.home(), after);
    }

    @PostMapping("/fejl" + TARGET)
    String retryDeadLetter(Hat hat, @PathVariable String service, @PathVariable long id, @RequestParam String key, RedirectAttributes after) {
        Operations asked = services.named(service);
        return again(() -> asked.retryDeadLetter(id, key), hat.home() + "/fejl", after);
    }

    /** That it is gone, because a colleague was faster, and that it cannot be read, are answers too, beside the list as it is now. */
    private String again(Runnable retry, String page, RedirectAttributes after) {
        Locale locale = LocaleContextHolder.getLocale();
        try {
            retry.run();
            after.addFlashAttribute("done", texts.getMessage("operation.again.done", null, locale));
        } catch (BackendRefusal refusal) {
            if (!refusal.is(NOT_FOUND) && !refusal.is(CONFLICT)) {
                throw refusal;
            }
            after.addFlashAttribute("undone", texts.getMessage("operation.again." + refusal.problem().status(), null, locale));
        }
        return "redirect:" + page;
    }
}
