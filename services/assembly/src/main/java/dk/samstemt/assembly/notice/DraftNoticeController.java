package dk.samstemt.assembly.notice;

import dk.samstemt.assembly.text.Words;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.contracts.documents.NoticeDocument;
import dk.samstemt.platform.access.Action;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The notice of a draft before anybody gets it. Reads only: nothing is stored, ordered or told. */
@RestController
@RequestMapping("/api/v1/associations/{association}/assemblies/{assembly}/notice-preview")
class DraftNoticeController {

    private final DraftNotice drafted;

    DraftNoticeController(DraftNotice drafted) {
        this.drafted = drafted;
    }

    /** What notification would make the mails from. */
    @Action("assembly.preview-notice")
    @GetMapping
    NoticeDocument document(@PathVariable String association, @PathVariable String assembly) {
        return drafted.document(new AssemblyRef(association, assembly));
    }

    @Action("assembly.preview-notice")
    @GetMapping("/letter.pdf")
    ResponseEntity<byte[]> letter(@PathVariable String association, @PathVariable String assembly, @RequestParam(defaultValue = "da") String lang) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).cacheControl(CacheControl.noStore()).header("Content-Disposition", "attachment")
                .header("X-Content-Type-Options", "nosniff").body(drafted.letter(new AssemblyRef(association, assembly), Words.in(lang)));
    }
}
