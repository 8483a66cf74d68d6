package dk.samstemt.statutes;

import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.Choice;
import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.facts.meeting.AgendaPlace;
import dk.samstemt.statutes.facts.meeting.Attendance;
import dk.samstemt.statutes.facts.meeting.Attendee;
import dk.samstemt.statutes.facts.meeting.MeetingItemFacts;
import dk.samstemt.statutes.facts.meeting.NewItemFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Physical assemblies as facts, to be varied by tests. */
public final class Meetings {

    public static final LocalDate DAY = LocalDate.parse("2024-04-16");

    private Meetings() {
    }

    public static Attendee votes(String party, int number, Choice vote) {
        return Attendee.voting(party + "-" + number, party, vote);
    }

    /** One representative of each of the nine parties, all for; parties named here are there as said instead. */
    public static Attendance attended(Attendee... otherwise) {
        List<String> others = Stream.of(otherwise).map(Attendee::party).toList();
        List<Attendee> all = new ArrayList<>(List.of(otherwise));
        Cases.PROFILE.partyIds().stream().filter(party -> !others.contains(party)).forEach(party -> all.add(votes(party, 1, Choice.ASSENT)));
        return new Attendance(DAY, Cases.PROFILE.partyIds(), all);
    }

    /** The nine parties without those named: nobody has come for them. */
    public static Attendance without(String... parties) {
        Attendance all = attended();
        return all.with(all.attendees().stream().filter(attendee -> !List.of(parties).contains(attendee.party())).toList());
    }

    public static MeetingItemFacts item(ItemSubject subject, Attendance attendance) {
        return new MeetingItemFacts("item-3", ItemKind.DECISION, subject, AgendaPlace.IN_NOTICE, true, attendance);
    }

    public static NewItemFacts newItem(AssemblyForm form, Attendance attendance) {
        return new NewItemFacts("item-9", ItemKind.DECISION, ItemSubject.OTHER, form, false, true, attendance, null);
    }
}
