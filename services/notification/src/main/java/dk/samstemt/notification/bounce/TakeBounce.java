package dk.samstemt.notification.bounce;

import dk.samstemt.json.Digests;
import dk.samstemt.notification.bounce.model.Bounce;
import dk.samstemt.notification.bounce.model.BounceDefect;
import dk.samstemt.notification.bounce.model.BounceReader;
import dk.samstemt.notification.message.Envelopes;
import dk.samstemt.notification.message.Message;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes one returned mail: finds the sending it is about, writes it down and lets it have its effect, in one transaction. */
@Component
class TakeBounce {

    private static final Logger LOG = LoggerFactory.getLogger(TakeBounce.class);
    private final Positions positions;
    private final BounceJournal journal;
    private final Envelopes envelopes;
    private final BounceEffect effect;

    TakeBounce(Positions positions, BounceJournal journal, Envelopes envelopes, BounceEffect effect) {
        this.positions = positions;
        this.journal = journal;
        this.envelopes = envelopes;
        this.effect = effect;
    }

    /** Takes the mail; false when it must be taken later because the dialogue it is about has not been written down yet. */
    @Transactional
    public boolean take(ReturnedMail mail) {
        Optional<Bounce> bounce = read(mail);
        Optional<String> envelope = bounce.flatMap(read -> envelopes.known(read.tokens()));
        if (envelope.isEmpty()) {
            if (positions.reach(mail.place())) {
                journal.count(bounce.isEmpty() ? "UNREADABLE" : "UNKNOWN");
            }
            return true;
        }
        Message message = envelopes.lock(envelope.get());
        if (journal.phase(message).equals("SENDING")) {
            return false;
        }
        if (positions.reach(mail.place())) {
            effect.of(message, envelope.get(), bounce.get(), mail);
        }
        return true;
    }

    private static Optional<Bounce> read(ReturnedMail mail) {
        try {
            return Optional.of(BounceReader.read(mail.content()));
        } catch (BounceDefect defect) {
            LOG.info("returned mail {} cannot be taken apart: {}", Digests.sha256Hex(mail.content()), defect.getMessage());
            return Optional.empty();
        }
    }
}
