package dk.samstemt.statutes.ruling;

import dk.samstemt.json.Digests;
import dk.samstemt.json.Records;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A ruling as a value. Same facts, same statutes version and same {@code ruleset} give the same bytes, for ever.
 *
 * @param kind the question answered
 * @param answer the answer
 * @param ruleset rises whenever code changes a ruling's bytes
 * @param statutes the version applied
 * @param facts the facts as given, as a tree
 * @param questions every question asked, with its answer
 * @param interpretations the interpretations relied on
 * @param counterfactuals all minimal sets of at most {@code counterfactualsWithin} changed facts that change the answer, sorted;
 *     empty says that there is none
 * @param counterfactualsWithin how many changed facts were tried together
 */
public record Ruling(RulingKind kind, boolean answer, int ruleset, Edition statutes, Map<String, Object> facts,
        List<Question> questions, List<Reliance> interpretations, List<Counterfactual> counterfactuals,
        int counterfactualsWithin) {

    /** Reads a ruling from its canonical bytes. */
    public static Ruling read(byte[] utf8) {
        return Records.read(utf8, Ruling.class);
    }

    /** Reads a ruling from a tree, for example a member of an event. */
    public static Ruling read(Map<String, Object> tree) {
        return Records.read(tree, Ruling.class);
    }

    /** Whether the answer is yes. */
    public boolean yes() {
        return answer;
    }

    /** The canonical bytes: ids, facts, dates and instants, never sentences. */
    public byte[] canonical() {
        return Records.canonical(this);
    }

    /** SHA-256 of the canonical bytes. */
    public String digest() {
        return Digests.sha256Hex(canonical());
    }

    /** The ruling as a JSON tree. */
    public Map<String, Object> tree() {
        return Records.tree(this);
    }

    /** Ids of the rules asked, in order. */
    public List<String> rules() {
        return questions.stream().map(Question::rule).toList();
    }

    /** Ids of the rules that said no. */
    public List<String> refusedBy() {
        return questions.stream().filter(question -> !question.answer()).map(Question::rule).toList();
    }

    /** Ids of the provisions the ruling rests on, without repetition. */
    public List<String> provisions() {
        return questions.stream().flatMap(question -> question.provisions().stream()).distinct().toList();
    }

    /** The first value of this name that a rule found, for example {@code slackDays} or {@code earliestDay}. */
    public Optional<Object> value(String name) {
        return questions.stream().flatMap(question -> question.points().stream())
                .map(point -> point.values().get(name)).filter(Objects::nonNull).findFirst();
    }

    /** What a rule found under this code. */
    public List<Point> points(String rule, String code) {
        return questions.stream().filter(question -> question.rule().equals(rule))
                .flatMap(question -> question.points().stream()).filter(point -> point.code().equals(code)).toList();
    }
}
