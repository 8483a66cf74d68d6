package dk.samstemt.statutes;

import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.ruling.Ruling;

/** Recomputes a ruling from the facts it holds. */
public final class Replay {

    private Replay() {
    }

    /**
     * The ruling as today's code makes it from the recorded facts; equal bytes prove the recorded one. Of another ruleset it proves
     * the answer only: what would have changed it may be told otherwise, and the recorded one keeps its bytes (ADR 35).
     *
     * @param profile the statutes version that the ruling names
     * @throws IllegalArgumentException if the profile is another version than the ruling's
     */
    public static Ruling recompute(Profile profile, Ruling ruling) {
        if (!profile.digest().equals(ruling.statutes().digest())) {
            throw new IllegalArgumentException("the ruling rests on version " + ruling.statutes().version()
                    + " with digest " + ruling.statutes().digest() + ", not on " + profile.digest());
        }
        return CourtRegister.of(ruling.kind()).again(ruling.facts(), Law.of(profile));
    }
}
