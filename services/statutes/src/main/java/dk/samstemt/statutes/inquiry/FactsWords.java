package dk.samstemt.statutes.inquiry;

import dk.samstemt.statutes.Statutes;
import dk.samstemt.statutes.facts.board.BoardDecisionFacts;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Words in facts that only the statutes give a meaning. One they do not know is taken for none, and a misspelt one never for what was not meant. */
final class FactsWords {

    private FactsWords() {
    }

    /** Refuses facts with such words. */
    static void check(Record facts, Statutes statutes) {
        List<FactsDefect> strange = defects(facts, statutes);
        if (!strange.isEmpty()) {
            throw new FactsDefects(strange);
        }
    }

    private static List<FactsDefect> defects(Record facts, Statutes statutes) {
        return facts instanceof BoardDecisionFacts decision ? matters(decision, statutes.board().matters()) : FeeWords.defects(facts, statutes.profile().fees());
    }

    /** A matter none of the board's rules names is told by leaving it out (BO-6, A-13). */
    private static List<FactsDefect> matters(BoardDecisionFacts facts, List<String> known) {
        return Stream.of(unknown("/markedMatter", facts.markedMatter(), known), unknown("/boardsMatter", facts.boardsMatter(), known)).filter(Objects::nonNull).toList();
    }

    private static FactsDefect unknown(String at, String word, List<String> known) {
        return word == null || known.contains(word) ? null : new FactsDefect(at, "unknown-value", "no rule names this matter", known);
    }
}
