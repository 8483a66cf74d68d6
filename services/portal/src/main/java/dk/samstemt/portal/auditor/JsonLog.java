package dk.samstemt.portal.auditor;

import dk.samstemt.json.Json;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The log as JSON, for programs: every entry with its exact bytes, so that its fingerprint can be computed again, and the same opened.
 *
 * @param association whose log
 */
record JsonLog(String association) implements LogFormat {

    @Override
    public String head() {
        return "{\"association\":" + Json.text(association) + ",\"entries\":[\n";
    }

    @Override
    public String entry(Event event) {
        DecisionLog.Entry entry = event.entry();
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("position", entry.position());
        members.put("topic", entry.topic());
        members.put("leafHash", entry.leafHash());
        members.put("genuine", event.genuine());
        if (entry.deviation() != null) {
            members.put("deviation", entry.deviation());
        }
        members.put("event", event.envelope());
        members.put("bytes", entry.bytes());
        return Json.text(members);
    }

    @Override
    public String between() {
        return ",\n";
    }

    @Override
    public String foot() {
        return "\n]}\n";
    }
}
