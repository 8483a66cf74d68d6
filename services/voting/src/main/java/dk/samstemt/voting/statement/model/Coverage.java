package dk.samstemt.voting.statement.model;

import dk.samstemt.voting.ballot.model.BallotItem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether answers cover a ballot: every item once, nothing else. */
final class Coverage {
    private Coverage() {
    }

    static List<Gap> gaps(List<BallotItem> items, List<Answer> answers) {
        Set<String> asked = items.stream().map(BallotItem::item).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        List<Gap> gaps = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            String item = answers.get(i).item();
            if (!asked.contains(item)) {
                gaps.add(new Gap("/answers/" + i + "/item", null, Gap.Why.UNKNOWN));
            } else if (!seen.add(item)) {
                gaps.add(new Gap("/answers/" + i + "/item", null, Gap.Why.TWICE));
            }
        }
        items.stream().map(BallotItem::item).filter(item -> !seen.contains(item))
                .forEach(item -> gaps.add(new Gap("/answers", item, Gap.Why.MISSING)));
        return List.copyOf(gaps);
    }
}
