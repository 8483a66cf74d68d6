package dk.samstemt.voting.reading;

import dk.samstemt.statutes.facts.Choice;
import java.util.List;
import java.util.function.Predicate;

/**
 * Counts of one item.
 *
 * @param item        the item
 * @param assent      assents without a condition
 * @param conditional assents with a condition, which are no assent (GA-10)
 * @param dissent     dissents
 * @param abstention  abstentions
 * @param silent      parties without a statement that counts
 */
record ItemTally(String item, int assent, int conditional, int dissent, int abstention, int silent) {
    static ItemTally of(String item, List<CountingView> statements, int silent) {
        List<CountingView.AnswerView> answers = statements.stream().flatMap(s -> s.answers().stream())
                .filter(answer -> answer.item().equals(item)).toList();
        return new ItemTally(item, count(answers, a -> a.choice() == Choice.ASSENT && !a.conditional()),
                count(answers, a -> a.choice() == Choice.ASSENT && a.conditional()),
                count(answers, a -> a.choice() == Choice.DISSENT), count(answers, a -> a.choice() == Choice.ABSTENTION), silent);
    }

    private static int count(List<CountingView.AnswerView> answers, Predicate<CountingView.AnswerView> which) {
        return Math.toIntExact(answers.stream().filter(which).count());
    }
}
