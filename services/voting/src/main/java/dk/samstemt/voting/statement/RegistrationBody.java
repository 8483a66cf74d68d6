package dk.samstemt.voting.statement;

import dk.samstemt.platform.web.Require;
import dk.samstemt.voting.statement.model.Channel;
import dk.samstemt.voting.statement.model.Content;
import dk.samstemt.voting.statement.model.Draft;
import java.time.LocalDate;
import java.util.List;

/**
 * What the secretariat registers for a party from its letter or e-mail.
 *
 * @param sawRevision newest revision of the party that the secretariat saw; 0 when none
 * @param answers     one per item put to a decision
 * @param channel     LETTER or EMAIL
 * @param receivedOn  civil day it came; may be missing
 * @param evidence    id of the scan, uploaded before
 */
record RegistrationBody(int sawRevision, List<AnswerBody> answers, Channel channel, LocalDate receivedOn, String evidence) {
    Draft draft(String party) {
        Require.present(channel, "/channel");
        Require.present(evidence, "/evidence");
        return Draft.answer(party, sawRevision, new Content(AnswerBody.checked(answers), null));
    }

    @Override
    public String toString() {
        return "RegistrationBody[sawRevision=" + sawRevision + ", sealed]";
    }
}
