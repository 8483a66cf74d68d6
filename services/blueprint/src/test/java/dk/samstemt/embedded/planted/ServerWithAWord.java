package dk.samstemt.embedded.planted;

/** Offender. */
class ServerWithAWord {
    dk.samstemt.contracts.Actor actor;
}
