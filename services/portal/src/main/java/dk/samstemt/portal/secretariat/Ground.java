package dk.samstemt.portal.secretariat;

import dk.samstemt.portal.frame.Row;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What an assembly rests on, as its form has it.
 *
 * @param kind      ORDINARY or EXTRAORDINARY
 * @param day       the day as written
 * @param purposeDa why it is held, in Danish
 * @param purposeEn the same in English; may be empty
 * @param basisKind on what an extraordinary one is called
 * @param member    id of the calling member
 * @param signatory who signed the call
 * @param basisDay  day of the call or the decision
 * @param howDa     how a statement is given, in Danish
 * @param howEn     the same in English; may be empty
 * @param electedOn day of the assembly that last elected the board; may be empty
 * @param vacancies {@code on} where a vacant seat is to be filled; else empty
 * @param revision  of the draft the form was made of; empty for a new one
 * @param key       makes the form count once
 */
record Ground(String kind, String day, String purposeDa, String purposeEn, String basisKind, String member, String signatory, String basisDay,
              String howDa, String howEn, String electedOn, String vacancies, String revision, String key) {

    static final List<String> BASES = List.of("MEMBER_CALL", "BOARD_DECISION", "BOARD_MEMBER_CALL");
    /** Pointer of the draft to id of the field. */
    static final Map<String, String> FIELDS = Map.ofEntries(Map.entry("/day", "day"), Map.entry("/purpose/da", "purposeDa"), Map.entry("/purpose/en", "purposeEn"),
            Map.entry("/basis/kind", "basisKind"), Map.entry("/basis/member", "member"), Map.entry("/basis/signatory", "signatory"), Map.entry("/basis/day", "basisDay"),
            Map.entry("/notice/howToState/da", "howDa"), Map.entry("/notice/howToState/en", "howEn"), Map.entry("/board", "electedOn"), Map.entry("/board/electedOn", "electedOn"));

    /** The form of a draft as it is stored. */
    static Ground of(Map<String, Object> draft, String revision) {
        Map<String, Object> purpose = DraftTree.below(draft, "purpose");
        Map<String, Object> basis = DraftTree.below(draft, "basis");
        Map<String, Object> how = DraftTree.below(DraftTree.below(draft, "notice"), "howToState");
        Map<String, Object> board = DraftTree.below(draft, "board");
        return new Ground(DraftTree.text(draft, "kind"), DraftTree.text(draft, "day"), DraftTree.text(purpose, "da"), DraftTree.text(purpose, "en"),
                DraftTree.text(basis, "kind"), DraftTree.text(basis, "member"), DraftTree.text(basis, "signatory"), DraftTree.text(basis, "day"),
                DraftTree.text(how, "da"), DraftTree.text(how, "en"), DraftTree.text(board, "electedOn"),
                "true".equals(DraftTree.text(board, "vacancies")) ? "on" : "", revision, "");
    }

    /** The same for another revision: what was written can be saved over what a colleague saved. */
    Ground from(String other) {
        return new Ground(kind, day, purposeDa, purposeEn, basisKind, member, signatory, basisDay, howDa, howEn, electedOn, vacancies, other, key);
    }

    public boolean isExtraordinary() {
        return "EXTRAORDINARY".equals(kind);
    }

    /** Whether a member is said to have called for it, and none is chosen. */
    boolean lacksMember() {
        return isExtraordinary() && "MEMBER_CALL".equals(basisKind) && (member == null || member.isBlank());
    }

    /** Writes the form into a draft; what the form does not show stays. */
    void into(Map<String, Object> draft) {
        DraftTree.put(draft, "day", day);
        DraftTree.put(draft, "purpose", DraftTree.said(purposeDa, purposeEn));
        DraftTree.put(draft, "basis", basis());
        Map<String, Object> notice = DraftTree.below(draft, "notice");
        DraftTree.put(notice, "howToState", DraftTree.said(howDa, howEn));
        DraftTree.put(draft, "notice", notice);
        DraftTree.put(draft, "board", board(DraftTree.below(draft, "board")));
        draft.putIfAbsent("purpose", Map.of());
    }

    /** What the draft states of the board besides, nominees for instance, stays. */
    private Map<String, Object> board(Map<String, Object> board) {
        DraftTree.put(board, "electedOn", electedOn);
        if ("on".equals(vacancies)) {
            board.put("vacancies", true);
        } else {
            board.remove("vacancies");
        }
        return board;
    }

    private Map<String, Object> basis() {
        Map<String, Object> basis = new LinkedHashMap<>();
        if (isExtraordinary()) {
            DraftTree.put(basis, "kind", basisKind);
            DraftTree.put(basis, "member", "MEMBER_CALL".equals(basisKind) ? member : null);
            DraftTree.put(basis, "signatory", signatory);
            DraftTree.put(basis, "day", basisDay);
        }
        return basis;
    }

    /** For the page that shows what a colleague has written meanwhile. */
    List<Row> rows(Words words, UnaryOperator<String> names) {
        List<Row> rows = new ArrayList<>(List.of(row("day", shown(day, words), words), row("purposeDa", purposeDa, words), row("purposeEn", purposeEn, words)));
        if (isExtraordinary()) {
            rows.add(row("basisKind", basisKind == null || basisKind.isEmpty() ? "" : words.say("basis." + basisKind), words));
            rows.addAll(List.of(row("member", names.apply(member), words), row("signatory", signatory, words), row("basisDay", shown(basisDay, words), words)));
        }
        rows.addAll(List.of(row("howDa", howDa, words), row("howEn", howEn, words), row("electedOn", shown(electedOn, words), words),
                new Row(words.say("ground.vacancies"), words.say("on".equals(vacancies) ? "yes" : "no"), null)));
        return rows;
    }

    /** A day as people read it; what is none stays as it was written. */
    private static String shown(String day, Words words) {
        try {
            return day == null || day.isEmpty() ? "" : words.show().day(LocalDate.parse(day));
        } catch (DateTimeException e) {
            return day;
        }
    }

    private static Row row(String field, String value, Words words) {
        return new Row(words.say("field." + field), value, null);
    }
}
