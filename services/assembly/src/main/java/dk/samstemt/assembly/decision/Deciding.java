package dk.samstemt.assembly.decision;

import dk.samstemt.assembly.ballot.Ballots;
import dk.samstemt.assembly.draft.LastMoment;
import dk.samstemt.assembly.draft.model.Item;
import dk.samstemt.assembly.law.Law;
import dk.samstemt.assembly.law.LawVersion;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.register.Rulings;
import dk.samstemt.assembly.roll.Roll;
import dk.samstemt.contracts.voting.BallotClosed;
import dk.samstemt.platform.crash.CrashPoint;
import dk.samstemt.statutes.facts.DecisionFacts;
import dk.samstemt.statutes.ruling.Ruling;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Rules on every item put to a decision. Runs under the assembly's lock. */
@Component
public class Deciding {

    private final Ballots ballots;
    private final Roll roll;
    private final Law law;
    private final Rulings rulings;
    private final Consequences consequences;

    Deciding(Ballots ballots, Roll roll, Law law, Rulings rulings, Consequences consequences) {
        this.ballots = ballots;
        this.roll = roll;
        this.law = law;
        this.rulings = rulings;
        this.consequences = consequences;
    }

    /** One ruling per item, under the version the assembly was convened by and the roll of its day (GA-17). */
    public void decide(AssemblyRow row, Instant moment) {
        LawVersion version = law.version(row.ref().association(), row.statutesVersion());
        BallotClosed ballot = ballots.closed(row.ref()).orElseThrow();
        List<String> entitled = roll.entitled(row.ref(), row.day());
        boolean dulyConvened = rulings.latest(row.ref(), Rulings.CONVENING).map(Ruling::yes).orElse(false);
        Instant lastMoment = LastMoment.stated(row.draft()) ? row.deadline() : null;
        for (Item item : row.draft().decided()) {
            DecisionFacts facts = new DecisionFacts(item.item(), item.kind(), item.subject(), row.draft().form(), row.day(), entitled,
                    Counted.on(item.item(), ballot, entitled), dulyConvened, version.tzdata(), lastMoment,
                    item.statesCommencement() ? item.amendment().inForceFrom() : null);
            Ruling ruling = version.statutes().decision(facts);
            rulings.store(row.ref(), Rulings.decision(item.item()), ruling, moment);
            consequences.of(row, item, ruling, moment);
        }
        consequences.decided(row, version, moment);
        CrashPoint.RULING_BEFORE_COMMIT.reached();
    }
}
