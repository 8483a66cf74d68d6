package dk.samstemt.statutes.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A drafted notice at the moment it would go out.
 *
 * @param kind ordinary or extraordinary
 * @param form physical or written
 * @param day the day of the assembly
 * @param decidedAt legal time of the question; its civil day is the day of dispatch
 * @param basis on what an extraordinary assembly is called; null when the draft does not say
 * @param items the agenda
 * @param contents what the letter says
 * @param recipients ids of the parties the notice goes to
 * @param tzdata version of the time zone data in use
 * @param lastMoment the first instant that is too late for statements; null for the end of the day
 * @param membersInformedOn the day the last member was informed of a proposal of dissolution; null where nobody was before this notice
 * @param left parties of the statutes that are members no longer (A-20, MEM-12); unsaid, there are none
 */
public record NoticeFacts(AssemblyKind kind, AssemblyForm form, LocalDate day, Instant decidedAt, @MayBeUnsaid LegalBasis basis,
        List<ItemFacts> items, NoticeContents contents, List<String> recipients, String tzdata, @MayBeUnsaid Instant lastMoment,
        @MayBeUnsaid LocalDate membersInformedOn, @MayBeUnsaid List<String> left) {

    public NoticeFacts {
        left = left == null ? List.of() : List.copyOf(left);
    }

    /** A notice while nobody has left. */
    public NoticeFacts(AssemblyKind kind, AssemblyForm form, LocalDate day, Instant decidedAt, LegalBasis basis, List<ItemFacts> items,
            NoticeContents contents, List<String> recipients, String tzdata, Instant lastMoment, LocalDate membersInformedOn) {
        this(kind, form, day, decidedAt, basis, items, contents, recipients, tzdata, lastMoment, membersInformedOn, List.of());
    }

    /** A notice before which no member was informed of a dissolution. */
    public NoticeFacts(AssemblyKind kind, AssemblyForm form, LocalDate day, Instant decidedAt, LegalBasis basis,
            List<ItemFacts> items, NoticeContents contents, List<String> recipients, String tzdata, Instant lastMoment) {
        this(kind, form, day, decidedAt, basis, items, contents, recipients, tzdata, lastMoment, null);
    }

    /** A notice whose statements are due by the end of the day. */
    public NoticeFacts(AssemblyKind kind, AssemblyForm form, LocalDate day, Instant decidedAt, LegalBasis basis,
            List<ItemFacts> items, NoticeContents contents, List<String> recipients, String tzdata) {
        this(kind, form, day, decidedAt, basis, items, contents, recipients, tzdata, null);
    }
}
