package dk.samstemt.portal.auditor;

import dk.samstemt.json.Json;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Answers of the services as they are, with as little in them as the pages need. */
final class Recorded {

    static final String LIST = """
            {"next":null,"years":[],"assemblies":[{"assembly":"ass-1","kind":"ORDINARY","form":"WRITTEN","day":"2024-03-01","state":"CONCLUDED","purpose":{"da":"Ordinær 2024","en":"Ordinary 2024"}},
             {"assembly":"ass-2","kind":"EXTRAORDINARY","form":"WRITTEN","day":"2023-11-14","state":"CONVENING_FAILED","purpose":{"da":"Ændring af § 7","en":"Amendment of § 7"}}],"named":[]}""";
    static final String DEVIATING = """
            {"total":2,"next":41,"assemblies":[{"assembly":"ass-2","latest":61,"deviations":[{"kind":"NOTICE_BOUNCED","count":3,"last":61},{"kind":"CONVENING_FAILED","count":1,"last":60}]},
             {"assembly":"ass-gone","latest":42,"deviations":[{"kind":"SOMETHING_NEWER","count":1,"last":42}]}]}""";
    static final String RULING = """
            {"yes":false,"sha256":"%s","ruling":{"kind":"STATEMENT_ACCEPTED","statutes":{"digest":"e711","profile":"p","version":1},"ruleset":1},"explanation":{"headline":"Tilkendegivelsen kom for sent.",
              "reasons":[{"rule":"GA-16","provision":"§ 4 stk. 6","holds":false,"sentence":"Fristen var udløbet."}],"whatWouldHaveChanged":["Hvis den var modtaget dagen før."],
              "interpretationNotes":["A-2 er lagt til grund."]}}""";
    static final String VIEW = """
            {"assembly":"ass-2","state":"CONVENING_FAILED","revision":3,"draft":{"kind":"EXTRAORDINARY","form":"WRITTEN","day":"2023-11-14","purpose":{"da":"Ændring af § 7"}},
             "statutesVersion":1,"lastLawfulMoment":"2023-10-31T23:00:00Z","deadline":"2023-11-14T23:00:00Z","parties":[{"party":"ruc","name":{"da":"Roskilde Universitet"},
             "notice":"FAILED","messageId":null,"acceptedAt":null,"bouncedAt":"2023-10-20T08:00:00Z","waivedOn":null,"answered":false}],"replaces":null,"replacedBy":"ass-3"}""";
    static final String DECISIONS = """
            [{"item":"item-2","number":2,"title":{"da":"Ændring af § 7"},"outcome":"NOT_ADOPTED","answers":[{"party":"ruc","choice":null,"conditional":false,"receivedAt":null},
              {"party":"ku","choice":"ASSENT","conditional":true,"receivedAt":"2023-11-02T10:00:00Z"}],"ruling":{"yes":false,"sha256":"c0ffee","ruling":{"kind":"DECISION_ADOPTED",
              "statutes":{"digest":"e711","profile":"p","version":1},"ruleset":1},"explanation":{"headline":"Forslaget er ikke vedtaget.",
              "reasons":[{"rule":"GA-10","provision":"§ 4 stk. 6","holds":false,"sentence":"Roskilde Universitet har ikke svaret."},{"rule":"GA-17","provision":"","holds":true,"sentence":"Ni er berettigede."}],
              "whatWouldHaveChanged":["Hvis Roskilde Universitet havde tilsluttet sig."],"interpretationNotes":["A-38 afgør sagen."]}}}]""";

    private Recorded() {
    }

    /** An entry whose fingerprint fits, or one whose bytes were changed afterwards. */
    static String entry(long position, String type, String key, boolean genuine) {
        return entry(position, type, key, genuine, Map.of("note", "=1+1"), type.contains("bounced") ? "NOTICE_BOUNCED" : null);
    }

    /** A statement that the law refused, with its ruling. */
    static String refused(long position) {
        return entry(position, "voting.statement-refused.v1", "demo/ass-2", true, Map.of("assembly", "ass-2", "party", "ruc", "ruling", RULED), "STATEMENT_REFUSED");
    }

    /** What stands on the log of it. */
    static final Map<String, Object> RULED = Map.of("kind", "STATEMENT_ACCEPTED", "answer", false, "facts", Map.of("receivedAt", "2023-11-15T00:00:00Z"), "statutes", Map.of("version", 1L));

    private static String entry(long position, String type, String key, boolean genuine, Map<String, Object> data, String deviation) {
        Map<String, Object> envelope = new TreeMap<>(Map.of("type", type, "key", key, "occurredAt", "2023-10-20T08:00:00.000Z", "recordedAt", "2023-10-20T08:00:01.000Z",
                "actor", Map.of("ref", "per-1", "role", "secretariat", "strength", "substantial"), "statutesVersion", 1, "data", data));
        byte[] bytes = Json.canonical(envelope);
        String leaf = genuine ? new Event(null, bytes, Map.of()).fingerprint() : "0".repeat(64);
        Map<String, Object> entry = new TreeMap<>(Map.of("position", position, "topic", "assembly.v1", "source", "assembly", "key", key, "sequence", position, "type", type, "id", "evt-" + position,
                "leafHash", leaf, "bytes", new String(Base64.getEncoder().encode(bytes), StandardCharsets.US_ASCII)));
        if (deviation != null) {
            entry.put("deviation", deviation);
        }
        return Json.text(entry);
    }

    static String stretch(Long next, String... entries) {
        return "{\"entries\":[" + String.join(",", List.of(entries)) + "],\"next\":" + next + "}";
    }
}
