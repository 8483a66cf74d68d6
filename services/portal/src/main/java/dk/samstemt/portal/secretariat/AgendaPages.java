package dk.samstemt.portal.secretariat;

import dk.samstemt.platform.ids.Ids;
import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.BackendRefusal;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.frame.FormErrors;
import dk.samstemt.portal.session.Hat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A draft's agenda and annexes. */
@Controller
class AgendaPages {

    private static final int STALE = 412;
    private static final int INVALID = 422;

    private final AssemblyService assemblies;
    private final Drafts drafts;
    private final Words words;

    AgendaPages(Clients clients, Drafts drafts, Words words) {
        this.assemblies = clients.of(Backend.ASSEMBLY, AssemblyService.class);
        this.drafts = drafts;
        this.words = words;
    }

    /** What is no draft any more has an overview instead. */
    @GetMapping("/a/{association}/sekretariat/forsamlinger/{id}/dagsorden")
    String agenda(Hat hat, @PathVariable String id, Model model) {
        AssemblyService.View view = assemblies.read(hat.association(), id);
        String base = hat.home() + "/forsamlinger/" + id;
        if (!view.state().equals("DRAFT")) {
            return "redirect:" + base;
        }
        Steps.AGENDA.show(model, words);
        model.addAttribute("view", view).addAttribute("base", base).addAttribute("key", Ids.next("form")).addAttribute("annexKey", Ids.next("form"));
        return "secretariat/agenda";
    }

    /** The page again, where a file was refused. */
    String again(Hat hat, String id, FormErrors errors, Model model) {
        model.addAttribute("errors", errors);
        return agenda(hat, id, model);
    }

    /**
     * A button beside an item.
     *
     * @param place    of the item, from 1
     * @param act      {@code up}, {@code down} or {@code remove}
     * @param revision the page was made of
     * @param key      makes it count once
     */
    record Arranging(int place, String act, String revision, String key) {

        void arrange(Map<String, Object> draft) {
            List<Map<String, Object>> items = DraftTree.list(draft, "items");
            int other = "up".equals(act) ? place - 1 : place + 1;
            if ("remove".equals(act) && items.size() > 1 && within(items, place)) {
                items.remove(place - 1);
            } else if (!"remove".equals(act) && within(items, place) && within(items, other)) {
                Collections.swap(items, place - 1, other - 1);
            }
            DraftTree.number(draft, items);
        }

        private static boolean within(List<?> items, int place) {
            return place >= 1 && place <= items.size();
        }
    }

    @PostMapping("/a/{association}/sekretariat/forsamlinger/{id}/dagsorden")
    String arrange(Hat hat, @PathVariable String id, Arranging arranging, RedirectAttributes redirect) {
        try {
            drafts.change(new Drafts.Save(hat, id, arranging.revision(), arranging.key()), arranging::arrange);
            redirect.addFlashAttribute("done", words.say("arranged." + ("remove".equals(arranging.act()) ? "remove" : "moved")));
        } catch (BackendRefusal refusal) {
            if (!refusal.is(STALE) && !refusal.is(INVALID)) {
                throw refusal;
            }
            redirect.addFlashAttribute("warned", refusal.is(STALE) ? words.say("stale") : refusal.problem().detail());
        }
        return "redirect:" + hat.home() + "/forsamlinger/" + id + "/dagsorden";
    }
}
