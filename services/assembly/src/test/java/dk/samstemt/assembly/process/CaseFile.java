package dk.samstemt.assembly.process;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the features would know of one assembly, and which of them were called. */
final class CaseFile {

    private final Map<String, String> facts = new ConcurrentHashMap<>();
    private final List<String> calls = new CopyOnWriteArrayList<>();

    void yes(String fact) {
        facts.put(fact, "true");
    }

    void answer(String fact, String value) {
        facts.put(fact, value);
    }

    boolean is(String fact) {
        return facts.containsKey(fact);
    }

    String get(String fact, String otherwise) {
        return facts.getOrDefault(fact, otherwise);
    }

    void forget(String fact) {
        facts.remove(fact);
    }

    void called(String step) {
        calls.add(step);
    }

    List<String> calls() {
        return calls;
    }
}
