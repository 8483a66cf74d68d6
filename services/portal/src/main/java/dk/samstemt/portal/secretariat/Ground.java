package dk.samstemt.portal.secretariat;

import dk.samstemt.portal.frame.Row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
 * @param revision  of the draft the form was made of; empty for a new one
 * @param key       makes the form count once
 */
record Ground(String kind, String day, String purposeDa, String purposeEn, String basisKind, String member, String signatory, String basisDay,
              String howDa, String howEn, String revision, String key) {

    static final List<String> BASES = List.of("MEMBER_CALL", "BOARD_DECISION", "BOARD_MEMBER_CALL");
    /** Pointer of the draft to id of the field. */
    static final Map<String, String> FIELDS = Map.of("/day", "day", "/purpose/da", "purposeDa", "/purpose/en", "purposeEn", "/basis/kind", "basisKind",
            "/basis/member", "member", "/basis/signatory", "signatory", "/basis/day", "basisDay", "/notice/howToState/da", "howDa", "/notice/howToState/en", "howEn");

    /** The form of a draft as it is stored. */
    static Ground of(Map<String, Object> draft, String revision) {
        Map<String, Object> purpose = DraftTree.below(draft, "purpose");
        Map<String, Object> basis = DraftTree.below(draft, "basis");
        Map<String, Object> how = DraftTree.below(DraftTree.below(draft, "notice"), "howToState");
        return new Ground(DraftTree.text(draft, "kind"), DraftTree.text(draft, "day"), DraftTree.text(purpose, "da"), DraftTree.text(purpose, "en"),
                DraftTree.text(basis, "kind"), DraftTree.text(basis, "member"), DraftTree.text(basis, "signatory"), DraftTree.text(basis, "day"),
                DraftTree.text(how, "da"), DraftTree.text(how, "en"), revision, "");
    }

    /** The same for another revision: what was written can be saved over what a colleague saved. */
    Ground from(String other) {
        return new Ground(kind, day, purposeDa, purposeEn, basisKind, member, signatory, basisDay, howDa, howEn, other, key);
    }

    public boolean isExtraordinary() {
        return "EXTRAORDINARY".equals(kind);
    }

    /** Writes the form into a draft; what the form does not show stays. */
    void into(Map<String, Object> draft) {
        DraftTree.put(draft, "day", day);
        DraftTree.put(draft, "purpose", DraftTree.said(purposeDa, purposeEn));
        DraftTree.put(draft, "basis", basis());
        Map<String, Object> notice = DraftTree.below(draft, "notice");
        DraftTree.put(notice, "howToState", DraftTree.said(howDa, howEn));
        DraftTree.put(draft, "notice", notice);
        draft.putIfAbsent("purpose", Map.of());
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
    List<Row> rows(Words words) {
        List<Row> rows = new ArrayList<>(List.of(row("day", day, words), row("purposeDa", purposeDa, words), row("purposeEn", purposeEn, words)));
        if (isExtraordinary()) {
            rows.add(row("basisKind", basisKind == null || basisKind.isEmpty() ? "" : words.say("basis." + basisKind), words));
            rows.addAll(List.of(row("member", member, words), row("signatory", signatory, words), row("basisDay", basisDay, words)));
        }
        rows.addAll(List.of(row("howDa", howDa, words), row("howEn", howEn, words)));
        return rows;
    }

    private static Row row(String field, String value, Words words) {
        return new Row(words.say("field." + field), value, null);
    }
}
