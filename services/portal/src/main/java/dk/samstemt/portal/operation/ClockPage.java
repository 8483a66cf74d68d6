package dk.samstemt.portal.operation;

import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.portal.frame.FormErrors;
import dk.samstemt.portal.session.Hat;
import dk.samstemt.portal.session.NoSuchPage;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Moves the legal time of a demo, forward only. Where there is no clock to move, as in production, there is no such page. */
@Controller
@RequestMapping("/a/{association}/drift/ur")
class ClockPage {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final Duration FARTHEST = Duration.ofDays(400);
    private static final int INVALID = 422;

    private final ClockMove move;
    private final LegalTime time;
    private final MessageSource texts;

    ClockPage(ClockMove move, LegalTime time, MessageSource texts) {
        this.move = move;
        this.time = time;
        this.texts = texts;
    }

    @GetMapping
    String clock(Hat hat, Model model) {
        mustBePossible();
        return show(model, FormErrors.none(), time.now().atZone(ZONE).toLocalDateTime().plusDays(1).truncatedTo(ChronoUnit.MINUTES).toString());
    }

    @PostMapping
    String move(Hat hat, @RequestParam String moment, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        mustBePossible();
        Instant target = read(moment);
        Instant now = time.now();
        if (target == null || !target.isAfter(now) || target.isAfter(now.plus(FARTHEST))) {
            response.setStatus(INVALID);
            return show(model, FormErrors.none().and("moment", say(target == null ? "unreadable" : target.isAfter(now) ? "too-far" : "past")), moment);
        }
        redirect.addFlashAttribute(move.begin(target) ? "done" : "undone", say(move.state().running() ? "moving" : "begun"));
        return "redirect:" + hat.home() + "/ur";
    }

    private String show(Model model, FormErrors errors, String moment) {
        model.addAttribute("move", move.state()).addAttribute("now", time.now()).addAttribute("errors", errors).addAttribute("moment", moment);
        return "operation/clock";
    }

    private void mustBePossible() {
        if (!move.isPossible()) {
            throw new NoSuchPage();
        }
    }

    private static Instant read(String moment) {
        try {
            return LocalDateTime.parse(moment.strip()).atZone(ZONE).toInstant();
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private String say(String key) {
        return texts.getMessage("operation.clock." + key, null, LocaleContextHolder.getLocale());
    }
}
