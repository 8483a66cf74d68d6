package dk.samstemt.notification.record;

import dk.samstemt.notification.message.Dispatch;
import dk.samstemt.notification.message.Message;
import dk.samstemt.notification.message.MessageEnd;
import dk.samstemt.notification.message.MessageKind;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Looks, at the end of every record mail, whether all parties have the record. */
@Component
class SettleDistribution implements MessageEnd {

    private final Distributions distributions;

    SettleDistribution(Distributions distributions) {
        this.distributions = distributions;
    }

    @Override
    public void ended(Message message, Instant moment) {
        if (message.kind() == MessageKind.RECORD) {
            int revision = ((Long) message.details().get("revision")).intValue();
            distributions.settle(new Dispatch(message.association(), message.assembly(), MessageKind.RECORD,
                    message.statutesVersion(), moment), revision, Boolean.TRUE.equals(message.details().get("unapproved")));
        }
    }
}
