package dk.samstemt.statutes.planted;

import java.nio.file.Path;

/** Offender: knows contracts, a file and a share of a krone. */
class RuleThatAsksAround {
    dk.samstemt.contracts.Actor actor;
    Path file;
    double kroner;

    double share() {
        return kroner;
    }
}
