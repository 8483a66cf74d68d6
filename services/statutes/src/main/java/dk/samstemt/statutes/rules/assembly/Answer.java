package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.Choice;
import dk.samstemt.statutes.facts.PartyStatement;
import dk.samstemt.statutes.decision.Stance;
import java.time.Instant;

/** What a party's last statement in time comes to (GA-10, GA-16). */
enum Answer {
    ASSENT, DISSENT, ABSTENTION, CONDITION, SILENT, LATE;

    static Answer of(PartyStatement statement) {
        if (statement.choice() == null) {
            return SILENT;
        }
        boolean conditional = statement.choice() == Choice.ASSENT && statement.conditional();
        return conditional ? CONDITION : valueOf(statement.choice().name());
    }

    /** A statement that comes to this answer where it is received at a moment: before the close, or, to be late, not before it. */
    PartyStatement given(String party, Instant at) {
        if (this == SILENT) {
            return PartyStatement.silent(party);
        }
        boolean plain = this == ASSENT || this == DISSENT || this == ABSTENTION;
        return new PartyStatement(party, plain ? Choice.valueOf(name()) : Choice.ASSENT, this == CONDITION, at);
    }

    /** How a combinator counts it; {@code lenient} is the reading of A-38 under which whoever is not against agrees. */
    Stance stance(boolean lenient) {
        if (this == ASSENT || lenient && this != DISSENT) {
            return Stance.FOR;
        }
        return this == DISSENT ? Stance.AGAINST : this == SILENT || this == LATE ? Stance.ABSENT : Stance.ABSTAINS;
    }
}
