package dk.samstemt.voting.statement;

import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.statutes.facts.Choice;
import dk.samstemt.voting.statement.model.Answer;
import java.util.List;

/**
 * One answer as it is sent.
 *
 * @param item      the item
 * @param choice    ASSENT, DISSENT or ABSTENTION
 * @param condition at most 1000 characters; only when the party attaches one
 */
record AnswerBody(String item, Choice choice, String condition) {
    private static final int LONGEST_CONDITION = 1000;

    static List<Answer> checked(List<AnswerBody> answers) {
        for (int i = 0; i < answers.size(); i++) {
            answers.get(i).check("/answers/" + i);
        }
        return answers.stream().map(a -> new Answer(a.item, a.choice, a.condition)).toList();
    }

    private void check(String pointer) {
        if (item == null || choice == null) {
            throw ProblemException.invalid(pointer);
        }
        StatementBody.limit(pointer + "/condition", condition, LONGEST_CONDITION);
    }

    @Override
    public String toString() {
        return "AnswerBody[item=" + item + ", sealed]";
    }
}
