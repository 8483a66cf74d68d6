package dk.samstemt.platform.inbox;

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

/** What could not be taken, and trying it again. Shows no content. */
@RestController
@RequestMapping("/api/v1/operations/dead-letters")
class DeadLetterController {

    private final DeadLetterDesk desk;

    DeadLetterController(DeadLetterDesk desk) {
        this.desk = desk;
    }

    @Action("platform.read-dead-letters")
    @GetMapping
    List<DeadLetterDesk.Entry> open() {
        return desk.open();
    }

    @Action("platform.retry-dead-letter")
    @PostMapping("/{id}/retry")
    ResponseEntity<Void> retry(@PathVariable long id) {
        if (!desk.retry(id)) {
            throw ProblemException.of(Problems.NOT_FOUND);
        }
        return ResponseEntity.accepted().build();
    }
}
