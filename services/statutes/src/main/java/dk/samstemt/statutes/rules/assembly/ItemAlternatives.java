package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Move;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What could be otherwise about one item of the agenda. */
final class ItemAlternatives {

    private ItemAlternatives() {
    }

    static List<Alternative<NoticeCase>> of(NoticeItem item) {
        return Stream.of(kinds(item), wording(item), fit(item), feeYear(item)).flatMap(Optional::stream).toList();
    }

    private static Optional<Alternative<NoticeCase>> kinds(NoticeItem item) {
        return Optional.of(Alternative.choice("kind/" + item.item(), Stream.of(ItemKind.values())
                .filter(kind -> kind != item.kind())
                .map(kind -> move("kind", item, item.kind(), kind, now -> now.with(kind))).toList()));
    }

    private static Optional<Alternative<NoticeCase>> wording(NoticeItem item) {
        boolean other = !item.wordingIncluded();
        return Optional.of(Alternative.choice("wording/" + item.item(),
                List.of(move("wordingIncluded", item, !other, other, now -> now.withWording(other)))));
    }

    private static Optional<Alternative<NoticeCase>> fit(NoticeItem item) {
        return Optional.ofNullable(item.amendment()).map(fit -> Alternative.choice("fit/" + item.item(), List.of(
                move("amendmentFits", item, fit.fits(), !fit.fits(), now -> now.with(fit.withFit(!fit.fits()))))));
    }

    /** An amendment that states a day, on another. */
    static Alternative<NoticeCase> begins(NoticeItem item, LocalDate other) {
        return Alternative.choice("begins/" + item.item(), List.of(move("inForceFrom", item, item.amendment().inForceFrom(), other,
                now -> now.with(now.amendment().beginning(other)))));
    }

    private static Optional<Alternative<NoticeCase>> feeYear(NoticeItem item) {
        return Optional.ofNullable(item.feeYear()).map(year -> Alternative.nearest("feeYear/" + item.item(),
                Stream.of(year + 1, year - 1, year + 2, year - 2)
                        .map(other -> move("feeYear", item, year, other, now -> now.withFeeYear(other))).toList()));
    }

    private static Move<NoticeCase> move(String fact, NoticeItem item, Object from, Object to,
            UnaryOperator<NoticeItem> change) {
        return Move.of(fact, item.item(), from, to, facts -> facts.withItem(change.apply(
                facts.items().stream().filter(now -> now.item().equals(item.item())).findFirst().orElse(item))));
    }
}
