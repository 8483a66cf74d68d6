package dk.samstemt.journeys.access;

import java.util.HashMap;
import java.util.Map;

/**
 * Where a request goes: one association and the ids that are known there.
 *
 * @param name how a case is named by it
 * @param ids  path variable, or service and path variable, to value
 */
record Place(String name, Map<String, String> ids) {

    /** The association it is. */
    String association() {
        return ids.get("association");
    }

    /** The id of a variable; one that nothing has when none is known here. */
    String id(String service, String variable) {
        return ids.getOrDefault(service + "." + variable, ids.getOrDefault(variable, absent(variable)));
    }

    /** Whether an id of this variable is known here. */
    boolean knows(String service, String variable) {
        return ids.containsKey(service + "." + variable) || ids.containsKey(variable);
    }

    /** The same place with one id taken from elsewhere. */
    Place with(String variable, String value) {
        Map<String, String> others = new HashMap<>(ids);
        others.keySet().removeIf(key -> key.equals(variable) || key.endsWith("." + variable));
        others.put(variable, value);
        return new Place(name, others);
    }

    /** The same place under another name. */
    Place named(String other) {
        return new Place(other, ids);
    }

    /** An id of the same shape that belongs to nothing. */
    static String absent(String variable) {
        return switch (variable) {
            case "sha256", "leafHash", "evidence" -> "0".repeat(64);
            case "version", "revision" -> "999";
            case "token" -> "a".repeat(43);
            default -> variable.substring(0, Math.min(3, variable.length())) + "-0000000000000000000000";
        };
    }
}
