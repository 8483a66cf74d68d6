package dk.samstemt.notification.web;

import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.time.LegalTime;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whom a notice would go to, before it is sent. */
@RestController
@RequestMapping("/api/v1/associations/{association}/recipients")
class RecipientsController {

    private final RecipientLines lines;
    private final LegalTime time;

    RecipientsController(RecipientLines lines, LegalTime time) {
        this.lines = lines;
        this.time = time;
    }

    /** A party without a representative is not among them. */
    @Action("notification.read-recipients")
    @GetMapping
    Map<String, List<RecipientView>> recipients(@PathVariable String association) {
        return Map.of("recipients", lines.at(association, time.now()));
    }
}
