package dk.samstemt.portal.secretariat;

import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.client.Panel;
import dk.samstemt.portal.session.Hat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.util.List;

/** How a notice that has just been let out reaches each party: asked for again by itself until nothing is under way, and by a link where there are no scripts. */
@Controller
class SendingPage {

    private static final List<String> UNDER_WAY = List.of("NONE", "QUEUED");

    private final AssemblyService assemblies;
    private final NoticeService notices;
    private final Words words;

    SendingPage(Clients clients, Words words) {
        this.assemblies = clients.of(Backend.ASSEMBLY, AssemblyService.class);
        this.notices = clients.of(Backend.NOTIFICATION, NoticeService.class);
        this.words = words;
    }

    /**
     * One party.
     *
     * @param line   what the assembly knows of it
     * @param notice the mails; null while there are none, or they could not be asked for
     */
    record Line(AssemblyService.PartyLine line, NoticeService.Notice notice) {
    }

    @GetMapping("/a/{association}/sekretariat/forsamlinger/{id}/afsendelse")
    String sending(Hat hat, @PathVariable String id, Model model) {
        AssemblyService.View view = assemblies.read(hat.association(), id);
        String base = hat.home() + "/forsamlinger/" + id;
        if (view.state().equals("DRAFT")) {
            return "redirect:" + base;
        }
        List<NoticeService.Notice> mails = Panel.of(() -> notices.notices(hat.association(), id)).shown().map(NoticeService.Notices::notices).orElse(List.of());
        List<Line> lines = view.parties().stream().map(line -> new Line(line, mails.stream().filter(mail -> mail.party().equals(line.party())).findFirst().orElse(null))).toList();
        long ready = view.parties().stream().filter(line -> !UNDER_WAY.contains(line.notice())).count();
        model.addAttribute("lines", lines).addAttribute("under", lines.isEmpty() || ready < lines.size()).addAttribute("base", base);
        model.addAttribute("status", lines.isEmpty() ? words.say("sending.roll") : words.say("sending.status", count(view, "ACCEPTED"), lines.size()));
        model.addAttribute("failed", count(view, "FAILED") + count(view, "WITHDRAWN")).addAttribute("crumbs", words.crumbs(hat, view));
        return "secretariat/sending";
    }

    private static long count(AssemblyService.View view, String notice) {
        return view.parties().stream().filter(line -> line.notice().equals(notice)).count();
    }
}
