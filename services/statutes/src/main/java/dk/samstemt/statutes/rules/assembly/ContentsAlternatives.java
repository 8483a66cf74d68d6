package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.json.Records;
import dk.samstemt.statutes.facts.NoticeContents;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Move;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Each thing the letter says, unsaid, and the other way round. */
final class ContentsAlternatives {

    private static final List<String> PARTS =
            List.of("dateAndTime", "placeOrWritten", "lastMoment", "howToState", "silenceIsNotAssent");

    List<Alternative<NoticeCase>> of(NoticeCase facts) {
        return PARTS.stream().map(part -> {
            boolean now = (Boolean) Records.tree(facts.contents()).get(part);
            return Alternative.choice("contents/" + part, List.of(Move.<NoticeCase>of("contents", part, now, !now,
                    changed -> changed.with(toggled(changed.contents(), part)))));
        }).toList();
    }

    private static NoticeContents toggled(NoticeContents contents, String part) {
        Map<String, Object> tree = new LinkedHashMap<>(Records.tree(contents));
        tree.put(part, !(Boolean) tree.get(part));
        return Records.read(tree, NoticeContents.class);
    }
}
