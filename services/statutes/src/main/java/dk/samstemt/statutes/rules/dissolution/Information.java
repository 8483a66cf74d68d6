package dk.samstemt.statutes.rules.dissolution;

import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.facts.AssemblyPlan;
import dk.samstemt.statutes.facts.Purpose;
import dk.samstemt.statutes.facts.dissolution.DissolutionFacts;
import dk.samstemt.statutes.profile.Party;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.dates.DateLaw;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who must be informed of a dissolution, who was when, and by which day it had to be. */
final class Information {

    private final DissolutionFacts facts;
    private final Law law;
    private final List<String> members;
    private final Map<String, LocalDate> informed = new HashMap<>();

    Information(DissolutionFacts facts, Law law) {
        this.facts = facts;
        this.law = law;
        this.members = with(law.profile().parties().stream().filter(this::isMember).toList(), law);
        facts.informed().stream().filter(found -> found.on() != null)
                .forEach(found -> informed.merge(found.member(), found.on(), (one, other) -> one.isBefore(other) ? one : other));
    }

    /** Every member: the parties, and each municipality they speak for. */
    static List<String> members(Law law) {
        return with(law.profile().parties(), law);
    }

    private static List<String> with(List<Party> parties, Law law) {
        Stream<String> represented = law.reads("A-42", "OPPOSITE") ? Stream.empty() : parties.stream().map(Party::speaksFor).flatMap(List::stream);
        return Stream.concat(parties.stream().map(Party::id), represented).distinct().toList();
    }

    /** Every member whose party has not left. */
    List<String> members() {
        return members;
    }

    /** Whether a party of the statutes is still a member. */
    boolean isMember(Party party) {
        return !facts.left().contains(party.id());
    }

    /** The day a member was first informed; where the notice is the information, the day it went out to the last party. */
    Optional<LocalDate> informed(String member) {
        return Optional.ofNullable(noticeInforms() ? facts.noticeSentOn() : informed.get(member));
    }

    /** The last day on which members could be informed. */
    LocalDate lastDay() {
        return DateLaw.of(law).deadlines(plan(facts.kind()), facts.day()).stream()
                .filter(found -> found.id().equals(noticeInforms() ? "NOTICE" : "MEMBERS_INFORMED")).findFirst().orElseThrow().date();
    }

    /** The day on which the last member was, or today would be, informed. */
    LocalDate lastInformed() {
        LocalDate today = law.calendar().dayOf(facts.decidedAt());
        return members.stream().map(member -> informed(member).orElse(today)).max(Comparator.naturalOrder()).orElse(today);
    }

    /** Whether every member was informed and the notice sent, so that nothing is counted as if it happened today. */
    boolean isComplete() {
        return facts.noticeSentOn() != null && members.stream().allMatch(member -> informed(member).isPresent());
    }

    LocalDate noticeSent() {
        return facts.noticeSentOn() == null ? law.calendar().dayOf(facts.decidedAt()) : facts.noticeSentOn();
    }

    /** The earliest day by every period that must be left (DI-3). */
    LocalDate earliestDay() {
        return DateLaw.of(law).periodsLeave(plan(facts.kind()), noticeSent(), lastInformed());
    }

    /** Whether the notice is how members are informed, and nothing else counts. */
    boolean noticeInforms() {
        return law.reads("A-6", "THE_NOTICE");
    }

    private static AssemblyPlan plan(AssemblyKind kind) {
        return AssemblyPlan.of(kind, AssemblyForm.PHYSICAL, Purpose.DISSOLUTION);
    }
}
