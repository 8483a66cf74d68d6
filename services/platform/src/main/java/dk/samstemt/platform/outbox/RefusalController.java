package dk.samstemt.platform.outbox;

import dk.samstemt.platform.access.Access;
import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.access.Reach;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets an operator have a refused record tried again. The list of alarms shows which there are. */
@RestController
class RefusalController {

    private final Refusals refusals;
    private final Access access;

    RefusalController(Refusals refusals, Access access) {
        this.refusals = refusals;
        this.access = access;
    }

    @Action("platform.retry-record")
    @PostMapping("/api/v1/operations/records/{id}/retry")
    ResponseEntity<Void> retry(@PathVariable long id) {
        Reach reach = access.operates();
        boolean seen = refusals.open().stream().anyMatch(refused -> refused.id() == id && reach.covers(refused.association()));
        if (!seen || !refusals.forgive(id)) {
            throw ProblemException.of(Problems.NOT_FOUND);
        }
        return ResponseEntity.accepted().build();
    }
}
