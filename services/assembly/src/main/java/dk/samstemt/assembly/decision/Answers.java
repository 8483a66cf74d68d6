package dk.samstemt.assembly.decision;

import dk.samstemt.assembly.ballot.Ballots;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.roll.Roll;
import dk.samstemt.statutes.facts.PartyStatement;
import java.util.List;
import org.springframework.stereotype.Component;

/** The statements that counted, after the close. */
@Component
public class Answers {

    private final Ballots ballots;
    private final Roll roll;

    Answers(Ballots ballots, Roll roll) {
        this.ballots = ballots;
        this.roll = roll;
    }

    /** One per party entitled on the assembly's day; empty before the ballot is closed. */
    public List<PartyStatement> on(AssemblyRow row, String item) {
        return ballots.closed(row.ref()).map(ballot -> Counted.on(item, ballot, roll.entitled(row.ref(), row.day()))).orElse(List.of());
    }
}
