package dk.samstemt.portal.secretariat;

import dk.samstemt.platform.ids.Ids;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.client.Panel;
import dk.samstemt.portal.frame.Option;
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
import java.util.stream.Stream;

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

    /**
     * The mails of one page.
     *
     * @param cards  the newest first
     * @param next   the mail after which the next page begins; null on the last
     * @param found  how many were asked for in all
     * @param broken how many mails of the assembly did not get through
     */
    record Sheet(List<Card> cards, String next, long found, long broken) {

        static final Sheet EMPTY = new Sheet(List.of(), null, 0, 0);
    }

    /** The newest stand first, some at a time. A draft has sent nothing. */
    @GetMapping("/post")
    String post(Hat hat, @PathVariable String id, PostFilter filter, Model model) {
        AssemblyService.View view = assemblies.read(hat.association(), id);
        Panel<Sheet> mails = view.state().equals("DRAFT") ? new Panel.Shown<>(Sheet.EMPTY)
                : Panel.of(() -> notices.newest(hat.association(), id, filter.question())).map(found -> sheet(view, found));
        String base = hat.home() + "/forsamlinger/" + id;
        model.addAttribute("view", view).addAttribute("mails", mails).addAttribute("base", base).addAttribute("filter", filter);
        model.addAttribute("kinds", words.options("mailKind", PostFilter.KINDS)).addAttribute("states", words.options("post.state", PostFilter.STATES));
        model.addAttribute("parties", recipients(view)).addAttribute("crumbs", words.crumbs(hat, view));
        return "secretariat/post";
    }

    private List<Option> recipients(AssemblyService.View view) {
        Stream<Option> parties = view.parties().stream().map(line -> new Option(line.party(), words.show().name(line.name())));
        return Stream.concat(words.show().sorted(parties.toList(), Option::text).stream(), Stream.of(new Option("-", words.say("post.ourselves")))).toList();
    }

    private Sheet sheet(AssemblyService.View view, NoticeService.Mails found) {
        Map<String, AssemblyService.PartyLine> parties = view.parties().stream().collect(Collectors.toMap(AssemblyService.PartyLine::party, line -> line));
        boolean open = Overview.mayBeCancelled(view, time.now());
        return new Sheet(found.messages().stream().map(mail -> card(mail, parties.get(mail.party()), view, open)).toList(), found.next(), found.found(), found.broken());
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
