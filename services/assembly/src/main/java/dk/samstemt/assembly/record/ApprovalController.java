package dk.samstemt.assembly.record;

import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.web.ProblemException;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/associations/{association}/assemblies/{assembly}/record")
class ApprovalController {

    private static final int MAX_COMMENT = 2_000;

    private final Approving approving;
    private final Correcting correcting;

    ApprovalController(Approving approving, Correcting correcting) {
        this.approving = approving;
        this.correcting = correcting;
    }

    @Action("assembly.approve-record")
    @PostMapping("/approvals")
    ResponseEntity<Answered> approve(@PathVariable String association, @PathVariable String assembly,
            @RequestBody VerdictBody body, Caller caller) {
        if (body.verdict() == null) {
            throw ProblemException.invalid("/verdict");
        }
        if (body.comment() != null && (body.comment().isBlank() || body.comment().length() > MAX_COMMENT)) {
            throw ProblemException.invalid("/comment");
        }
        List<Verdict> verdicts = approving.give(new AssemblyRef(association, assembly), body, caller);
        return ResponseEntity.status(HttpStatus.CREATED).body(Answered.of(verdicts));
    }

    /** The secretariat has dealt with what the chairmanship asked for: the next revision is drawn up and goes back to all. */
    @Action("assembly.correct-record")
    @PostMapping("/corrections")
    ResponseEntity<Void> correct(@PathVariable String association, @PathVariable String assembly,
            @RequestBody(required = false) CorrectionBody body, Caller caller) {
        correcting.correct(new AssemblyRef(association, assembly), body == null ? Map.of() : body.checked(), caller.person());
        return ResponseEntity.accepted().build();
    }
}
