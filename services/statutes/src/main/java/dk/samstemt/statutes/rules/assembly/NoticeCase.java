package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.facts.LegalBasis;
import dk.samstemt.statutes.facts.NoticeContents;
import dk.samstemt.statutes.facts.NoticeFacts;
import dk.samstemt.statutes.rules.Law;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The facts of a drafted notice as a ruling keeps them: what {@link NoticeFacts} say, without any wording. */
record NoticeCase(AssemblyKind kind, AssemblyForm form, LocalDate day, Instant decidedAt, LegalBasis basis,
        List<NoticeItem> items, NoticeContents contents, List<String> recipients, String tzdata,
        Instant lastMoment, LocalDate membersInformedOn, List<String> left) {

    static NoticeCase of(NoticeFacts facts, Law law) {
        return new NoticeCase(facts.kind(), facts.form(), facts.day(), facts.decidedAt(), facts.basis(),
                facts.items().stream().map(item -> NoticeItem.of(item, facts.day(), law)).toList(), facts.contents(),
                facts.recipients(), facts.tzdata(), facts.lastMoment(), facts.membersInformedOn(), facts.left());
    }

    boolean isExtraordinary() {
        return kind == AssemblyKind.EXTRAORDINARY;
    }

    boolean isWritten() {
        return form == AssemblyForm.WRITTEN;
    }

    /** The close of the assembly: the last moment named, or the end of its day. */
    Instant close(Law law) {
        return lastMoment == null ? law.calendar().endOfDay(day) : lastMoment;
    }

    List<NoticeItem> decided() {
        return items.stream().filter(NoticeItem::isDecided).toList();
    }

    boolean isToDissolve() {
        return items.stream().anyMatch(item -> item.subject() == ItemSubject.DISSOLUTION);
    }

    List<NoticeItem> amendments() {
        return items.stream().filter(item -> item.amendment() != null).toList();
    }

    NoticeCase with(AssemblyForm other) {
        return new NoticeCase(kind, other, day, decidedAt, basis, items, contents, recipients, tzdata, lastMoment, membersInformedOn, left);
    }

    NoticeCase with(AssemblyKind other) {
        return new NoticeCase(other, form, day, decidedAt, basis, items, contents, recipients, tzdata, lastMoment, membersInformedOn, left);
    }

    /** On another day the last moment is the end of that day. */
    NoticeCase with(LocalDate other) {
        return new NoticeCase(kind, form, other, decidedAt, basis, items, contents, recipients, tzdata, null, membersInformedOn, left);
    }

    NoticeCase with(Instant other) {
        return new NoticeCase(kind, form, day, other, basis, items, contents, recipients, tzdata, lastMoment, membersInformedOn, left);
    }

    NoticeCase with(LegalBasis other) {
        return new NoticeCase(kind, form, day, decidedAt, other, items, contents, recipients, tzdata, lastMoment, membersInformedOn, left);
    }

    NoticeCase with(NoticeContents other) {
        return new NoticeCase(kind, form, day, decidedAt, basis, items, other, recipients, tzdata, lastMoment, membersInformedOn, left);
    }

    NoticeCase withMembersInformed(LocalDate other) {
        return new NoticeCase(kind, form, day, decidedAt, basis, items, contents, recipients, tzdata, lastMoment, other, left);
    }

    NoticeCase withRecipients(List<String> other) {
        return new NoticeCase(kind, form, day, decidedAt, basis, items, contents, other, tzdata, lastMoment, membersInformedOn, left);
    }

    NoticeCase without(List<String> other) {
        return new NoticeCase(kind, form, day, decidedAt, basis, items, contents, recipients, tzdata, lastMoment, membersInformedOn, other);
    }

    /** The parties that are members now. */
    List<String> members(Law law) {
        return law.profile().partyIds().stream().filter(party -> !left.contains(party)).toList();
    }

    NoticeCase withItem(NoticeItem other) {
        return new NoticeCase(kind, form, day, decidedAt, basis, items.stream()
                .map(item -> item.item().equals(other.item()) ? other : item).toList(), contents, recipients, tzdata,
                lastMoment, membersInformedOn, left);
    }
}
