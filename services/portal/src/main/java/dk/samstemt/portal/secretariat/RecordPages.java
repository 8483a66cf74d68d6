package dk.samstemt.portal.secretariat;

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

/** The decision record: its versions, who has approved, and how it reaches the parties. It is drawn up of the rulings; the note of a correction is what people write. */
@Controller
@RequestMapping("/a/{association}/sekretariat/forsamlinger/{id}/beslutningsreferat")
class RecordPages {

    private static final List<String> OFFICES = List.of("CHAIR", "VICE_CHAIR_1", "VICE_CHAIR_2");
    private static final List<String> LANGUAGES = List.of("da", "en");

    private final CaseService cases;
    private final NoticeService notices;
    private final Words words;

    RecordPages(Clients clients, Words words) {
        this.cases = clients.of(Backend.ASSEMBLY, CaseService.class);
        this.notices = clients.of(Backend.NOTIFICATION, NoticeService.class);
        this.words = words;
    }

    @GetMapping
    String record(Hat hat, @PathVariable String id, Model model) {
        CaseService.Case found = cases.read(hat.association(), id);
        model.addAttribute("view", found.assembly()).addAttribute("record", found.record()).addAttribute("base", hat.home() + "/forsamlinger/" + id);
        model.addAttribute("offices", OFFICES).addAttribute("languages", LANGUAGES).addAttribute("crumbs", words.crumbs(hat, found.assembly()));
        if (found.record() != null) {
            model.addAttribute("sent", Panel.of(() -> notices.messages(hat.association(), id)).map(RecordPages::records));
            model.addAttribute("names", found.assembly().parties().stream().collect(Collectors.toMap(AssemblyService.PartyLine::party, AssemblyService.PartyLine::name)));
        }
        return "secretariat/record";
    }

    private static List<NoticeService.Message> records(NoticeService.Messages all) {
        return all.messages().stream().filter(mail -> mail.kind().equals("RECORD")).toList();
    }

    @GetMapping("/{revision:\\d{1,6}}-{language:da|en}.pdf")
    ResponseEntity<byte[]> pdf(Hat hat, @PathVariable Map<String, String> path) {
        int revision = Integer.parseInt(path.get("revision"));
        String name = "beslutningsreferat-" + revision + "-" + path.get("language") + ".pdf";
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
                .body(cases.pdf(hat.association(), path.get("id"), revision, path.get("language")).getBody());
    }
}
