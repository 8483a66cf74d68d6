package dk.samstemt.statutes.lint;

import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.Provision;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Numbers of provisions that are skipped; lawful after a repeal, and more often a line that was lost. */
final class Numbering {

    private Numbering() {
    }

    static Stream<LintFinding> of(Profile profile) {
        List<LintFinding> found = new ArrayList<>();
        int[] last = {0, 0, 0};
        for (int i = 0; i < profile.provisions().size(); i++) {
            Provision provision = profile.provisions().get(i);
            int[] now = numbers(provision.id());
            if (!follows(last, now)) {
                found.add(LintFinding.of(Severity.WARNING, "NUMBER_SKIPPED", List.of(provision.id()), "/provisions/" + i + "/number", "number", provision.number()));
            }
            last = now;
        }
        return found.stream();
    }

    /** Section, its letter (0 for none, 1 for a) and paragraph (0 for none). */
    private static int[] numbers(String id) {
        String[] parts = id.split("\\.");
        char last = parts[0].charAt(parts[0].length() - 1);
        return new int[] {Integer.parseInt(parts[0].replaceAll("[a-h]", "")), last < 'a' ? 0 : last - 'a' + 1,
                parts.length > 1 ? Integer.parseInt(parts[1]) : 0};
    }

    private static boolean follows(int[] last, int[] now) {
        if (now[0] == last[0] && now[1] == last[1]) {
            return now[2] == last[2] + 1;
        }
        boolean next = now[0] == last[0] ? now[1] == last[1] + 1 : now[0] == last[0] + 1 && now[1] == 0;
        return next && now[2] <= 1;
    }
}
