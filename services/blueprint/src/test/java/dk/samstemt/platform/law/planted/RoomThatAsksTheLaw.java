package dk.samstemt.platform.law.planted;

/** Offender. */
class RoomThatAsksTheLaw {
    dk.samstemt.statutes.profile.Profile law;
}
