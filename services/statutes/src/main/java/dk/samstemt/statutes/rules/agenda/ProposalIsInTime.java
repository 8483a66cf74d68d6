package dk.samstemt.statutes.rules.agenda;

import dk.samstemt.statutes.calendar.Deadline;
import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.AssemblyPlan;
import dk.samstemt.statutes.facts.Purpose;
import dk.samstemt.statutes.facts.agenda.ProposalFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.rules.dates.DateLaw;
import dk.samstemt.statutes.ruling.Point;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * GA-4: any member may propose, with reasons; the proposal reaches the board in time and goes out to the parties in time. Whether the
 * weeks bind an extraordinary assembly is A-4's.
 */
final class ProposalIsInTime implements Rule<ProposalFacts> {

    @Override
    public String id() {
        return "GA-4";
    }

    @Override
    public Verdict ask(ProposalFacts facts, Law law) {
        List<Deadline> dates = dates(facts, law);
        Stream<Point> objections = Stream.of(form(facts, law), received(facts, last("PROPOSALS_IN", dates)), sent(facts, last("PROPOSALS_OUT", dates)),
                order(facts)).flatMap(points -> points);
        boolean bound = last("PROPOSALS_IN", dates).isPresent() || last("PROPOSALS_OUT", dates).isPresent();
        Verdict verdict = Verdict.unless(objections.toList(), Verdict.point(bound ? "IN_TIME" : "NO_WEEKS", "receivedOn", facts.receivedOn()));
        return bound ? verdict.relyingOn("A-2", "A-4") : verdict.relyingOn("A-4");
    }

    private static Stream<Point> form(ProposalFacts facts, Law law) {
        return Stream.concat(isMember(facts.proposer(), law) ? Stream.of() : Stream.of(Verdict.point("NO_MEMBER", "proposer", facts.proposer())),
                facts.reasoned() ? Stream.of() : Stream.of(Verdict.point("NO_REASONS")));
    }

    private static boolean isMember(String proposer, Law law) {
        return law.knows(proposer) || law.profile().parties().stream().anyMatch(party -> party.speaksFor().contains(proposer));
    }

    /** It goes out after the board has it, and neither of the two happens when the assembly is over: that holds without any weeks. */
    private static Stream<Point> order(ProposalFacts facts) {
        LocalDate sent = facts.sentOn() == null ? facts.receivedOn() : facts.sentOn();
        if (sent.isBefore(facts.receivedOn())) {
            return Stream.of(Verdict.point("SENT_BEFORE_RECEIVED", "sentOn", sent, "receivedOn", facts.receivedOn()));
        }
        return sent.isAfter(facts.assembly()) ? Stream.of(Verdict.point("AFTER_THE_ASSEMBLY", "day", sent, "assembly", facts.assembly())) : Stream.of();
    }

    private static Stream<Point> received(ProposalFacts facts, Optional<LocalDate> last) {
        return last.filter(day -> facts.receivedOn().isAfter(day))
                .map(day -> Verdict.point("RECEIVED_LATE", "receivedOn", facts.receivedOn(), "lastDay", day)).stream();
    }

    private static Stream<Point> sent(ProposalFacts facts, Optional<LocalDate> last) {
        if (facts.sentOn() == null) {
            return last.map(day -> Verdict.point("NOT_SENT", "lastDay", day)).stream();
        }
        return last.filter(day -> facts.sentOn().isAfter(day))
                .map(day -> Verdict.point("SENT_LATE", "sentOn", facts.sentOn(), "lastDay", day)).stream();
    }

    /** The dates of an assembly of this kind; its form moves none of them. */
    private static List<Deadline> dates(ProposalFacts facts, Law law) {
        return DateLaw.of(law).deadlines(AssemblyPlan.of(facts.kind(), AssemblyForm.PHYSICAL, Purpose.BUSINESS), facts.assembly());
    }

    private static Optional<LocalDate> last(String id, List<Deadline> dates) {
        return dates.stream().filter(row -> row.id().equals(id)).map(Deadline::date).findFirst();
    }
}
