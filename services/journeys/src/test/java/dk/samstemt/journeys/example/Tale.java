package dk.samstemt.journeys.example;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One story of one association: what happens when. A failure ends this story and leaves the others alone. */
abstract class Tale {

    final Club club;
    private final List<Act> acts = new ArrayList<>();
    private Throwable failure;

    Tale(Club club) {
        this.club = club;
    }

    /** Says what happens, by {@link #at}. */
    abstract void plan();

    final void at(String moment, String name, Runnable doing) {
        acts.add(new Act(Instant.parse(moment), this, name, doing));
    }

    final List<Act> acts() {
        plan();
        return acts;
    }

    final void play(Act act) {
        if (failure == null) {
            try {
                act.doing().run();
            } catch (RuntimeException | AssertionError e) {
                failure = new AssertionError(club.id() + ", " + act.moment() + " " + act.name() + ": " + e.getMessage(), e);
            }
        }
    }

    /** @throws AssertionError when something in the story was not as it should be */
    final void assertHappened() {
        if (failure instanceof AssertionError error) {
            throw error;
        }
    }
}
