package dk.samstemt.statutes.rules.meeting;

import dk.samstemt.statutes.facts.Choice;
import dk.samstemt.statutes.facts.meeting.AtMeeting;
import dk.samstemt.statutes.facts.meeting.Attendee;
import dk.samstemt.statutes.facts.meeting.Presence;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Alternatives;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Move;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What could be otherwise when something is decided at a physical assembly: who is there, how they vote, who is on the roll. */
final class MeetingAlternatives<F extends AtMeeting<F>> implements Alternatives<F> {

    private final BiFunction<F, Law, List<Alternative<F>>> further;

    /** {@code further} names what else could be otherwise. */
    MeetingAlternatives(BiFunction<F, Law, List<Alternative<F>>> further) {
        this.further = further;
    }

    @Override
    public List<Alternative<F>> of(F facts, Law law) {
        Alike alike = new Alike(facts.attendance(), law);
        Set<String> there = facts.attendance().attendees().stream().map(Attendee::party).collect(Collectors.toSet());
        Stream<Alternative<F>> attendees = alike.attendees().stream().map(attendee -> standing(facts, attendee, alike));
        Stream<Alternative<F>> absent = alike.parties().stream().filter(party -> !there.contains(party))
                .map(party -> represented(party, alike));
        Stream<Alternative<F>> roll = alike.parties().stream().map(party -> offRoll(party, alike));
        return Stream.of(Stream.of(convened(facts)), further.apply(facts, law).stream(), online(facts), attendees, absent, roll,
                        AttendanceAlternatives.of(facts, law).stream())
                .flatMap(some -> some).toList();
    }

    private Alternative<F> convened(F facts) {
        boolean other = !facts.dulyConvened();
        return Alternative.choice("dulyConvened", List.of(Move.of("dulyConvened", "", !other, other, f -> f.withDulyConvened(other))));
    }

    private Stream<Alternative<F>> online(F facts) {
        boolean somebody = facts.attendance().attendees().stream().anyMatch(attendee -> attendee.presence() == Presence.ONLINE);
        boolean other = !facts.attendance().onlineAccepted();
        return somebody ? Stream.of(Alternative.choice("onlineAccepted", List.of(Move.of("onlineAccepted", "", !other, other,
                f -> f.with(f.attendance().withOnline(other)))))) : Stream.of();
    }

    private Alternative<F> standing(F facts, Attendee attendee, Alike alike) {
        Standing now = Standing.of(attendee, facts.attendance());
        return Alternative.choice("attendee/" + attendee.party() + "/" + attendee.person(), now.others().stream().map(other ->
                Move.<F>of(now.fact(), alike.label(attendee.party()), now, other, f -> f.with(f.attendance().with(
                        replaced(f.attendance().attendees(), attendee, Standing.otherwise(attendee, other)))))).toList());
    }

    private static List<Attendee> replaced(List<Attendee> attendees, Attendee one, Attendee other) {
        return attendees.stream().map(attendee -> attendee.equals(one) ? other : attendee).toList();
    }

    private Alternative<F> represented(String party, Alike alike) {
        return Alternative.choice("roll/" + party, Stream.of(Choice.values()).map(vote -> Move.<F>of("represented", alike.label(party),
                null, vote, f -> f.with(f.attendance().with(Stream.concat(f.attendance().attendees().stream(),
                        Stream.of(Attendee.voting("somebody of " + party, party, vote))).toList())))).toList());
    }

    private Alternative<F> offRoll(String party, Alike alike) {
        return Alternative.choice("roll/" + party, List.of(Move.of("onRoll", alike.label(party), true, false, f -> f.with(
                f.attendance().withRoll(f.attendance().roll().stream().filter(other -> !other.equals(party)).toList())))));
    }
}
