package dk.samstemt.assembly.check;

import dk.samstemt.assembly.draft.LastMoment;
import dk.samstemt.assembly.draft.model.Basis;
import dk.samstemt.assembly.draft.model.Draft;
import dk.samstemt.assembly.draft.model.Item;
import dk.samstemt.assembly.draft.model.NoticeText;
import dk.samstemt.assembly.law.LawVersion;
import dk.samstemt.statutes.facts.ItemFacts;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.facts.LegalBasis;
import dk.samstemt.statutes.facts.NoticeContents;
import dk.samstemt.statutes.facts.NoticeFacts;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Puts a draft into the words of the law. */
public final class NoticeFactsOf {

    private NoticeFactsOf() {
    }

    /** The facts of a draft at a legal moment whose day is one of the version in force. */
    public static NoticeFacts draft(Draft draft, LawVersion law, Instant decidedAt) {
        return draft(draft, law, law, decidedAt);
    }

    /**
     * The facts of a draft at a legal moment, addressed to every party of the version in force and whoever else is one on the day: the roll
     * is that of the day (GA-17), and a party the version does not know would be found on it only once the notice is out (MEM-8).
     *
     * @param onTheDay the version in force on the day of the assembly, as far as is adopted
     */
    public static NoticeFacts draft(Draft draft, LawVersion law, LawVersion onTheDay, Instant decidedAt) {
        return new NoticeFacts(draft.kind(), draft.form(), draft.day(), decidedAt, basis(draft.basis()),
                draft.items().stream().map(NoticeFactsOf::item).toList(), contents(draft.notice()),
                recipients(law, onTheDay), law.tzdata(), LastMoment.of(draft, law.statutes()), draft.membersInformedOn());
    }

    private static List<String> recipients(LawVersion law, LawVersion onTheDay) {
        return Stream.concat(law.profile().partyIds().stream(), onTheDay.profile().partyIds().stream()).distinct().toList();
    }

    private static LegalBasis basis(Basis basis) {
        return basis == null ? null : new LegalBasis(basis.kind(), basis.member(), basis.day(), basis.signatory() != null);
    }

    private static ItemFacts item(Item item) {
        return new ItemFacts(item.item(), item.number(), item.kind(), item.subject(), worded(item), item.amendment(),
                item.feeYear(), item.prevails(), item.replacesDecision());
    }

    /** An amendment's operations are its wording: the letter prints them before and after. */
    private static boolean worded(Item item) {
        return item.wording() != null || item.subject() == ItemSubject.AMENDMENT;
    }

    private static NoticeContents contents(NoticeText text) {
        NoticeText notice = text == null ? NoticeText.NONE : text;
        return new NoticeContents(true, true, notice.saysLastMoment(), notice.saysHow(), notice.saysSilence(),
                notice.contactAbsentFrom(), notice.contactAbsentUntil(), notice.namesDeputy());
    }
}
