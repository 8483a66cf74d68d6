package dk.samstemt.statutes.profile;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Follows exceptions from one to the next. */
final class Circles {

    private Circles() {
    }

    /** Whether following the exceptions from one leads to the other. */
    static boolean leadsBack(String from, String to, Map<String, List<String>> exceptions) {
        return leadsBack(from, to, exceptions, new HashSet<>());
    }

    private static boolean leadsBack(String from, String to, Map<String, List<String>> exceptions, Set<String> seen) {
        return from.equals(to) || seen.add(from) && exceptions.getOrDefault(from, List.of()).stream()
                .anyMatch(next -> leadsBack(next, to, exceptions, seen));
    }
}
