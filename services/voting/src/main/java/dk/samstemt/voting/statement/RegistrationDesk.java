package dk.samstemt.voting.statement;

import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.platform.web.IdempotentCall;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import dk.samstemt.voting.ballot.model.BallotId;
import dk.samstemt.voting.evidence.Evidence;
import dk.samstemt.voting.evidence.EvidenceStore;
import dk.samstemt.voting.statement.model.Draft;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Makes registrations and objections into drafts like all others. */
@Component
class RegistrationDesk {
    /** A letter that came longer ago than this cannot answer the notice, in days. */
    private static final int OLDEST_LETTER = 366;
    private final StatementDesk desk;
    private final EvidenceStore evidence;
    private final StatementStore statements;
    private final LegalTime time;

    RegistrationDesk(StatementDesk desk, EvidenceStore evidence, StatementStore statements, LegalTime time) {
        this.desk = desk;
        this.evidence = evidence;
        this.statements = statements;
        this.time = time;
    }

    RegistrationReceipt register(Registering registering, Caller caller, IdempotentCall call, Locale locale) {
        BallotId id = registering.ballot();
        Draft draft = registering.body().draft(registering.party());
        Evidence scan = evidence.find(id, registering.party(), registering.body().evidence())
                .orElseThrow(() -> ProblemException.invalid("/evidence"));
        Registration registration = new Registration(registering.body().channel(), came(registering.body().receivedOn()), scan);
        Sent sent = new Sent(id, draft, caller, new Origin(null, null, registration));
        return RegistrationReceipt.of(desk.take(sent, call, locale));
    }

    /** 404 unless the statement was registered for this party in this ballot. */
    Receipt object(Sent sent, IdempotentCall call, Locale locale) {
        sent.mustBeAllowed();
        if (!statements.isRegistered(sent.ballot(), sent.draft().party(), sent.draft().objectsTo())) {
            throw ProblemException.of(Problems.NOT_FOUND);
        }
        return desk.take(sent, call, locale);
    }

    // The day is shown to people and decides nothing; the latest place on Earth decides whether it can have been.
    private LocalDate came(LocalDate receivedOn) {
        LocalDate today = LocalDate.ofInstant(time.now(), ZoneOffset.ofHours(14));
        if (receivedOn != null && (receivedOn.isAfter(today) || receivedOn.isBefore(today.minusDays(OLDEST_LETTER)))) {
            throw ProblemException.invalid("/receivedOn");
        }
        return receivedOn;
    }

    /** What is registered, for whom. */
    record Registering(BallotId ballot, String party, RegistrationBody body) {
    }
}
