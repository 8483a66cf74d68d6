package dk.samstemt.portal.secretariat;

import dk.samstemt.platform.ids.Ids;
import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.BackendRefusal;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.client.Panel;
import dk.samstemt.portal.frame.Crumb;
import dk.samstemt.portal.session.Hat;
import dk.samstemt.portal.session.NoSuchPage;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One item of a draft's agenda; place 0 is a new one, which goes to the end. */
@Controller
class ItemPages {

    private static final int INVALID = 422;
    private static final int STALE = 412;
    private static final int CONFLICT = 409;

    private final Drafts drafts;
    private final PartyService statutes;
    private final Words words;

    ItemPages(Drafts drafts, Clients clients, Words words) {
        this.drafts = drafts;
        this.statutes = clients.of(Backend.MEMBERSHIP, PartyService.class);
        this.words = words;
    }

    /**
     * Which item, of which draft.
     *
     * @param hat   who
     * @param id    the assembly
     * @param place from 1; 0 for a new one
     * @param seen  the agenda the form was made of, as {@link Seen} keeps it
     */
    private record At(Hat hat, String id, int place, String seen) {

        static At of(Hat hat, Map<String, String> path, MultiValueMap<String, String> sent) {
            return new At(hat, path.get("id"), Integer.parseInt(path.get("place")), sent.getFirst("seen"));
        }

        String agenda() {
            return hat.home() + "/forsamlinger/" + id + "/dagsorden";
        }
    }

    @GetMapping("/a/{association}/sekretariat/forsamlinger/{id}/dagsorden/{place:\\d{1,3}}")
    String edit(Hat hat, @PathVariable String id, @PathVariable int place, Model model) {
        DraftService.Opened opened = drafts.service().open(hat.association(), id);
        String base = Panel.of(() -> statutes.inForce(hat.association())).shown().map(version -> String.valueOf(version.version())).orElse("");
        List<Map<String, Object>> items = DraftTree.list(opened.draft(), "items");
        if (place > items.size()) {
            throw new NoSuchPage();
        }
        model.addAttribute("revision", String.valueOf(opened.revision()));
        return form(new At(hat, id, place, Seen.text(items)), place == 0 ? ItemForm.empty(base) : ItemForm.of(items.get(place - 1), base), model);
    }

    @PostMapping("/a/{association}/sekretariat/forsamlinger/{id}/dagsorden/{place:\\d{1,3}}")
    String save(Hat hat, @PathVariable Map<String, String> path, @RequestParam MultiValueMap<String, String> sent, Model model, HttpServletResponse response) {
        At at = At.of(hat, path, sent);
        ItemForm form = ItemForm.of(sent);
        String revision = String.valueOf(sent.getFirst("revision"));
        try {
            drafts.change(new Drafts.Save(hat, at.id(), revision, String.valueOf(sent.getFirst("key"))), draft -> put(form, at.place(), draft));
            return "redirect:" + (sent.containsKey("more") && at.place() > 0 ? at.agenda() + "/" + at.place() : at.agenda());
        } catch (BackendRefusal refusal) {
            model.addAttribute("revision", revision);
            return refusal.is(STALE) ? conflict(at, form, model, response) : refused(at, form, refusal, model, response);
        }
    }

    /** The same form with the redline below it; nothing is saved. */
    @PostMapping("/a/{association}/sekretariat/forsamlinger/{id}/dagsorden/{place:\\d{1,3}}/aendring")
    String redline(Hat hat, @PathVariable Map<String, String> path, @RequestParam MultiValueMap<String, String> sent, Model model) {
        ItemForm form = ItemForm.of(sent);
        if (!form.placed().isEmpty()) {
            model.addAttribute("redline", Panel.of(() -> drafts.service().redline(hat.association(), Ids.next("form"), Map.of("amendment", form.amendment(form.placed())))));
        }
        model.addAttribute("revision", String.valueOf(sent.getFirst("revision")));
        return form(At.of(hat, path, sent), form, model);
    }

    /** A place that is gone, because a colleague took an item away, makes a new one: the save is refused as stale then, not lost. */
    private static void put(ItemForm form, int place, Map<String, Object> draft) {
        List<Map<String, Object>> items = DraftTree.list(draft, "items");
        if (place == 0 || place > items.size()) {
            items.add(new LinkedHashMap<>());
        }
        form.into(items.get(place == 0 || place > items.size() ? items.size() - 1 : place - 1));
        DraftTree.number(draft, items);
    }

    /** Both versions on one page; an item that is gone is offered as a new one, beside the agenda as it is now. */
    private String conflict(At at, ItemForm mine, Model model, HttpServletResponse response) {
        DraftService.Opened newest = drafts.service().open(at.hat().association(), at.id());
        List<Map<String, Object>> items = DraftTree.list(newest.draft(), "items");
        Seen.Found found = Seen.of(at.seen(), at.place()).among(items);
        response.setStatus(CONFLICT);
        model.addAttribute("conflict", found.word()).addAttribute("revision", String.valueOf(newest.revision()));
        model.addAttribute("theirs", switch (found.word()) {
            case "changed" -> ItemForm.of(items.get(found.place() - 1), "").rows(words);
            case "gone" -> items.stream().map(item -> ItemForm.line(item, words)).toList();
            default -> List.of();
        });
        return form(new At(at.hat(), at.id(), found.place(), Seen.text(items)), mine, model);
    }

    /** The fault of a new item is told at a place the form does not know; it is the last one of what was sent. */
    private String refused(At at, ItemForm form, BackendRefusal refusal, Model model, HttpServletResponse response) {
        if (!refusal.is(INVALID)) {
            throw refusal;
        }
        int place = at.place() > 0 ? at.place() - 1 : refusal.problem().errors().stream().map(fault -> fault.pointer().split("/"))
                .filter(parts -> parts.length > 2 && parts[2].matches("\\d+")).mapToInt(parts -> Integer.parseInt(parts[2])).max().orElse(0);
        response.setStatus(INVALID);
        model.addAttribute("errors", Faults.of(refusal.problem(), ItemForm.fields(place), words));
        return form(at, form, model);
    }

    private String form(At at, ItemForm form, Model model) {
        Steps.AGENDA.show(model, words);
        model.addAttribute("item", form).addAttribute("place", at.place()).addAttribute("seen", at.seen()).addAttribute("key", Ids.next("form")).addAttribute("agenda", at.agenda());
        model.addAttribute("kinds", ItemForm.KINDS).addAttribute("subjects", ItemForm.SUBJECTS).addAttribute("operations", ItemForm.OPERATIONS);
        model.addAttribute("crumbs", List.of(new Crumb(words.say("crumb.assemblies"), at.hat().home() + "/forsamlinger"), new Crumb(words.say("step.AGENDA"), at.agenda())));
        return "secretariat/item";
    }
}
