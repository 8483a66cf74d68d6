package dk.samstemt.portal.secretariat;

import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.client.Panel;
import dk.samstemt.portal.session.Hat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;

/**
 * How a notice that has just been let out reaches each party: asked for again by itself until nothing is under way, and by a link where there are no scripts. To a
 * party that has nobody to send to nothing is under way.
 */
@Controller
class SendingPage {

    private static final List<String> UNDER_WAY = List.of("NONE", "QUEUED");
    /** What the schedule tries again where a mail has a next attempt. */
    private static final List<String> TRIED_AGAIN = List.of("FAILED", "UNCERTAIN");
    private static final List<String> GOING_OUT = List.of("CONVENING", "CONVENED");

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

        /** Whether it has no representative the notice could go to. */
        public boolean isUnreachable() {
            return notice != null && notice.state().equals("unreachable");
        }

        /** The state of the notice; one that a server did not take yet is in the queue again. */
        public String state() {
            return isTriedAgain() ? "QUEUED" : line.notice();
        }

        private boolean isTriedAgain() {
            return TRIED_AGAIN.contains(line.notice()) && notice != null && notice.messages().stream().anyMatch(NoticeService.Message::isTriedAgain);
        }

        boolean underWay() {
            return UNDER_WAY.contains(state()) && !isUnreachable();
        }

        boolean failed() {
            return isUnreachable() || state().equals("FAILED") || state().equals("WITHDRAWN");
        }
    }

    /** {@code set} is the mark of what stands there already. */
    @GetMapping("/a/{association}/sekretariat/forsamlinger/{id}/afsendelse")
    ModelAndView sending(Hat hat, @PathVariable String id, @RequestParam(required = false) String set, Model model) {
        AssemblyService.View view = assemblies.read(hat.association(), id);
        String base = hat.home() + "/forsamlinger/" + id;
        if (view.state().equals("DRAFT")) {
            return new ModelAndView("redirect:" + base);
        }
        Panel<NoticeService.Notices> mails = Panel.of(() -> notices.notices(hat.association(), id));
        List<Line> lines = lines(view, mails);
        boolean under = GOING_OUT.contains(view.state()) && (lines.isEmpty() || lines.stream().anyMatch(Line::underWay));
        long accepted = view.parties().stream().filter(line -> line.notice().equals("ACCEPTED")).count();
        model.addAttribute("lines", lines).addAttribute("mails", mails).addAttribute("under", under).addAttribute("base", base);
        model.addAttribute("status", lines.isEmpty() ? words.say("sending.roll") : words.say("sending.status", accepted, lines.size()));
        model.addAttribute("failed", lines.stream().filter(Line::failed).count()).addAttribute("crumbs", words.crumbs(hat, view));
        model.addAttribute("mark", Live.mark(lines, under, mails.state()));
        return Live.page("secretariat/sending", model, set);
    }

    private static List<Line> lines(AssemblyService.View view, Panel<NoticeService.Notices> mails) {
        List<NoticeService.Notice> known = mails.shown().map(NoticeService.Notices::notices).orElse(List.of());
        return view.parties().stream().map(line -> new Line(line, known.stream().filter(mail -> mail.party().equals(line.party())).findFirst().orElse(null))).toList();
    }
}
