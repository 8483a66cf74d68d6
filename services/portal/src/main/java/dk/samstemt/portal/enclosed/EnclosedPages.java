package dk.samstemt.portal.enclosed;

import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.BackendRefusal;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.frame.Crumb;
import dk.samstemt.portal.frame.Download;
import dk.samstemt.portal.session.Hat;
import dk.samstemt.portal.text.Shown;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The files of the statements that count; until the close the page says that they are sealed. */
@Controller
@RequestMapping("/a/{association}/{role:sekretariat|formandskab|revision}/forsamlinger/{assembly}/vedlagt")
class EnclosedPages {

    private static final int CONFLICT = 409;

    private final Assembled assemblies;
    private final EnclosedFiles files;

    EnclosedPages(Clients clients) {
        this.assemblies = clients.of(Backend.ASSEMBLY, Assembled.class);
        this.files = clients.of(Backend.VOTING, EnclosedFiles.class);
    }

    @GetMapping
    String all(Hat hat, @PathVariable String assembly, Locale locale, Model model) {
        Assembled.View view = assemblies.read(hat.association(), assembly);
        String address = hat.home() + "/forsamlinger/" + assembly;
        model.addAttribute("purpose", view.draft().purpose()).addAttribute("names", view.names()).addAttribute("address", address + "/vedlagt");
        model.addAttribute("statements", counted(hat, assembly));
        model.addAttribute("crumbs", List.of(new Crumb(new Shown(locale).name(view.draft().purpose()), address)));
        return "enclosed/files";
    }

    /** Null while they are sealed. */
    private List<EnclosedFiles.Statement> counted(Hat hat, String assembly) {
        try {
            return files.result(hat.association(), assembly).withFile();
        } catch (BackendRefusal refusal) {
            if (refusal.is(CONFLICT)) {
                return null;
            }
            throw refusal;
        }
    }

    @GetMapping("/{party}/{attachment}")
    ResponseEntity<byte[]> file(Hat hat, @PathVariable String assembly, @PathVariable String party, @PathVariable String attachment) {
        return Download.of(files.file(Map.of("association", hat.association(), "assembly", assembly, "party", party, "attachment", attachment)), attachment + ".pdf");
    }
}
