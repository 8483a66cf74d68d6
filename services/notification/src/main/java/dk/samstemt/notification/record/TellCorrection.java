package dk.samstemt.notification.record;

import dk.samstemt.contracts.assembly.RecordApprovalGiven;
import dk.samstemt.notification.message.MessageKind;
import dk.samstemt.notification.remedy.Telling;
import dk.samstemt.platform.events.EventHandler;
import dk.samstemt.platform.events.ReceivedEvent;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells the secretariat that one of the chairmanship wants the record corrected; the remark itself is read after logging in. */
@Component
class TellCorrection implements EventHandler {

    private static final String CORRECTION = "CORRECTION";
    private final Telling telling;

    TellCorrection(Telling telling) {
        this.telling = telling;
    }

    @Override
    public Set<Class<? extends Record>> handles() {
        return Set.of(RecordApprovalGiven.class);
    }

    @Override
    public void handle(ReceivedEvent event) {
        RecordApprovalGiven verdict = event.as(RecordApprovalGiven.class);
        if (verdict.verdict().equals(CORRECTION)) {
            telling.secretariat(event, verdict.assembly(), MessageKind.CORRECTION,
                    Map.of("office", verdict.office(), "revision", (long) verdict.revision()));
        }
    }
}
