package dk.samstemt.notification.resend;

import dk.samstemt.notification.NotificationProblems;
import dk.samstemt.notification.convening.Convening;
import dk.samstemt.notification.convening.Convenings;
import dk.samstemt.notification.recipient.Recipient;
import dk.samstemt.notification.recipient.Recipients;
import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets the secretariat send a party its notice again. */
@RestController
@RequestMapping("/api/v1/associations/{association}/assemblies/{assembly}/notices/{party}/resend")
class ResendController {

    private final ResendNotice resend;
    private final Convenings convenings;
    private final Recipients recipients;
    private final LegalTime time;

    ResendController(ResendNotice resend, Convenings convenings, Recipients recipients, LegalTime time) {
        this.resend = resend;
        this.convenings = convenings;
        this.recipients = recipients;
        this.time = time;
    }

    @Action("notification.resend-notice")
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    Map<String, Object> resend(@PathVariable String association, @PathVariable String assembly, @PathVariable String party, Caller caller) {
        Convening convening = convenings.find(association, assembly).filter(found -> found.parties().contains(party))
                .orElseThrow(() -> ProblemException.of(Problems.NOT_FOUND));
        Instant moment = time.now();
        if (convenings.over(association, assembly) || !moment.isBefore(convening.deadline())) {
            throw ProblemException.of(NotificationProblems.ASSEMBLY_OVER);
        }
        List<Recipient> representatives = recipients.of(association, List.of(party), moment);
        if (representatives.isEmpty()) {
            throw ProblemException.of(NotificationProblems.NO_REPRESENTATIVE);
        }
        List<String> sent = resend.resend(association, convening, representatives, moment);
        if (sent.isEmpty()) {
            throw ProblemException.of(NotificationProblems.NOTHING_TO_RESEND);
        }
        return Map.of("party", party, "persons", sent);
    }
}
