package dk.samstemt.statutes.facts.meeting;

import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.facts.ItemSubject;

/**
 * What is known when one item is decided at a physical assembly.
 *
 * @param item the item's id
 * @param kind what is done with it
 * @param subject what it is about
 * @param agenda how it came onto the agenda
 * @param dulyConvened whether the assembly was lawfully convened
 * @param attendance who is there at that moment, and how they vote
 */
public record MeetingItemFacts(String item, ItemKind kind, ItemSubject subject, AgendaPlace agenda, boolean dulyConvened,
        Attendance attendance) implements AtMeeting<MeetingItemFacts> {

    @Override
    public MeetingItemFacts with(Attendance other) {
        return new MeetingItemFacts(item, kind, subject, agenda, dulyConvened, other);
    }

    @Override
    public MeetingItemFacts withDulyConvened(boolean other) {
        return new MeetingItemFacts(item, kind, subject, agenda, other, attendance);
    }

    /** The same with another kind of item. */
    public MeetingItemFacts withKind(ItemKind other) {
        return new MeetingItemFacts(item, other, subject, agenda, dulyConvened, attendance);
    }

    /** The same about something else. */
    public MeetingItemFacts withSubject(ItemSubject other) {
        return new MeetingItemFacts(item, kind, other, agenda, dulyConvened, attendance);
    }

    /** The same with another place on the agenda. */
    public MeetingItemFacts withAgenda(AgendaPlace other) {
        return new MeetingItemFacts(item, kind, subject, other, dulyConvened, attendance);
    }
}
