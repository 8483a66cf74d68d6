package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.ItemFacts;
import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.rules.Law;
import java.time.LocalDate;

/** An item of the agenda as a ruling keeps it; see {@link ItemFacts}. */
record NoticeItem(String item, int number, ItemKind kind, ItemSubject subject, boolean wordingIncluded,
        AmendmentFit amendment, Integer feeYear) {

    static NoticeItem of(ItemFacts facts, LocalDate assembly, Law law) {
        AmendmentFit fit = facts.amendment() == null ? null : AmendmentFit.of(facts.amendment(), assembly, law);
        return new NoticeItem(facts.item(), facts.number(), facts.kind(), facts.subject(), facts.wordingIncluded(),
                fit, facts.feeYear());
    }

    boolean isDecided() {
        return kind != null && kind.isDecided();
    }

    NoticeItem with(ItemKind other) {
        return new NoticeItem(item, number, other, subject, wordingIncluded, amendment, feeYear);
    }

    NoticeItem withWording(boolean other) {
        return new NoticeItem(item, number, kind, subject, other, amendment, feeYear);
    }

    NoticeItem with(AmendmentFit other) {
        return new NoticeItem(item, number, kind, subject, wordingIncluded, other, feeYear);
    }

    NoticeItem withFeeYear(Integer other) {
        return new NoticeItem(item, number, kind, subject, wordingIncluded, amendment, other);
    }
}
