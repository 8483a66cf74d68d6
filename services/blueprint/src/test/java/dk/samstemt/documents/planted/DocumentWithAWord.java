package dk.samstemt.documents.planted;

/** Offender. */
class DocumentWithAWord {
    dk.samstemt.contracts.Actor actor;
}
