package dk.samstemt.membership.roll;

import dk.samstemt.contracts.assembly.RollRequested;
import dk.samstemt.contracts.membership.RollEntry;
import dk.samstemt.contracts.membership.RollFixed;
import dk.samstemt.membership.announce.Announcing;
import dk.samstemt.membership.version.Profiles;
import dk.samstemt.platform.events.EventHandler;
import dk.samstemt.platform.events.NotYet;
import dk.samstemt.platform.events.ReceivedEvent;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.statutes.profile.Profile;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Answers a roll request: the parties that are members on the day of the assembly (GA-17), each with whom it speaks for (MEM-8). */
@Component
class FixingTheRoll implements EventHandler {

    private final Profiles profiles;
    private final Rolls rolls;
    private final LegalTime time;
    private final Announcing announcing;

    FixingTheRoll(Profiles profiles, Rolls rolls, LegalTime time, Announcing announcing) {
        this.profiles = profiles;
        this.rolls = rolls;
        this.time = time;
        this.announcing = announcing;
    }

    @Override
    public Set<Class<? extends Record>> handles() {
        return Set.of(RollRequested.class);
    }

    @Override
    public void handle(ReceivedEvent event) {
        String association = event.envelope().association();
        RollRequested requested = event.as(RollRequested.class);
        Profile profile = profiles.on(association, LocalDate.parse(requested.day()))
                .orElseThrow(() -> new NotYet("the statutes of " + association));
        RollFixed fixed = new RollFixed(requested.assembly(), event.envelope().id(), requested.day(), entries(profile));
        Instant moment = time.now();
        rolls.add(association, fixed, profile.version(), moment);
        announcing.announce(association, moment, fixed);
    }

    private static List<RollEntry> entries(Profile profile) {
        return profile.parties().stream().map(party -> new RollEntry(party.id(), party.partyClass(), party.speaksFor())).toList();
    }
}
