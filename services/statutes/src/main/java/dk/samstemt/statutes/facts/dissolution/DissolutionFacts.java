package dk.samstemt.statutes.facts.dissolution;

import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.facts.MayBeUnsaid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A proposal of dissolution for an assembly on a day.
 *
 * @param kind ordinary or extraordinary
 * @param day the day of the assembly
 * @param informed who was informed when; a member that is missing here has not been
 * @param noticeSentOn the day the notice went out to the last party; null while it has not
 * @param decidedAt legal time of the question; what has not been done is taken as done on its day
 * @param tzdata version of the time zone data in use
 * @param left parties of the statutes that are members no longer (A-20, MEM-12); unsaid, there are none
 */
public record DissolutionFacts(AssemblyKind kind, LocalDate day, List<MemberInformed> informed, @MayBeUnsaid LocalDate noticeSentOn,
        Instant decidedAt, String tzdata, @MayBeUnsaid List<String> left) {

    public DissolutionFacts {
        left = left == null ? List.of() : List.copyOf(left);
    }

    /** While nobody has left. */
    public DissolutionFacts(AssemblyKind kind, LocalDate day, List<MemberInformed> informed, LocalDate noticeSentOn, Instant decidedAt, String tzdata) {
        this(kind, day, informed, noticeSentOn, decidedAt, tzdata, List.of());
    }

    /** At an assembly of another kind. */
    public DissolutionFacts at(AssemblyKind other) {
        return new DissolutionFacts(other, day, informed, noticeSentOn, decidedAt, tzdata, left);
    }

    /** At an assembly on another day. */
    public DissolutionFacts on(LocalDate other) {
        return new DissolutionFacts(kind, other, informed, noticeSentOn, decidedAt, tzdata, left);
    }

    /** Others informed. */
    public DissolutionFacts informed(List<MemberInformed> others) {
        return new DissolutionFacts(kind, day, others, noticeSentOn, decidedAt, tzdata, left);
    }

    /** The notice sent on another day. */
    public DissolutionFacts sent(LocalDate other) {
        return new DissolutionFacts(kind, day, informed, other, decidedAt, tzdata, left);
    }

    /** Asked at another moment. */
    public DissolutionFacts decided(Instant other) {
        return new DissolutionFacts(kind, day, informed, noticeSentOn, other, tzdata, left);
    }

    /** Others having left. */
    public DissolutionFacts without(List<String> other) {
        return new DissolutionFacts(kind, day, informed, noticeSentOn, decidedAt, tzdata, other);
    }
}
