package dk.samstemt.portal.secretariat;

import dk.samstemt.platform.ids.Ids;
import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.BackendRefusal;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.client.Panel;
import dk.samstemt.portal.session.Hat;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The notice of a draft as a named recipient will get it. {@code assembly} says what it says, {@code notification} writes the mail of it; this
 * page carries the one to the other and changes nothing on the way.
 */
@Controller
@RequestMapping("/a/{association}/sekretariat/forsamlinger/{id}/visning")
class PreviewPages {

    private static final int NO_DRAFT = 409;

    private final Drafts drafts;
    private final PreviewService mails;
    private final Words words;

    PreviewPages(Clients clients, Drafts drafts, Words words) {
        this.drafts = drafts;
        this.mails = clients.of(Backend.NOTIFICATION, PreviewService.class);
        this.words = words;
    }

    /** {@code modtager} is {@code <party>/<person>}; without it the first recipient's mail is shown. */
    @GetMapping
    String preview(Hat hat, @PathVariable String id, @RequestParam(defaultValue = "") String modtager, Model model) {
        String base = hat.home() + "/forsamlinger/" + id;
        Map<String, Object> notice;
        try {
            notice = drafts.service().noticePreview(hat.association(), id);
        } catch (BackendRefusal refusal) {
            if (!refusal.is(NO_DRAFT)) {
                throw refusal;
            }
            return "redirect:" + base;
        }
        Steps.CHECK.show(model, words);
        model.addAttribute("base", base).addAttribute("names", names(notice));
        model.addAttribute("mail", Panel.of(() -> mails.preview(hat.association(), Ids.next("see"), asked(notice, modtager))));
        return "secretariat/preview";
    }

    private static Map<String, Object> asked(Map<String, Object> notice, String recipient) {
        Map<String, Object> asked = new HashMap<>(Map.of("notice", notice));
        if (!recipient.isEmpty()) {
            String[] both = recipient.split("/", 2);
            asked.put("party", both[0]);
            asked.put("person", both[both.length - 1]);
        }
        return asked;
    }

    /** The parties' names, as the notice has them. */
    private static Map<String, Map<?, ?>> names(Map<String, Object> notice) {
        return ((List<?>) notice.get("recipients")).stream().map(Map.class::cast)
                .collect(Collectors.toMap(party -> (String) party.get("party"), party -> (Map<?, ?>) party.get("name")));
    }

    @GetMapping("/brev-{language:da|en}.pdf")
    ResponseEntity<byte[]> letter(Hat hat, @PathVariable String id, @PathVariable String language) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("indkaldelse-" + language + ".pdf").build().toString())
                .body(drafts.service().letterPreview(hat.association(), id, language));
    }
}
