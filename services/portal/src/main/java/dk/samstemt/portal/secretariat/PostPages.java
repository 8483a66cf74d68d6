package dk.samstemt.portal.secretariat;

import dk.samstemt.platform.ids.Ids;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.portal.client.Backend;
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

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every mail about an assembly, how it fared, and what to do where it came back. */
@Controller
@RequestMapping("/a/{association}/sekretariat/forsamlinger/{id}")
class PostPages {

    private static final List<String> BROKEN = List.of("failed", "bounced");

    private final AssemblyService assemblies;
    private final NoticeService notices;
    private final LegalTime time;
    private final Words words;

    PostPages(Clients clients, LegalTime time, Words words) {
        this.assemblies = clients.of(Backend.ASSEMBLY, AssemblyService.class);
        this.notices = clients.of(Backend.NOTIFICATION, NoticeService.class);
        this.time = time;
        this.words = words;
    }

    /**
     * A mail on the page.
     *
     * @param mail     the mail
     * @param party    its party; null for one to the secretariat or the chair of the meeting
     * @param trouble  {@code secretariat.trouble.<word>} says what to do about a notice; null where nothing is wrong
     * @param sendable whether the notice can be sent to the party again
     * @param key      makes its form count once
     */
    record Card(NoticeService.Message mail, AssemblyService.PartyLine party, String trouble, boolean sendable, String key) {
    }

    /** The newest stand first. A draft has sent nothing. */
    @GetMapping("/post")
    String post(Hat hat, @PathVariable String id, Model model) {
        AssemblyService.View view = assemblies.read(hat.association(), id);
        Panel<List<Card>> mails = view.state().equals("DRAFT") ? new Panel.Shown<>(List.of())
                : Panel.of(() -> notices.messages(hat.association(), id)).map(all -> cards(view, all.messages()));
        model.addAttribute("view", view).addAttribute("mails", mails).addAttribute("base", hat.home() + "/forsamlinger/" + id);
        model.addAttribute("broken", mails.shown().map(all -> all.stream().filter(card -> BROKEN.contains(card.mail().state())).count()).orElse(0L));
        model.addAttribute("crumbs", words.crumbs(hat, view));
        return "secretariat/post";
    }

    private List<Card> cards(AssemblyService.View view, List<NoticeService.Message> mails) {
        Map<String, AssemblyService.PartyLine> parties = view.parties().stream().collect(Collectors.toMap(AssemblyService.PartyLine::party, line -> line));
        boolean open = Overview.mayBeCancelled(view, time.now());
        return mails.stream().sorted((one, other) -> other.queuedAt().compareTo(one.queuedAt())).map(mail -> card(mail, parties.get(mail.party()), view, open)).toList();
    }

    private static Card card(NoticeService.Message mail, AssemblyService.PartyLine party, AssemblyService.View view, boolean open) {
        boolean notice = mail.kind().equals("NOTICE") && party != null && BROKEN.contains(mail.state());
        return new Card(mail, party, notice ? Recipient.trouble(view.state(), party) : null, notice && open, Ids.next("form"));
    }

    @GetMapping("/post/{message:[a-z0-9-]{1,60}}.eml")
    ResponseEntity<byte[]> copy(Hat hat, @PathVariable String id, @PathVariable String message) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("message/rfc822")).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(message + ".eml").build().toString())
                .body(notices.copy(hat.association(), id, message));
    }
}
