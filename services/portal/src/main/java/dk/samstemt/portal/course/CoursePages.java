package dk.samstemt.portal.course;

import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.client.Panel;
import dk.samstemt.portal.frame.Crumb;
import dk.samstemt.portal.session.Hat;
import dk.samstemt.portal.session.Role;
import dk.samstemt.portal.text.Languages;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Where assemblies stand, and the way one of them went; one question to one service each. */
@Controller
@RequestMapping("/a/{association}/{role:sekretariat|revision|administration|drift}")
class CoursePages {

    private static final Set<Role> SEE_ASSEMBLIES = Set.of(Role.AUDITOR, Role.SECRETARIAT);
    private static final List<String> NAMED = List.of("step", "arrow", "process");
    private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    private final Courses courses;
    private final MessageSource texts;

    CoursePages(Clients clients, MessageSource texts) {
        this.courses = clients.of(Backend.ASSEMBLY, Courses.class);
        this.texts = texts;
    }

    @GetMapping("/forloeb")
    String all(Hat hat, @RequestParam(defaultValue = "") String efter, Model model) {
        String after = efter.matches("[A-Za-z0-9-]{1,80}") ? efter : "";
        model.addAttribute("page", Panel.of(() -> courses.page(hat.association(), after.isEmpty() ? Map.of() : Map.of("after", after))));
        model.addAttribute("after", after);
        return "course/list";
    }

    @GetMapping("/forsamlinger/{assembly}/forloeb")
    String one(Hat hat, @PathVariable String assembly, @RequestParam(defaultValue = "1") int proces, Locale locale, Model model) {
        Courses.View view = courses.read(hat.association(), assembly);
        model.addAttribute("course", view);
        model.addAttribute("way", Way.of(view, proces));
        model.addAttribute("assembly", SEE_ASSEMBLIES.contains(hat.role()) ? hat.home() + "/forsamlinger/" + assembly : null);
        model.addAttribute("home", hat.home() + "/forsamlinger/" + assembly + "/forloeb");
        model.addAttribute("crumbs", List.of(new Crumb(texts.getMessage("course.list.title", null, locale), hat.home() + "/forloeb")));
        return "course/way";
    }

    /** A model never changes under its name and language, so a browser asks for it once. */
    @GetMapping(path = "/forsamlinger/{assembly}/forloeb/{model:[A-Za-z]+-[0-9]+}.{language:da|en}.bpmn")
    ResponseEntity<byte[]> model(Hat hat, @PathVariable String assembly, @PathVariable String model, @PathVariable Locale language) {
        byte[] written = courses.model(hat.association(), assembly, model);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).cacheControl(FOR_EVER)
                .body(language.equals(Languages.DANISH) ? written : Drawn.named(written, id -> name(id, language)));
    }

    /** What a step, an arrow or a whole process is called; null where nobody has said it in that language. */
    private String name(String id, Locale language) {
        return NAMED.stream().map(kind -> texts.getMessage("course." + kind + "." + id, null, null, language)).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
