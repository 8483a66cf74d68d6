package dk.samstemt.notification.web;

import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.web.IdempotentCall;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the secretariat what a named recipient will get. */
@RestController
@RequestMapping("/api/v1/associations/{association}/notice-preview")
class PreviewController {

    private final Previewing previewing;

    PreviewController(Previewing previewing) {
        this.previewing = previewing;
    }

    /** Changes and sends nothing. Under its key not even the answer is kept, which holds names and addresses. */
    @Action("notification.preview-notice")
    @PostMapping
    PreviewView preview(@PathVariable String association, @RequestBody PreviewBody body, IdempotentCall call) {
        PreviewView seen = previewing.preview(association, body.checked());
        if (call.replayed().isEmpty()) {
            call.remember("preview");
        }
        return seen;
    }
}
