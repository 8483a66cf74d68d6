package dk.samstemt.portal.secretariat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who calls an assembly off and why, as its form has it.
 *
 * @param byKind    MEMBER_CALL or BOARD_DECISION
 * @param member    id of the member; empty for the board
 * @param signatory who signed for it; may be empty
 * @param byDay     day of its decision, as written
 * @param reasonDa  why, in Danish
 * @param reasonEn  the same in English; may be empty
 */
record CancelForm(String byKind, String member, String signatory, String byDay, String reasonDa, String reasonEn) {

    static final List<String> KINDS = List.of("MEMBER_CALL", "BOARD_DECISION");
    /** Pointer of the body to id of the field. */
    static final Map<String, String> FIELDS = Map.of("/by", "byKind", "/by/kind", "byKind", "/by/member", "member", "/by/signatory", "signatory",
            "/by/day", "byDay", "/reason", "reasonDa", "/reason/da", "reasonDa", "/reason/en", "reasonEn");

    /** Only whoever called an assembly may call it off: that is what the form begins with. */
    static CancelForm of(AssemblyService.Basis basis, String today) {
        boolean member = basis != null && "MEMBER_CALL".equals(basis.kind());
        return new CancelForm(member ? "MEMBER_CALL" : "BOARD_DECISION", member ? basis.member() : "", "", today, "", "");
    }

    /** As the service takes it. */
    Map<String, Object> body() {
        boolean byMember = "MEMBER_CALL".equals(byKind);
        Map<String, Object> by = new LinkedHashMap<>();
        DraftTree.put(by, "kind", byKind);
        DraftTree.put(by, "member", byMember ? member : null);
        DraftTree.put(by, "signatory", signatory);
        DraftTree.put(by, "day", byDay);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("by", by);
        body.put("reason", DraftTree.said(reasonDa, reasonEn));
        return body;
    }

    /** Everything as hidden fields. */
    public Map<String, String> carried() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("byKind", byKind);
        fields.put("member", member);
        fields.put("signatory", signatory);
        fields.put("byDay", byDay);
        fields.put("reasonDa", reasonDa);
        fields.put("reasonEn", reasonEn);
        fields.values().removeIf(value -> value == null || value.isEmpty());
        return fields;
    }
}
