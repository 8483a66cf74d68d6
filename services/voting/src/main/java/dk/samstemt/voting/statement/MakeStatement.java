package dk.samstemt.voting.statement;

import dk.samstemt.voting.law.Law;
import dk.samstemt.voting.statement.model.Decider;
import dk.samstemt.voting.statement.model.Standing;
import dk.samstemt.voting.statement.model.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One statement or withdrawal, from the lock to the receipt. */
@Service
class MakeStatement {
    private final Chamber chamber;
    private final Law law;
    private final Recorder recorder;
    private final Refusals refusals;
    private final Receipts receipts;

    MakeStatement(Chamber chamber, Law law, Recorder recorder, Refusals refusals, Receipts receipts) {
        this.chamber = chamber;
        this.law = law;
        this.recorder = recorder;
        this.refusals = refusals;
        this.receipts = receipts;
    }

    /** Decides and stores; the caller ends the transaction of everything that was not recorded or refused. */
    @Transactional
    public Outcome make(Sent sent) {
        sent.mustBeAllowed();
        Standing standing = chamber.enter(sent);
        Verdict verdict = decider(standing).decide(standing, sent.draft());
        if (verdict instanceof Verdict.Accepted accepted) {
            return new Outcome.Recorded(recorder.record(sent, standing, accepted));
        }
        if (verdict instanceof Verdict.Unlawful unlawful) {
            return refusals.refuse(sent, standing, unlawful.ruling());
        }
        recorder.forget(sent);
        return new Outcome.Rejected(verdict, standing.ballot().state(), receipts.current(sent.ballot(), sent.draft().party()));
    }

    private Decider decider(Standing standing) {
        int version = standing.ballot().terms().statutesVersion();
        return new Decider(law.version(standing.ballot().terms().id().association(), version)::statementAccepted);
    }
}
