package dk.samstemt.statutes.rules.meeting;

import dk.samstemt.statutes.facts.meeting.MeetingItemFacts;
import dk.samstemt.statutes.facts.meeting.NewItemFacts;
import dk.samstemt.statutes.facts.meeting.SeatFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.ruling.Ruling;

/** What the statutes say of physical assemblies; one version, ready to answer. Immutable; thread-safe. */
public final class MeetingLaw {

    private final Law law;

    public MeetingLaw(Law law) {
        this.law = law;
    }

    /**
     * Does this person take part for that party (MEM-6, GA-29)?
     *
     * @throws dk.samstemt.statutes.ruling.LawFailure if the statutes give no answer, or two
     */
    public Ruling seated(SeatFacts facts) {
        return MeetingCourts.SEAT.rule(facts, law);
    }

    /**
     * Do those present accept this new item onto the agenda (GA-5)?
     *
     * @throws dk.samstemt.statutes.ruling.LawFailure if the statutes give no answer, or two
     */
    public Ruling itemAccepted(NewItemFacts facts) {
        return MeetingCourts.NEW_ITEM.rule(facts, law);
    }

    /**
     * Is this item adopted by those present (GA-9)?
     *
     * @throws dk.samstemt.statutes.ruling.LawFailure if the statutes give no answer, or two
     */
    public Ruling decision(MeetingItemFacts facts) {
        return MeetingCourts.ITEM.rule(facts, law);
    }
}
