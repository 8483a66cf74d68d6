package dk.samstemt.platform.inbox;

import dk.samstemt.platform.access.Access;
import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** What could not be taken, and trying it again. Shows no content, and each operator only what is of its associations. */
@RestController
@RequestMapping("/api/v1/operations/dead-letters")
class DeadLetterController {

    private final DeadLetterDesk desk;
    private final Access access;

    DeadLetterController(DeadLetterDesk desk, Access access) {
        this.desk = desk;
        this.access = access;
    }

    @Action("platform.read-dead-letters")
    @GetMapping
    List<DeadLetterDesk.Entry> open() {
        return desk.open(access.operates());
    }

    @Action("platform.retry-dead-letter")
    @PostMapping("/{id}/retry")
    ResponseEntity<Void> retry(@PathVariable long id) {
        if (!desk.retry(id, access.operates())) {
            throw ProblemException.of(Problems.NOT_FOUND);
        }
        return ResponseEntity.accepted().build();
    }
}
