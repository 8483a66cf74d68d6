package dk.samstemt.portal.secretariat;

import dk.samstemt.platform.ids.Ids;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.BackendRefusal;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.client.Panel;
import dk.samstemt.portal.session.Hat;
import dk.samstemt.portal.session.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Where the secretariat begins: what waits for it, by deadline, with what to do and until when. */
@Controller
class TasksPage {

    private static final int CONFLICT = 409;
    private static final int INVALID = 422;

    private final TaskService tasks;
    private final LegalTime time;
    private final Words words;

    TasksPage(Clients clients, LegalTime time, Words words) {
        this.tasks = clients.of(Backend.ASSEMBLY, TaskService.class);
        this.time = time;
        this.words = words;
    }

    @GetMapping("/a/{association}/sekretariat")
    String tasks(Hat hat, Model model) {
        Instant now = time.now();
        Panel<List<TaskCard>> cards = Panel.of(() -> tasks.open(hat.association())).map(open -> cards(open, now));
        model.addAttribute("tasks", cards);
        model.addAttribute("late", cards.shown().map(all -> count(all, "late")).orElse(0L));
        model.addAttribute("soon", cards.shown().map(all -> count(all, "soon")).orElse(0L));
        return "secretariat/tasks";
    }

    /** Whoever comes second is told so; the first decision stands. */
    @PostMapping("/a/{association}/sekretariat/opgaver/{task}")
    String decide(Hat hat, @PathVariable String task, @RequestParam Map<String, String> sent, RedirectAttributes redirect) {
        try {
            tasks.complete(hat.association(), task, sent.getOrDefault("key", ""), Map.of("decision", sent.getOrDefault("decision", "")));
            redirect.addFlashAttribute("done", words.say("tasks.done"));
        } catch (BackendRefusal refusal) {
            if (!refusal.is(CONFLICT)) {
                throw refusal;
            }
            redirect.addFlashAttribute("warned", refusal.problem().detail());
        }
        return "redirect:" + hat.home();
    }

    /** The note is printed in the next revision; one that cannot be used stays in its field. */
    @PostMapping("/a/{association}/sekretariat/forsamlinger/{id}/rettelse")
    String correct(Hat hat, @PathVariable String id, @RequestParam Map<String, String> sent, RedirectAttributes redirect) {
        if (sent.getOrDefault("note", "").isBlank()) {
            redirect.addFlashAttribute("noteEn", sent.get("noteEn")).addFlashAttribute("warned", words.say("correction.invalid"));
            return "redirect:" + hat.home();
        }
        try {
            tasks.correct(hat.association(), id, sent.getOrDefault("key", ""), Map.of("note", DraftTree.said(sent.get("note"), sent.get("noteEn"))));
            redirect.addFlashAttribute("done", words.say("correction.done"));
        } catch (BackendRefusal refusal) {
            if (!refusal.is(CONFLICT) && !refusal.is(INVALID)) {
                throw refusal;
            }
            redirect.addFlashAttribute("note", sent.get("note")).addFlashAttribute("noteEn", sent.get("noteEn"));
            redirect.addFlashAttribute("warned", refusal.is(INVALID) ? words.say("correction.invalid") : refusal.problem().detail());
        }
        return "redirect:" + hat.home();
    }

    private List<TaskCard> cards(List<TaskService.Task> open, Instant now) {
        return open.stream().filter(task -> task.role().equals(Role.SECRETARIAT.word())).sorted(TaskCard.BY_DEADLINE).map(task -> card(task, now)).toList();
    }

    /** Where a task is decided here, its text must not tell people to answer by a word of the interface. */
    private TaskCard card(TaskService.Task task, Instant now) {
        return new TaskCard(task, words.sayOr("task." + task.kind(), task.text()), TaskCard.urgency(task.dueAt(), now), Ids.next("form"));
    }

    private static long count(List<TaskCard> cards, String urgency) {
        return cards.stream().filter(card -> card.urgency().equals(urgency)).count();
    }
}
