package dk.samstemt.voting.draft;

import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Require;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is written so far, right or wrong: a draft is checked when it is given, not when it is kept.
 *
 * @param sawRevision newest revision of the party's answer that the writer saw; 0 when none
 * @param answers     at most one per item of the ballot
 * @param comment     as written; null when none
 * @param body        name of the party's own body (GA-14), as written; null when none
 * @param day         day of its decision, as written; null when none
 * @param attachment  id of the party's file that goes with the answer; null when none
 */
public record DraftBody(int sawRevision, List<DraftAnswer> answers, String comment, String body, String day, String attachment) {
    /** Characters in one text: more than an answer may have, so that what is too long can be kept until it is cut. */
    private static final int LONGEST = 20_000;

    /** Answers 422 when it names an item that is not asked, or one twice, or when a text is beyond all measure. */
    void check(Set<String> items) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < answers.size(); i++) {
            DraftAnswer answer = answers.get(i);
            String pointer = "/answers/" + i;
            if (!items.contains(Require.present(answer.item(), pointer + "/item")) || !seen.add(answer.item())) {
                throw ProblemException.invalid(pointer + "/item");
            }
            limit(pointer + "/condition", answer.condition());
        }
        limit("/comment", comment);
        limit("/body", body);
        limit("/day", day);
        if (sawRevision < 0) {
            throw ProblemException.invalid("/sawRevision");
        }
    }

    private static void limit(String pointer, String text) {
        if (text != null && text.length() > LONGEST) {
            throw ProblemException.invalid(pointer);
        }
    }

    @Override
    public String toString() {
        return "DraftBody[sawRevision=" + sawRevision + ", sealed]";
    }
}
