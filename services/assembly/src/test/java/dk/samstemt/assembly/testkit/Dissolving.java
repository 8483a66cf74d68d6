package dk.samstemt.assembly.testkit;

import dk.samstemt.assembly.draft.model.BoardElection;
import dk.samstemt.assembly.draft.model.Draft;
import dk.samstemt.assembly.draft.model.Item;
import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.facts.ItemSubject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Drafts that rules beside the notice have a say in: dissolutions and ordinary assemblies. */
public final class Dissolving {

    private Dissolving() {
    }

    /** An extraordinary assembly about these subjects, all put to a decision, after the chair of the meeting. */
    public static Draft draft(LocalDate day, LocalDate informed, ItemSubject... subjects) {
        return with(RealCase.draft().on(day), RealCase.draft().kind(), items(subjects), informed, null);
    }

    /** An ordinary written assembly with these subjects and what is stated of the board. */
    public static Draft ordinary(LocalDate day, BoardElection board, List<Item> items) {
        return with(RealCase.draft().on(day), AssemblyKind.ORDINARY, items, null, board);
    }

    /** Everything the agenda of an ordinary assembly holds in a year without election. */
    public static List<Item> ordinaryAgenda() {
        return ordinaryAgendaWithout(ItemSubject.BOARD_ELECTION);
    }

    /** The same without the points about a subject. */
    public static List<Item> ordinaryAgendaWithout(ItemSubject subject) {
        var points = RealCase.law().profile().ordinaryAgenda().points().stream()
                .filter(point -> !point.onlyAfterElections() && point.subject() != subject).toList();
        return IntStream.range(0, points.size()).mapToObj(i -> item(i + 1, points.get(i).kind(), points.get(i).subject())).toList();
    }

    private static Draft with(Draft draft, AssemblyKind kind, List<Item> items, LocalDate informed, BoardElection board) {
        return new Draft(kind, draft.form(), draft.day(), draft.purpose(), kind == AssemblyKind.ORDINARY ? null : draft.basis(), items,
                draft.notice(), informed, board);
    }

    private static List<Item> items(ItemSubject... subjects) {
        List<ItemSubject> all = Arrays.asList(subjects);
        return IntStream.rangeClosed(0, all.size()).mapToObj(i -> i == 0 ? item(1, ItemKind.INFORMATION, ItemSubject.CHAIR_OF_MEETING)
                : item(i + 1, ItemKind.DECISION, all.get(i - 1))).toList();
    }

    private static Item item(int number, ItemKind kind, ItemSubject subject) {
        ItemKind given = subject == ItemSubject.CHAIR_OF_MEETING ? ItemKind.INFORMATION : kind;
        return new Item(number, given, subject, Map.of("da", "Punkt " + number), "Forslaget i sin helhed.", null,
                subject == ItemSubject.FEE ? 2025 : null, null, null);
    }
}
