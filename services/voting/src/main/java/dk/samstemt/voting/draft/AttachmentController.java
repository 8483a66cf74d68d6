package dk.samstemt.voting.draft;

import dk.samstemt.documents.upload.FileCheck;
import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.malware.MalwareScanner;
import dk.samstemt.platform.web.FileName;
import dk.samstemt.platform.web.IdempotentCall;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import dk.samstemt.voting.ballot.model.BallotId;
import dk.samstemt.voting.draft.Drafting.Place;
import dk.samstemt.voting.evidence.Attachment;
import dk.samstemt.voting.evidence.AttachmentView;
import dk.samstemt.voting.evidence.Attachments;
import dk.samstemt.voting.evidence.Scan;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes a PDF in for the party's answer. No answer is stored under its idempotency key. */
@RestController
@RequestMapping("/api/v1/associations/{association}/assemblies/{assembly}/ballot/parties/{party}/attachments")
class AttachmentController {
    private static final String ENDING = ".pdf";
    private final Drafting drafting;
    private final Attachments attachments;
    private final MalwareScanner scanner;

    AttachmentController(Drafting drafting, Attachments attachments, MalwareScanner scanner) {
        this.drafting = drafting;
        this.attachments = attachments;
        this.scanner = scanner;
    }

    @Action("voting.upload-attachment")
    @PostMapping(consumes = FileCheck.PDF)
    ResponseEntity<AttachmentView> upload(@PathVariable String association, @PathVariable String assembly, @PathVariable String party,
                                          @RequestBody(required = false) byte[] content, @RequestHeader HttpHeaders headers,
                                          Caller caller, IdempotentCall call) {
        caller.mustRepresent(party);
        BallotId id = new BallotId(association, assembly);
        Attachment kept = call.replayed().map(again -> attachments.find(id, party, again).orElseThrow(() -> ProblemException.of(Problems.NOT_FOUND)))
                .orElseGet(() -> {
                    Scan file = Scan.checked(MediaType.APPLICATION_PDF, content == null ? new byte[0] : content, caller.person(), scanner);
                    return drafting.attach(new Place(id, party, 0), FileName.of(headers.getFirst(HttpHeaders.CONTENT_DISPOSITION), ENDING), file, caller);
                });
        call.remember(kept.attachment());
        return ResponseEntity.status(HttpStatus.CREATED).cacheControl(CacheControl.noStore()).body(AttachmentView.of(kept));
    }
}
