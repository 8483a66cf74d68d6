package dk.samstemt.contracts.planted;

/** Offender. */
class EventThatKnowsTheLaw {
    dk.samstemt.json.Json json;
}
