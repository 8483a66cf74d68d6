package dk.samstemt.portal.secretariat;

import dk.samstemt.platform.ids.Ids;
import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.BackendRefusal;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.client.Panel;
import dk.samstemt.portal.frame.FormErrors;
import dk.samstemt.portal.session.Hat;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Purpose, basis and day: the step that makes the draft, and the same form for a draft there is. */
@Controller
class GroundPages {

    private static final int INVALID = 422;
    private static final int STALE = 412;
    private static final int CONFLICT = 409;
    private static final String NEW = "/ny/grundlag";
    private static final Locale DANISH = Locale.forLanguageTag("da");

    private final Drafts drafts;
    private final PartyService parties;
    private final FirstItems first;
    private final Words words;

    GroundPages(Drafts drafts, Clients clients, FirstItems first, Words words) {
        this.drafts = drafts;
        this.first = first;
        this.parties = clients.of(Backend.MEMBERSHIP, PartyService.class);
        this.words = words;
    }

    @GetMapping("/a/{association}/sekretariat/ny/grundlag")
    String begin(Hat hat, Plan plan, Model model) {
        if (!plan.isKnown() || plan.day() == null) {
            return "redirect:" + hat.home() + "/ny";
        }
        Ground proposed = new Ground(plan.kind(), plan.day(), "", "", "MEMBER_CALL", "", "", "",
                words.say(DANISH, "proposed.how"), words.say(Locale.ENGLISH, "proposed.how"), "", "", "", "");
        model.addAttribute("back", plan.at(hat.home() + "/ny/frister")).addAttribute("action", hat.home() + NEW);
        return form(hat, proposed, model);
    }

    @PostMapping("/a/{association}/sekretariat/ny/grundlag")
    String create(Hat hat, @ModelAttribute("ground") Ground ground, Model model, HttpServletResponse response) {
        model.addAttribute("back", hat.home() + "/ny").addAttribute("action", hat.home() + NEW);
        if (incomplete(ground, model, response)) {
            return form(hat, ground, model);
        }
        Map<String, Object> draft = new LinkedHashMap<>(Map.of("kind", ground.kind(), "form", "WRITTEN"));
        ground.into(draft);
        DraftTree.number(draft, first.items(hat, ground));
        try {
            String made = drafts.service().create(hat.association(), ground.key(), draft).assembly();
            return "redirect:" + hat.home() + "/forsamlinger/" + made + "/dagsorden";
        } catch (BackendRefusal refusal) {
            return refused(refusal, model, response) ? form(hat, ground, model) : null;
        }
    }

    @GetMapping("/a/{association}/sekretariat/forsamlinger/{id}/grundlag")
    String edit(Hat hat, @PathVariable String id, Model model) {
        DraftService.Opened opened = drafts.service().open(hat.association(), id);
        model.addAttribute("back", hat.home() + "/forsamlinger/" + id + "/dagsorden").addAttribute("action", hat.home() + "/forsamlinger/" + id + "/grundlag");
        return form(hat, Ground.of(opened.draft(), String.valueOf(opened.revision())), model);
    }

    @PostMapping("/a/{association}/sekretariat/forsamlinger/{id}/grundlag")
    String save(Hat hat, @PathVariable String id, @ModelAttribute("ground") Ground ground, Model model, HttpServletResponse response) {
        model.addAttribute("back", hat.home() + "/forsamlinger/" + id + "/dagsorden").addAttribute("action", hat.home() + "/forsamlinger/" + id + "/grundlag");
        if (incomplete(ground, model, response)) {
            return form(hat, ground, model);
        }
        try {
            drafts.change(new Drafts.Save(hat, id, ground.revision(), ground.key()), ground::into);
            return "redirect:" + hat.home() + "/forsamlinger/" + id + "/dagsorden";
        } catch (BackendRefusal refusal) {
            if (refusal.is(STALE)) {
                return conflict(hat, id, ground, response, model);
            }
            return refused(refusal, model, response) ? form(hat, ground, model) : null;
        }
    }

    /** Both versions on one page: what a colleague saved, and the form as it was written, ready to be saved over it. */
    private String conflict(Hat hat, String id, Ground mine, HttpServletResponse response, Model model) {
        DraftService.Opened newest = drafts.service().open(hat.association(), id);
        response.setStatus(CONFLICT);
        String view = form(hat, mine.from(String.valueOf(newest.revision())), model);
        model.addAttribute("theirs", Ground.of(newest.draft(), "").rows(words, member -> name(member, (Panel<?>) model.getAttribute("members"))));
        return view;
    }

    /** The name of a member; its id where the members could not be asked. */
    private static String name(String member, Panel<?> members) {
        return members.shown().stream().flatMap(all -> ((List<?>) all).stream()).map(Members.Member.class::cast).filter(one -> one.id().equals(member))
                .map(Members.Member::name).findFirst().orElse(member);
    }

    /** A member's call without a member is found here, where the field is, and not first when the law is asked. */
    private boolean incomplete(Ground ground, Model model, HttpServletResponse response) {
        if (!ground.lacksMember()) {
            return false;
        }
        response.setStatus(INVALID);
        model.addAttribute("errors", FormErrors.none().and("member", words.say("fault.member")));
        return true;
    }

    private boolean refused(BackendRefusal refusal, Model model, HttpServletResponse response) {
        if (!refusal.is(INVALID)) {
            throw refusal;
        }
        response.setStatus(INVALID);
        model.addAttribute("errors", Faults.of(refusal.problem(), Ground.FIELDS, words));
        return true;
    }

    private String form(Hat hat, Ground ground, Model model) {
        Steps.GROUND.show(model, words);
        model.addAttribute("ground", ground).addAttribute("key", Ids.next("form")).addAttribute("bases", Ground.BASES);
        model.addAttribute("members", Panel.of(() -> Members.of(parties.parties(hat.association()), words)));
        return "secretariat/ground";
    }
}
