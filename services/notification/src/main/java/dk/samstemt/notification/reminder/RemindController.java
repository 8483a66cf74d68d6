package dk.samstemt.notification.reminder;

import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.time.LegalTime;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets the secretariat remind the parties that have not answered. */
@RestController
@RequestMapping("/api/v1/associations/{association}/assemblies/{assembly}/reminders")
class RemindController {

    private final RemindNow reminding;
    private final LegalTime time;

    RemindController(RemindNow reminding, LegalTime time) {
        this.reminding = reminding;
        this.time = time;
    }

    @Action("notification.send-reminders")
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    RemindNow.Reminded remind(@PathVariable String association, @PathVariable String assembly) {
        return reminding.remind(association, assembly, time);
    }
}
