package dk.samstemt.voting.evidence;

import dk.samstemt.documents.upload.FileCheck;
import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.malware.MalwareScan;
import dk.samstemt.platform.malware.MalwareScanner;
import dk.samstemt.platform.web.IdempotentCall;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import dk.samstemt.voting.ballot.model.BallotId;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Scans: in by the secretariat, out to the party itself. No answer is stored under its idempotency key. */
@RestController
@RequestMapping("/api/v1/associations/{association}/assemblies/{assembly}/ballot/parties/{party}")
class EvidenceController {
    private final Uploading uploading;
    private final EvidenceStore store;
    private final MalwareScanner scanner;

    EvidenceController(Uploading uploading, EvidenceStore store, MalwareScanner scanner) {
        this.uploading = uploading;
        this.store = store;
        this.scanner = scanner;
    }

    @Action("voting.upload-evidence")
    @PostMapping(path = "/registrations/evidence", consumes = {FileCheck.PDF, FileCheck.TEXT})
    ResponseEntity<EvidenceView> upload(@PathVariable String association, @PathVariable String assembly, @PathVariable String party,
                                        @RequestBody byte[] content, @RequestHeader("Content-Type") MediaType type,
                                        Caller caller, IdempotentCall call) {
        BallotId id = new BallotId(association, assembly);
        Evidence evidence = call.replayed().map(again -> found(id, party, again))
                .orElseGet(() -> uploading.upload(id, party, Scan.checked(type, content, caller.person(), scanner)));
        call.remember(evidence.evidence());
        MalwareScan scanned = store.malwareScan(id, party, evidence.evidence()).orElseThrow();
        return ResponseEntity.status(HttpStatus.CREATED).cacheControl(CacheControl.noStore()).body(EvidenceView.of(evidence, scanned));
    }

    @Action("voting.read-evidence")
    @GetMapping("/evidence/{evidence}")
    ResponseEntity<byte[]> read(@PathVariable String association, @PathVariable String assembly, @PathVariable String party,
                                @PathVariable String evidence, Caller caller) {
        caller.mustRepresent(party);
        BallotId id = new BallotId(association, assembly);
        Evidence found = found(id, party, evidence);
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(found.mediaType())).cacheControl(CacheControl.noStore())
                .header("Content-Disposition", "attachment").header("X-Content-Type-Options", "nosniff")
                .body(store.scan(id, party, evidence).orElseThrow());
    }

    private Evidence found(BallotId id, String party, String evidence) {
        return store.find(id, party, evidence).orElseThrow(() -> ProblemException.of(Problems.NOT_FOUND));
    }
}
