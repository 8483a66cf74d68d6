package dk.samstemt.platform.planted;

/** Offender. */
class PlumbingWithAWord {
    dk.samstemt.statutes.facts.Choice choice;
}
