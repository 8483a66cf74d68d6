package dk.samstemt.statutes.rules.meeting;

import dk.samstemt.statutes.decision.Stance;
import dk.samstemt.statutes.decision.Stances;
import dk.samstemt.statutes.decision.Vote;
import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.Choice;
import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.facts.meeting.AtMeeting;
import dk.samstemt.statutes.facts.meeting.Attendee;
import dk.samstemt.statutes.profile.DecisionCase;
import dk.samstemt.statutes.rules.Deciding;
import dk.samstemt.statutes.rules.Law;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is at a physical assembly, as decision rules count them: each representative there, and each party without one as absent. */
final class Assembled {

    private final AtMeeting<?> facts;
    private final Law law;

    Assembled(AtMeeting<?> facts, Law law) {
        this.facts = facts;
        this.law = law;
    }

    /** The decision rules on the item, with everybody as they vote. */
    Deciding deciding() {
        return deciding(facts.kind(), facts.subject(), votes(facts.attendance().counted()));
    }

    /** The decision rules on whether an item without a subject of its own is taken. */
    Deciding accepting() {
        return deciding(ItemKind.DECISION, ItemSubject.OTHER, votes(facts.attendance().counted()));
    }

    /** The decision rules with those who were there at the opening. */
    Deciding opening() {
        return deciding(facts.kind(), facts.subject(), votes(facts.attendance().attendees().stream().filter(Attendee::atOpening)
                .toList()));
    }

    private Deciding deciding(ItemKind kind, ItemSubject subject, List<Vote> votes) {
        String chair = facts.attendance().chair();
        Stances stances = new Stances(votes, chair == null ? Map.of() : Map.of("CHAIR", chair), 0);
        return new Deciding(law, DecisionCase.assembly(AssemblyForm.PHYSICAL, kind, subject), stances);
    }

    private List<Vote> votes(List<Attendee> those) {
        Set<String> entitled = new LinkedHashSet<>(facts.attendance().roll());
        List<Attendee> there = those.stream().filter(attendee -> entitled.contains(attendee.party())).toList();
        Set<String> represented = there.stream().map(Attendee::party).collect(Collectors.toSet());
        Stream<Vote> absent = entitled.stream().filter(party -> !represented.contains(party))
                .map(party -> new Vote(party, party, law.classOf(party), Stance.ABSENT));
        return Stream.concat(there.stream().map(this::vote), absent).toList();
    }

    private Vote vote(Attendee attendee) {
        return new Vote(attendee.person(), attendee.party(), law.classOf(attendee.party()), stance(attendee.vote()));
    }

    static Stance stance(Choice vote) {
        return vote == Choice.ASSENT ? Stance.FOR : vote == Choice.DISSENT ? Stance.AGAINST : Stance.ABSTAINS;
    }
}
