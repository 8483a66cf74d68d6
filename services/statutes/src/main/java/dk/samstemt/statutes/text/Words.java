package dk.samstemt.statutes.text;

import dk.samstemt.statutes.ruling.Finding;
import dk.samstemt.statutes.ruling.Point;
import dk.samstemt.statutes.ruling.Question;
import dk.samstemt.statutes.ruling.Ruling;
import dk.samstemt.statutes.ruling.RulingKind;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Headlines and sentences of one ruling. */
final class Words {

    private final Phrases phrases;

    Words(Phrases phrases) {
        this.phrases = phrases;
    }

    static String headlineKey(RulingKind kind, boolean answer, Bundle bundle) {
        return bundle.get("outcome." + kind + "." + (answer ? "YES" : "NO"));
    }

    String headline(Ruling ruling) {
        return phrases.fill("headline." + ruling.kind() + "." + (ruling.yes() ? "YES" : "NO"), ruling.facts());
    }

    /** A reason; what would hold of an adopted proposal only is said differently of one that failed. */
    Reason reason(Question question, boolean answer) {
        String sentence = question.points().stream().map(point -> point(question.rule(), point, answer))
                .collect(Collectors.joining(" "));
        String provision = question.provisions().isEmpty() ? "" : phrases.number(question.provisions().get(0));
        return new Reason(question.rule(), provision, question.answer(), sentence);
    }

    /** A finding; its sentence can name the provision, so that no sentence need know the numbers of one association. */
    Reason finding(Finding finding) {
        String provision = phrases.number(finding.provision());
        Map<String, Object> values = new HashMap<>(finding.values());
        values.putIfAbsent("provision", provision);
        return new Reason(finding.rule(), provision, !finding.blocking(), point(finding.rule(), new Point(finding.code(), values), true));
    }

    private String point(String rule, Point point, boolean answer) {
        String own = "point." + rule + "." + point.code();
        String key = phrases.bundle().find(own).isPresent() ? own : "point." + point.code();
        boolean failed = !answer && phrases.bundle().find(key + ".NO").isPresent();
        return phrases.fill(failed ? key + ".NO" : key, point.values());
    }
}
