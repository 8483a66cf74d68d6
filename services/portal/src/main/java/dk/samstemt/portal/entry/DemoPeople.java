package dk.samstemt.portal.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whom the demo offers: the first of each role at once, the others when one asks for more.
 *
 * @param first  one for each way of working
 * @param others role to those who work alike; empty where there is nobody else
 */
record DemoPeople(List<DemoPerson> first, Map<String, List<DemoPerson>> others) {

    /** In the order of the setting. */
    static DemoPeople of(List<String> settings) {
        Map<String, List<DemoPerson>> others = new LinkedHashMap<>();
        settings.stream().map(DemoPerson::of).forEach(person -> others.computeIfAbsent(person.role(), role -> new ArrayList<>()).add(person));
        List<DemoPerson> first = others.values().stream().map(alike -> alike.remove(0)).toList();
        others.values().removeIf(List::isEmpty);
        return new DemoPeople(first, others);
    }
}
