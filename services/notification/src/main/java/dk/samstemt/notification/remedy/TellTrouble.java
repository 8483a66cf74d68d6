package dk.samstemt.notification.remedy;

import dk.samstemt.contracts.assembly.ConveningFailed;
import dk.samstemt.contracts.assembly.NoticeAtRisk;
import dk.samstemt.contracts.assembly.WaiverRequested;
import dk.samstemt.notification.message.MessageKind;
import dk.samstemt.platform.events.EventHandler;
import dk.samstemt.platform.events.ReceivedEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells the secretariat of a convening at risk or failed, and asks parties for the waivers it wants. */
@Component
class TellTrouble implements EventHandler {

    private final Telling telling;

    TellTrouble(Telling telling) {
        this.telling = telling;
    }

    @Override
    public Set<Class<? extends Record>> handles() {
        return Set.of(NoticeAtRisk.class, ConveningFailed.class, WaiverRequested.class);
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (event.data() instanceof NoticeAtRisk risk) {
            telling.secretariat(event, risk.assembly(), MessageKind.NOTICE_AT_RISK,
                    Map.of("missing", List.<Object>copyOf(risk.missing()), "last", risk.lastDispatchMoment().toString()));
        } else if (event.data() instanceof ConveningFailed failed) {
            telling.secretariat(event, failed.assembly(), MessageKind.CONVENING_FAILED,
                    Map.of("missing", List.<Object>copyOf(failed.missing()), "earliest", failed.earliestDay()));
        } else {
            WaiverRequested request = event.as(WaiverRequested.class);
            telling.parties(event, request.assembly(), MessageKind.WAIVER_REQUEST, request.parties(), Map.of("until", request.until().toString()));
        }
    }
}
